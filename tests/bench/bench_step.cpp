// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The durable step (checks, reducer, hash, triggers, commit) against the least that a durable step can cost.
// Interleaved, so that the disk's moods meet both alike.
#include "models/domain/checklist/shipped.h"
#include "models/store/deskstore.h"
#include "tests/bench/baretable.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace skranketid;
using namespace skranketid::bench;

namespace {

constexpr int warmUp = 200;

/// A desk that works through one session after the other.
class Worker {
public:
    Worker(const QString &file, const Clock &clock, const Catalogue &catalogue)
    {
        StorageOptions options;
        options.file = file;
        auto opened = DeskStore::open(options, clock, std::make_shared<Catalogue>(catalogue));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_store = std::move(*opened);
    }

    /// Brings the session to where "done" ticks a step.
    void prepare()
    {
        for (int guard = 0; guard < 10; ++guard) {
            const Answer status = say(u"status"_s);
            const QString next = status.json.value(u"next").toString();
            if (status.json.value(u"state").toString() != "running"_L1)
                say(u"start nemid-to-mitid reason=A2"_s);
            else if (next == "C11"_L1)
                say(u"choose app"_s);
            else if (next == "Z03"_L1)
                say(u"finish G1"_s);
            else
                return;
        }
        qFatal("the session does not come to a step");
    }

    Answer say(const QString &line) { return m_store->execute(*parseCommand(line)); }
    StoredEvent last()
    {
        StoredEvent event = toStored(m_store->desk().current()->events.constLast());
        event.hash = m_store->journal().head().hash;
        return event;
    }

private:
    std::unique_ptr<DeskStore> m_store;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 5000;
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto catalogue = shippedCatalogue();
    Worker worker(folder.filePath(u"desk.sqlite"_s), clock, *catalogue);
    BareTable bare(folder.filePath(u"bare.sqlite"_s));

    std::vector<double> ours;
    std::vector<double> theirs;
    StoredEvent row;
    for (int round = 0; round < count + warmUp; ++round) {
        worker.prepare();
        double times[2] = {};
        for (const int turn : {round % 2, 1 - round % 2}) {
            if (turn == 1 && row.body.isEmpty())
                continue;
            QElapsedTimer timer;
            timer.start();
            const bool written = turn == 0 ? worker.say(u"done"_s).ok() : bare.add(row);
            times[turn] = milliseconds(timer);
            if (!written)
                qFatal("round %d could not be written", round);
        }
        row = worker.last();
        if (round >= warmUp) {
            ours.push_back(times[0]);
            theirs.push_back(times[1]);
        }
    }
    print("step: checks, reducer, hash, triggers, commit", ours);
    print("one row in C, same bytes, same key", theirs);
    std::printf("ratio of p50: %.2f\n", percentile(ours, 0.5) / percentile(theirs, 0.5));
    return 0;
}

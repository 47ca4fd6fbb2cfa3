// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The durable step against the least that a durable step can cost: one row of the same bytes, in C, into one
// table with the same key. Interleaved, so that the disk's moods meet both alike.
#include "models/store/connection.h"
#include "models/store/journal.h"
#include "models/store/migrator.h"
#include "models/store/storedevent.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace skranketid;

namespace {

constexpr double bar = 1.5;
constexpr int warmUp = 200;

/// The baseline: nothing but the insert.
class BareTable {
public:
    explicit BareTable(const QString &file)
    {
        sqlite3_open(QFile::encodeName(file).constData(), &m_database);
        run("PRAGMA locking_mode=EXCLUSIVE");
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE event(chain INTEGER NOT NULL, seq INTEGER NOT NULL, session INTEGER NOT NULL, kind "
            "TEXT NOT "
            "NULL, wall_ms INTEGER NOT NULL, boot INTEGER NOT NULL, mono_ms INTEGER NOT NULL, body TEXT NOT "
            "NULL, "
            "hash BLOB NOT NULL, PRIMARY KEY(chain, seq)) STRICT, WITHOUT ROWID");
        sqlite3_prepare_v2(m_database, "INSERT INTO event VALUES(1,?,?,?,?,1,?,?,?)", -1, &m_insert, nullptr);
    }
    ~BareTable()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    BareTable(const BareTable &) = delete;

    bool add(const StoredEvent &event, const QByteArray &kind)
    {
        sqlite3_bind_int64(m_insert, 1, event.sequence);
        sqlite3_bind_int64(m_insert, 2, event.session);
        sqlite3_bind_text(m_insert, 3, kind.constData(), int(kind.size()), SQLITE_STATIC);
        sqlite3_bind_int64(m_insert, 4, event.at.wallMs);
        sqlite3_bind_int64(m_insert, 5, event.at.monotonicMs);
        sqlite3_bind_text(m_insert, 6, event.body.constData(), int(event.body.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_insert, 7, event.hash.constData(), int(event.hash.size()), SQLITE_STATIC);
        const bool done = sqlite3_step(m_insert) == SQLITE_DONE;
        return sqlite3_reset(m_insert) == SQLITE_OK && done;
    }

private:
    void run(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

Event stepDone(qint64 sequence)
{
    const QJsonObject body{{u"active_ms"_s, 37 * sequence % 900000},
        {u"steps"_s, QJsonArray{u"check-identity-%1"_s.arg(sequence % 14)}}};
    const Moment at{1700000000000 + sequence * 1000, 5000000 + sequence * 1000,
        u"0b9d3f1e-7a39-4f6a-9f5e-3c7a5ac0a111"_s};
    return {sequence, {std::max<qint64>(1, sequence - sequence % 15)}, EventKind::StepsDone, at, body};
}

double percentile(std::vector<double> values, double share)
{
    const auto at = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *name, const std::vector<double> &values)
{
    std::printf("%-40s p50 %.3f ms  p95 %.3f  p99 %.3f  max %.2f\n", name, percentile(values, 0.5),
        percentile(values, 0.95), percentile(values, 0.99), percentile(values, 1.0));
}

int measure(Journal &journal, BareTable &bare, int count)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    QByteArray previous(32, '\0');
    for (int round = 1; round <= count + warmUp; ++round) {
        const Event event = stepDone(round);
        StoredEvent row = toStored(event);
        row.hash = hashOf(previous, journal.chainId(), row);
        const QByteArray kind = row.kind.toUtf8();
        double times[2] = {};
        for (const int turn : {round % 2, 1 - round % 2}) {
            QElapsedTimer timer;
            timer.start();
            const bool written
                = turn == 0 ? bool(journal.write({{event}, {}, {}, {}, {}, {}})) : bare.add(row, kind);
            times[turn] = milliseconds(timer);
            if (!written) {
                std::fprintf(stderr, "round %d could not be written\n", round);
                return 1;
            }
        }
        previous = journal.head().hash;
        if (round > warmUp) {
            ours.push_back(times[0]);
            theirs.push_back(times[1]);
        }
    }
    const double ratio = percentile(ours, 0.5) / percentile(theirs, 0.5);
    print("journal: hash, triggers, index, commit", ours);
    print("one row in C, same bytes, same key", theirs);
    std::printf("ratio of p50: %.2f (at most %.1f)\n", ratio, bar);
    return ratio <= bar ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 5000;
    const QTemporaryDir folder;
    auto connection = Connection::open(folder.filePath(u"journal.sqlite"_s));
    if (!connection || !Migrator(**connection, {}).run()) {
        std::fprintf(stderr, "the journal cannot be opened\n");
        return 1;
    }
    Journal journal(**connection);
    if (!journal.open()) {
        std::fprintf(stderr, "the journal cannot be opened\n");
        return 1;
    }
    BareTable bare(folder.filePath(u"bare.sqlite"_s));
    return measure(journal, bare, count);
}

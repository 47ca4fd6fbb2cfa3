// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a step takes while a verify and a backup of a large database run, against the same steps alone.
//   bench_busy FILE [STEPS]     FILE: a database made by "skranketid simulate" (it is written to)
#include "models/domain/checklist/shipped.h"
#include "models/store/backupjob.h"
#include "models/store/deskstore.h"
#include "models/store/storage.h"
#include "models/store/verifyjob.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace skranketid;
using namespace skranketid::bench;

namespace {

std::vector<double> steps(Storage &storage, int count)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QThread::msleep(5);
        const Command command = *parseCommand(i % 2 == 0 ? u"over interpreter"_s : u"undo"_s);
        QElapsedTimer timer;
        timer.start();
        const Answer answer = storage.execute(command).result();
        times.push_back(milliseconds(timer));
        if (!answer.ok())
            qFatal("%s", qPrintable(answer.refusal->message));
        if (i % 40 == 39) { // sessions stay as short as they are in life
            storage.execute(*parseCommand(u"finish I13"_s)).waitForFinished();
            storage.execute(*parseCommand(u"start nemid-to-mitid"_s)).waitForFinished();
        }
    }
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        qFatal("bench_busy FILE [STEPS]");
    const int count = argc > 2 ? std::atoi(argv[2]) : 2000;
    const SystemClock clock;
    const auto catalogue = std::make_shared<Catalogue>(*shippedCatalogue());
    StorageOptions options;
    options.file = QString::fromLocal8Bit(argv[1]);
    auto storage = Storage::open(options, clock, catalogue);
    if (!storage)
        qFatal("%s", qPrintable(storage.error().message));
    (*storage)->execute(*parseCommand(u"resume"_s)).waitForFinished();
    (*storage)->execute(*parseCommand(u"start nemid-to-mitid"_s)).waitForFinished();
    const auto alone = steps(**storage, count);

    const QTemporaryDir folder;
    int verified = 0;
    int backedUp = 0;
    QFuture<Stored<void>> verify;
    QFuture<Stored<void>> backup;
    std::vector<double> busy;
    while (std::ssize(busy) < count || verified == 0 || backedUp == 0) {
        if (busy.empty() || verify.isFinished()) {
            verified += !busy.empty();
            const auto report = std::make_shared<VerifyReport>();
            verify = (*storage)->runSliced([report](DeskStore &store) {
                return std::make_unique<VerifyJob>(store.connection(), VerifyAgainst{}, report);
            });
        }
        if (busy.empty() || backup.isFinished()) {
            backedUp += !busy.empty();
            const QString target = folder.filePath(u"copy-%1.db"_s.arg(backedUp));
            backup = (*storage)->runSliced([target](DeskStore &store) {
                return std::make_unique<BackupJob>(store.connection(), target);
            });
        }
        const auto more = steps(**storage, 40);
        busy.insert(busy.end(), more.begin(), more.end());
    }
    verify.cancel();
    backup.cancel();

    print("step alone", alone);
    print("step beside verify and backup", busy);
    std::printf("verifies finished %d, backups finished %d\n", verified, backedUp);
    std::printf("ratio of p99: %.1f\n", percentile(busy, 0.99) / percentile(alone, 0.99));
    return 0;
}

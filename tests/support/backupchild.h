// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backupjob.h"
#include "tests/support/childmain.h"
#include "tests/support/journalfixture.h"

#include <QDir>

#include <cstdio>

namespace skranketid::test {

/// backup FILE TARGET: makes backups until it is killed, and writes between their slices.
/// once FILE TARGET: makes one and says what came of it.
/// hold FILE: has it open.
inline int runChild(const QStringList &arguments)
{
    const auto connection = Connection::open(arguments.value(1), OpenMode::Existing);
    if (!connection)
        return 1;
    Journal journal(**connection);
    if (!journal.open())
        return 1;
    std::printf("open\n");
    std::fflush(stdout);
    if (arguments.value(0) == u"hold")
        return std::getchar() == EOF ? 0 : 1;
    while (true) {
        BackupJob job(**connection, arguments.value(2));
        bool done = false;
        while (!done) {
            const auto slice = job.slice(1);
            if (!slice)
                return 10 + int(slice.error().problem);
            done = *slice;
            const Event event{
                journal.head().sequence + 1, {}, EventKind::Published, {1'700'000'000'000, 5, u"boot"_s}, {}};
            if (!journal.write(just(event)))
                return 1;
        }
        if (arguments.value(0) == u"once")
            return 0;
    }
}

/// A journal with a session, a note and a batch, and a place for its backups. Returns the backup's file.
inline QString fillForBackup(JournalFixture &fixture)
{
    Stored<void> step = fixture.open();
    fixture.wholeSession(u"A1"_s);
    if (step)
        step = fixture.note(u"en note"_s);
    fixture.batch(200);
    if (!step || !QDir(fixture.folder.path()).mkdir(u"backups"_s))
        QTest::qFail(qPrintable(errorOf(step)), __FILE__, __LINE__);
    return fixture.folder.filePath(u"backups/daily.backup"_s);
}

inline Stored<void> backUp(JournalFixture &fixture, const QString &target)
{
    BackupJob job(*fixture.connection, target);
    return runToEnd(job);
}

inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace skranketid::test

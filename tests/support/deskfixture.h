// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/deskstore.h"
#include "tests/support/journalfixture.h"

#include <QTimeZone>

namespace skranketid::test {

using namespace Qt::StringLiterals;

/// A desk on a file, with a clock moved by hand; opened and closed as a program would.
class DeskFixture {
public:
    DeskFixture()
        : clock({QDateTime(QDate(2026, 10, 24), QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch(), 5'000'000,
            u"boot-1"_s})
    {
        options.file = folder.filePath(u"desk.sqlite"_s);
        options.anchorFile = folder.filePath(u"anchor.json"_s);
        options.desk = u"K"_s;
        options.office = u"Ballerup"_s;
    }

    void open()
    {
        auto opened = DeskStore::open(options, clock, std::make_shared<Catalogue>(shipped()));
        VERIFY_STORED(opened);
        store = std::move(*opened);
    }

    void reopen()
    {
        store.reset();
        open();
    }

    Answer say(const QString &line, Role role = Role::Clerk)
    {
        auto command = parseCommand(line);
        if (!command)
            return answerOf(command.error());
        command->role = role;
        return store->execute(*command);
    }

    Answer must(const QString &line, Role role = Role::Clerk)
    {
        const Answer answer = say(line, role);
        if (!answer.ok())
            QTest::qFail(qPrintable(line + u": "_s + answer.refusal->message), __FILE__, __LINE__);
        return answer;
    }

    QTemporaryDir folder;
    StorageOptions options;
    ManualClock clock;
    std::unique_ptr<DeskStore> store;
};

} // namespace skranketid::test

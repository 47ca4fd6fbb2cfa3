// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/secret.h"
#include "tests/support/program.h"
#include "tests/support/rawdatabase.h"

using namespace skranketid;
using namespace skranketid::test;

namespace {

void setPassphrases(const Home &home)
{
    QCOMPARE(home.run({u"record"_s}, "status\n").status, 0);
    for (const QString &role : {u"manager"_s, u"administrator"_s})
        QCOMPARE(editRaw(home.database(),
                     {u"INSERT INTO passphrase (role, hash) VALUES ('%1', '%2')"_s.arg(
                         role, *Secret(u"rød grød"_s).hash())}),
            QString());
}

QStringList rolesIn(const Home &home)
{
    return readRaw(home.database(), u"SELECT role FROM passphrase ORDER BY role"_s);
}

} // namespace

/// A forgotten passphrase is taken away on the computer itself.
class tst_PassphraseCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOneAwayAndTellsTheJournal();
    void worksWhileTheProgramRuns();
    void needsARole();
};

void tst_PassphraseCommand::takesOneAwayAndTellsTheJournal()
{
    const Home home;
    setPassphrases(home);
    const RunResult reset = home.run({u"passphrase"_s, u"reset"_s, u"--role"_s, u"administrator"_s});
    QCOMPARE(reset.status, 0);
    QCOMPARE(reset.out, u"The administrator has no passphrase any more. The window asks for a new one.\n"_s);
    QCOMPARE(rolesIn(home), QStringList{u"manager"_s});
    QCOMPARE(readRaw(home.database(), u"SELECT body FROM event WHERE kind = 'passphrase-set'"_s),
        QStringList{u"{\"reset\":true,\"role\":\"administrator\"}"_s});
    QCOMPARE(home.run({u"verify"_s}).status, 0);
    QCOMPARE(home.run({u"passphrase"_s, u"reset"_s, u"--role"_s, u"manager"_s}).status, 0);
    QCOMPARE(rolesIn(home), QStringList());
}

void tst_PassphraseCommand::worksWhileTheProgramRuns()
{
    const Home home;
    setPassphrases(home);
    {
        Recorder recorder(home);
        QCOMPARE(errorOf(recorder.ask("status")), QString());
        QCOMPARE(home.run({u"passphrase"_s, u"reset"_s, u"--role"_s, u"manager"_s}).status, 0);
    }
    QCOMPARE(rolesIn(home), QStringList{u"administrator"_s});
}

void tst_PassphraseCommand::needsARole()
{
    const Home home;
    QCOMPARE(home.run({u"passphrase"_s, u"reset"_s}).status, 2);
    QCOMPARE(home.run({u"passphrase"_s, u"reset"_s, u"--role"_s, u"clerk"_s}).status, 2);
    QCOMPARE(home.run({u"passphrase"_s}).status, 2);
}

QTEST_GUILESS_MAIN(tst_PassphraseCommand)
#include "tst_passphrasecommand.moc"

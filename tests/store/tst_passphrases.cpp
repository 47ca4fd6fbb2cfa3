// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/passphrases.h"
#include "models/store/secret.h"
#include "tests/support/databasecontent.h"
#include "tests/support/deskfixture.h"

#include <QElapsedTimer>

using namespace skranketid;
using namespace skranketid::test;

namespace {

/// A desk with a manager's passphrase, and the tries at it.
class Gate {
public:
    Gate()
    {
        desk.open();
        VERIFY_STORED(Passphrases(*desk.store).set(Role::Manager, *Secret(right).hash()));
    }

    /// As the window does: the wait, or whether it was the right one.
    enum class Seen { Waits, Wrong, Right };
    Seen attempt(const QString &passphrase)
    {
        Passphrases passphrases(*desk.store);
        const auto attempt = passphrases.attempt(Role::Manager, desk.clock.now());
        if (!attempt)
            qFatal("%s", qPrintable(attempt.error().message));
        if (attempt->stand.waitMs > 0)
            return Seen::Waits;
        if (!Secret(passphrase).matches(attempt->hash))
            return Seen::Wrong;
        return passphrases.wasRight(Role::Manager) ? Seen::Right : Seen::Wrong;
    }

    qint64 waitMs() { return Passphrases(*desk.store).stand(Role::Manager, desk.clock.now())->waitMs; }

    void failThrice()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(attempt(u"guess %1"_s.arg(i)), Seen::Wrong);
    }

    static inline const QString right = u"rød grød med fløde"_s;
    DeskFixture desk;
};

using Seen = Gate::Seen;

} // namespace

class tst_Passphrases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRightOneMatches();
    void theSameLettersPutTogetherDifferentlyMatch();
    void itCostsTimeAndMemory();
    void neitherTheFileNorTheJournalHoldsThePassphrase();
    void theJournalTellsThatItWasSetAndReset();
    void threeWrongOnesWaitAndTheNextWaitsTwiceAsLong();
    void theRightOneEndsTheCounting();
    void aNewStartOfTheProgramEndsNoWait();
    void aTurnedClockEndsNoWait();
    void aNewStartOfTheComputerBeginsTheWaitAnew();
    void anAttemptCountsBeforeItIsLookedAt();
    void rolesHaveTheirOwn();
};

void tst_Passphrases::onlyTheRightOneMatches()
{
    const auto hash = Secret(Gate::right).hash();
    QVERIFY(hash && hash->startsWith(u"$argon2id$"));
    QVERIFY(Secret(Gate::right).matches(*hash));
    for (const QString &wrong :
        {u""_s, u"rød grød med flød"_s, u"rød grød med fløde "_s, u"Rød grød med fløde"_s})
        QVERIFY(!Secret(wrong).matches(*hash));
    QVERIFY(!Secret(Gate::right).matches(u"no hash"_s));
    QVERIFY(!Secret(Gate::right).matches({}));
    QVERIFY(*Secret(Gate::right).hash() != *hash); // salted
}

void tst_Passphrases::theSameLettersPutTogetherDifferentlyMatch()
{
    const QString whole = u"\u00E5ben sesam"_s;
    const QString parts = u"a\u030Aben sesam"_s;
    QVERIFY(Secret(parts).matches(*Secret(whole).hash()));
}

void tst_Passphrases::itCostsTimeAndMemory()
{
    const auto hash = Secret(Gate::right).hash();
    QVERIFY2(hash->contains(u"$m=65536,t=2,p=1$"), qPrintable(*hash)); // 64 MiB, two passes
    QElapsedTimer timer;
    timer.start();
    QVERIFY(Secret(Gate::right).matches(*hash));
    const qint64 took = timer.elapsed();
    qInfo("a passphrase is looked at in %lld ms", static_cast<long long>(took));
    QVERIFY(took >= 10);
}

void tst_Passphrases::neitherTheFileNorTheJournalHoldsThePassphrase()
{
    const QString canary = u"canary-passphrase-canary"_s;
    DeskFixture desk;
    desk.open();
    VERIFY_STORED(Passphrases(*desk.store).set(Role::Administrator, *Secret(canary).hash()));
    desk.store.reset();
    QCOMPARE(readRaw(desk.options.file, u"SELECT body FROM event WHERE kind = 'passphrase-set'"_s),
        QStringList{u"{\"role\":\"administrator\"}"_s});
    int files = 0;
    for (const QFileInfo &info : QDir(desk.folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(canary.toUtf8()));
        ++files;
    }
    QVERIFY(files > 0);
}

void tst_Passphrases::theJournalTellsThatItWasSetAndReset()
{
    Gate gate;
    VERIFY_STORED(Passphrases(*gate.desk.store).reset(Role::Manager));
    QVERIFY(!Passphrases(*gate.desk.store).stand(Role::Manager, gate.desk.clock.now())->isSet);
    gate.desk.store.reset();
    QCOMPARE(readRaw(gate.desk.options.file,
                 u"SELECT body FROM event WHERE kind = 'passphrase-set' ORDER BY seq"_s),
        (QStringList{u"{\"role\":\"manager\"}"_s, u"{\"reset\":true,\"role\":\"manager\"}"_s}));
    QCOMPARE(readRaw(gate.desk.options.file, u"SELECT count(*) FROM passphrase"_s), QStringList{u"0"_s});
    QCOMPARE(verified(gate.desk.options.file), QStringList());
}

void tst_Passphrases::threeWrongOnesWaitAndTheNextWaitsTwiceAsLong()
{
    Gate gate;
    gate.failThrice();
    QCOMPARE(gate.waitMs(), 5'000);
    QCOMPARE(gate.attempt(Gate::right), Seen::Waits); // not even the right one
    gate.desk.clock.advance(4'999);
    QCOMPARE(gate.attempt(Gate::right), Seen::Waits);
    gate.desk.clock.advance(1);
    QCOMPARE(gate.attempt(u"guess"_s), Seen::Wrong);
    QCOMPARE(gate.waitMs(), 10'000);
    for (const qint64 seconds : {10, 20, 40, 80, 160, 300, 300}) {
        QCOMPARE(gate.waitMs(), seconds * 1000);
        gate.desk.clock.advance(seconds * 1000);
        QCOMPARE(gate.attempt(u"guess"_s), Seen::Wrong);
    }
}

void tst_Passphrases::theRightOneEndsTheCounting()
{
    Gate gate;
    QCOMPARE(gate.attempt(u"guess"_s), Seen::Wrong);
    QCOMPARE(gate.attempt(u"guess"_s), Seen::Wrong);
    QCOMPARE(gate.attempt(Gate::right), Seen::Right);
    gate.failThrice();
    gate.desk.clock.advance(5'000);
    QCOMPARE(gate.attempt(Gate::right), Seen::Right);
    gate.failThrice();
    QCOMPARE(gate.waitMs(), 5'000);
}

void tst_Passphrases::aNewStartOfTheProgramEndsNoWait()
{
    Gate gate;
    gate.failThrice();
    gate.desk.clock.advance(1'000);
    gate.desk.reopen();
    QCOMPARE(gate.waitMs(), 4'000);
    QCOMPARE(gate.attempt(Gate::right), Seen::Waits);
}

void tst_Passphrases::aTurnedClockEndsNoWait()
{
    Gate gate;
    gate.failThrice();
    for (const qint64 turned : {365 * 86'400'000LL, -2 * 365 * 86'400'000LL, 86'400'000LL}) {
        gate.desk.clock.turnWall(turned);
        gate.desk.reopen();
        QCOMPARE(gate.waitMs(), 5'000);
    }
    gate.desk.clock.advance(5'000); // nor makes it longer
    QCOMPARE(gate.attempt(Gate::right), Seen::Right);
}

void tst_Passphrases::aNewStartOfTheComputerBeginsTheWaitAnew()
{
    Gate gate;
    gate.failThrice();
    gate.desk.clock.advance(4'000);
    gate.desk.store.reset();
    gate.desk.clock.reboot(u"boot-2"_s, 3'600'000);
    gate.desk.open();
    QCOMPARE(gate.waitMs(), 5'000);
    gate.desk.clock.advance(4'999);
    QCOMPARE(gate.attempt(Gate::right), Seen::Waits);
    gate.desk.clock.advance(1);
    QCOMPARE(gate.attempt(Gate::right), Seen::Right);
}

void tst_Passphrases::anAttemptCountsBeforeItIsLookedAt()
{
    Gate gate;
    for (int i = 0; i < 3; ++i) { // somebody ends the program each time before the answer
        QVERIFY(Passphrases(*gate.desk.store).attempt(Role::Manager, gate.desk.clock.now()));
        gate.desk.reopen();
    }
    QCOMPARE(gate.waitMs(), 5'000);
}

void tst_Passphrases::rolesHaveTheirOwn()
{
    Gate gate;
    gate.failThrice();
    Passphrases passphrases(*gate.desk.store);
    QVERIFY(!passphrases.stand(Role::Administrator, gate.desk.clock.now())->isSet);
    QVERIFY(!passphrases.attempt(Role::Administrator, gate.desk.clock.now())->stand.isSet);
    VERIFY_STORED(passphrases.set(Role::Administrator, *Secret(u"another one"_s).hash()));
    QCOMPARE(passphrases.stand(Role::Administrator, gate.desk.clock.now())->waitMs, 0);
    QCOMPARE(gate.waitMs(), 5'000);
}

QTEST_GUILESS_MAIN(tst_Passphrases)
#include "tst_passphrases.moc"

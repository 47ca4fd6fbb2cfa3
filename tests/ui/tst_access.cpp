// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/passphrases.h"
#include "tests/ui/adminbench.h"

#include <QElapsedTimer>

using namespace skranketid;
using namespace skranketid::test;

namespace {

using Result = tl::expected<void, QString>;

/// What an answer was, once it is there.
struct Answered {
    std::optional<Result> result;

    Access::Then then()
    {
        return [this](const Result &given) { result = given; };
    }

    bool ok() const { return result && result->has_value(); }
    QString error() const { return !result ? u"no answer"_s : *result ? QString() : result->error(); }
};

class AccessBench : public WindowBench {
public:
    AccessBench() : WindowBench(english()), access(storage(), clock) { QTRY_VERIFY(access.isKnown()); }

    Answered unlock(Role role, const QString &passphrase)
    {
        Answered answered;
        access.unlock(role, passphrase, answered.then());
        wait(answered);
        return answered;
    }

    Answered set(Role role, const QString &passphrase)
    {
        Answered answered;
        access.setPassphrase(role, passphrase, answered.then());
        wait(answered);
        return answered;
    }

    Answered change(Role role, const QString &old, const QString &passphrase)
    {
        Answered answered;
        access.change(role, old, passphrase, answered.then());
        wait(answered);
        return answered;
    }

    Access access;

private:
    static void wait(const Answered &answered) { QTRY_VERIFY(answered.result); }
    static CounterSettings english()
    {
        CounterSettings settings;
        settings.language = Language::English;
        return settings;
    }
};

const QString right = u"rød grød med fløde"_s;
const QString other = u"på en planke"_s;

} // namespace

class tst_Access : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsForTwoMinutesWithoutInput();
    void inputInAnyWindowCounts();
    void lateInputOpensNothingAgain();
    void theAdministratorIsManagerToo();
    void nobodyBecomesAdministratorByBeingFirst();
    void aPassphraseThatIsSetIsNotSetAgain();
    void theAdministratorGivesTheManagerANewOne();
    void whoKnowsItChangesIt();
    void wrongOnesAreCountedAndWaitedFor();
    void theWindowIsNotKeptWaiting();
    void theBoxKeepsNothing();
    void theBoxCountsTheWaitDown();
    void aResetIsHeardOf();
};

void tst_Access::holdsForTwoMinutesWithoutInput()
{
    AccessBench bench;
    QVERIFY(bench.access.holds(Role::Clerk));
    QVERIFY(!bench.access.holds(Role::Manager));
    QVERIFY(bench.set(Role::Manager, right).ok());
    QVERIFY(bench.access.holds(Role::Manager));
    bench.clock.pass(Access::holdsMs - 1);
    QVERIFY(bench.access.holds(Role::Manager));
    bench.clock.pass(1);
    QVERIFY(!bench.access.holds(Role::Manager)); // at once, whatever the timer says
    int told = 0;
    connect(&bench.access, &Access::changed, this, [&told] { ++told; });
    QTRY_COMPARE_WITH_TIMEOUT(told, 1, 3000);
}

void tst_Access::inputInAnyWindowCounts()
{
    AccessBench bench;
    QVERIFY(bench.set(Role::Manager, right).ok());
    for (int i = 0; i < 5; ++i) {
        bench.clock.pass(100'000);
        QTest::keyClick(bench.window.get(), Qt::Key_Shift); // at the counter
        QVERIFY(bench.access.holds(Role::Manager));
    }
    bench.clock.pass(119'999);
    QTest::mouseClick(bench.window.get(), Qt::LeftButton, {}, QPoint(2, 2));
    bench.clock.pass(119'999);
    QVERIFY(bench.access.holds(Role::Manager));
    bench.clock.pass(1);
    QVERIFY(!bench.access.holds(Role::Manager));
}

void tst_Access::lateInputOpensNothingAgain()
{
    AccessBench bench;
    QVERIFY(bench.set(Role::Manager, right).ok());
    bench.clock.pass(Access::holdsMs);
    QTest::keyClick(bench.window.get(), Qt::Key_Shift);
    QVERIFY(!bench.access.holds(Role::Manager));
}

void tst_Access::theAdministratorIsManagerToo()
{
    AccessBench bench;
    QVERIFY(bench.set(Role::Administrator, other).ok());
    QVERIFY(bench.access.holds(Role::Administrator));
    QVERIFY(bench.access.holds(Role::Manager));
    bench.access.lock();
    QVERIFY(!bench.access.holds(Role::Manager));
    bench.access.lock();
    QVERIFY(bench.unlock(Role::Administrator, other).ok());
    QVERIFY(bench.set(Role::Manager, right).ok());
    QVERIFY(bench.access.holds(Role::Administrator)); // not given up for it
    bench.access.lock();
    QVERIFY(bench.unlock(Role::Manager, right).ok());
    QVERIFY(!bench.access.holds(Role::Administrator));
}

void tst_Access::nobodyBecomesAdministratorByBeingFirst()
{
    AccessBench bench;
    QVERIFY(bench.set(Role::Manager, right).ok());
    bench.access.lock();
    QCOMPARE(bench.access.neededToSet(Role::Administrator), Role::Manager);
    QVERIFY(!bench.set(Role::Administrator, other).ok());
    QVERIFY(!bench.access.isSet(Role::Administrator));
    QVERIFY(bench.unlock(Role::Manager, right).ok());
    QCOMPARE(bench.access.neededToSet(Role::Administrator), Role::Clerk);
    QVERIFY(bench.set(Role::Administrator, other).ok());
}

void tst_Access::aPassphraseThatIsSetIsNotSetAgain()
{
    AccessBench bench;
    QVERIFY(bench.set(Role::Manager, right).ok());
    QVERIFY(!bench.set(Role::Manager, u"something else"_s).ok()); // even by who holds it: that is a change
    bench.access.lock();
    QVERIFY(!bench.set(Role::Manager, u"something else"_s).ok());
    QVERIFY(bench.unlock(Role::Manager, right).ok());
}

void tst_Access::theAdministratorGivesTheManagerANewOne()
{
    AccessBench bench;
    QVERIFY(bench.set(Role::Manager, right).ok());
    QVERIFY(bench.set(Role::Administrator, other).ok());
    QVERIFY(bench.set(Role::Manager, u"a newer one"_s).ok());
    bench.access.lock();
    QVERIFY(!bench.unlock(Role::Manager, right).ok());
    QVERIFY(bench.unlock(Role::Manager, u"a newer one"_s).ok());
    QVERIFY(!bench.set(Role::Administrator, u"not by the manager"_s).ok());
}

void tst_Access::whoKnowsItChangesIt()
{
    AccessBench bench;
    QVERIFY(bench.set(Role::Manager, right).ok());
    bench.access.lock();
    QVERIFY(!bench.change(Role::Manager, u"wrong"_s, u"a newer one"_s).ok());
    QVERIFY(!bench.change(Role::Manager, right, u"short"_s).ok());
    QVERIFY(!bench.change(Role::Manager, right, u"010203-1234"_s).ok());
    QVERIFY(!bench.access.holds(Role::Manager));
    QVERIFY(bench.change(Role::Manager, right, u"a newer one"_s).ok());
    QVERIFY(bench.access.holds(Role::Manager));
    bench.access.lock();
    QVERIFY(!bench.unlock(Role::Manager, right).ok());
    QVERIFY(bench.unlock(Role::Manager, u"a newer one"_s).ok());
}

void tst_Access::wrongOnesAreCountedAndWaitedFor()
{
    AccessBench bench;
    QVERIFY(bench.set(Role::Manager, right).ok());
    bench.access.lock();
    for (int i = 0; i < 3; ++i)
        QVERIFY(bench.unlock(Role::Manager, u"guess"_s).error().contains(u"not the passphrase"));
    QCOMPARE(bench.access.waitMs(Role::Manager), 5'000);
    QVERIFY(bench.unlock(Role::Manager, right).error().contains(u"wait"));
    QVERIFY(!bench.access.holds(Role::Manager));
    Access later(bench.storage(), bench.clock); // as after a new start
    QTRY_VERIFY(later.isKnown());
    QCOMPARE(later.waitMs(Role::Manager), 5'000);
    bench.clock.pass(5'000);
    QVERIFY(bench.unlock(Role::Manager, right).ok());
}

void tst_Access::theWindowIsNotKeptWaiting()
{
    AccessBench bench;
    QVERIFY(bench.set(Role::Manager, right).ok());
    bench.access.lock();
    Answered answered;
    QElapsedTimer timer;
    timer.start();
    bench.access.unlock(Role::Manager, right, answered.then());
    QVERIFY(!answered.result); // it is looked at elsewhere
    QVERIFY(timer.elapsed() < 50);
    bench.storage().run([](DeskStore &) {}).waitForFinished(); // the journal goes on meanwhile
    QTRY_VERIFY(answered.ok());
}

void tst_Access::theBoxKeepsNothing()
{
    AdminBench bench;
    bench.openAdmin();
    auto *field = bench.in(u"passphrase-new"_s);
    QVERIFY(field->isVisible());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    bench.adminType(u"half typed"_s);
    bench.adminKey(Qt::Key_Escape);
    QVERIFY(!bench.admin()->isVisible());
    QCOMPARE(field->text(), QString());
    bench.openAdmin();
    bench.adminType(u"first wording"_s);
    bench.adminKey(Qt::Key_Return);
    bench.adminType(u"other wording"_s);
    bench.adminKey(Qt::Key_Return);
    QCOMPARE(bench.shown(u"passphrase-problem"_s), u"The two are not the same."_s);
    QVERIFY(!bench.access().isSet(Role::Manager));
    QVERIFY(!bench.page());
}

void tst_Access::theBoxCountsTheWaitDown()
{
    AdminBench bench;
    bench.openAsManager();
    bench.access().lock();
    for (int i = 0; i < 3; ++i)
        bench.typePassphrase(u"guess"_s, false);
    QTRY_COMPARE(bench.shown(u"passphrase-problem"_s),
        u"This is not the passphrase. Wait 5 second(s) before the next try."_s);
    QVERIFY(!bench.in<Button>(u"passphrase-go"_s)->isEnabled());
    bench.clock.pass(3'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.shown(u"passphrase-problem"_s).contains(u"Wait 1 second(s) before")
            || bench.shown(u"passphrase-problem"_s).contains(u"Wait 2 second(s) before"),
        3000);
    bench.clock.pass(2'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.shown(u"passphrase-problem"_s), u"This is not the passphrase."_s, 3000);
    bench.typePassphrase(AdminBench::manager, false);
    QTRY_VERIFY(bench.page());
}

void tst_Access::aResetIsHeardOf()
{
    AdminBench bench;
    bench.openAsManager();
    bench.adminKey(Qt::Key_Escape);
    const auto reset
        = bench.storage().run([](DeskStore &store) { return Passphrases(store).reset(Role::Manager); });
    QVERIFY(reset.result());
    bench.openAdmin();
    QVERIFY(!bench.access().isSet(Role::Manager));
    QVERIFY(bench.in(u"passphrase-new"_s)->isVisible());
}

QTEST_MAIN(tst_Access)
#include "tst_access.moc"

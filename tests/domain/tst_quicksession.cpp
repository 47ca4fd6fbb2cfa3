// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/counterharness.h"

using namespace skranketid;
using namespace skranketid::test;

namespace {

Plan planNow(const Counter &counter)
{
    const Session &session = counter.session();
    return planOf(*counter.catalogue.find(session.checklist, session.version), session);
}

QStringList openSteps(const Counter &counter)
{
    QStringList ids;
    for (const PlannedStep &planned : planNow(counter).steps) {
        if (planned.record.status == StepStatus::Open)
            ids.append(planned.step->sets);
    }
    return ids;
}

} // namespace

/// The rush hour: a session without steps, only what came out of it.
class tst_QuickSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyForWhatIsChosen();
    void anOutcomeOfDoneStillNeedsItsChoice();
    void aRefusalNeedsNoSteps();
    void aSwitchKeepsItQuick();
    void theEstimateIsThatOfTheWholeList();
    void quickIsYesOrNo();
};

void tst_QuickSession::asksOnlyForWhatIsChosen()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid quick=yes ticket=A42"_s);
    QVERIFY(counter.session().quick);
    QCOMPARE(openSteps(counter), QStringList({u"authenticators"_s, u"outcome"_s}));
    counter.pass(300);
    counter.must(u"choose app+chip"_s);
    QCOMPARE(openSteps(counter), QStringList{u"outcome"_s});
    counter.pass(200);
    counter.must(u"finish G1"_s);
    QCOMPARE(counter.session().phase, Phase::Ended);
    QCOMPARE(counter.session().activeMs, 500'000);
    QCOMPARE(counter.session().quality, Quality::Measured);
}

void tst_QuickSession::anOutcomeOfDoneStillNeedsItsChoice()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid quick=yes"_s);
    const Answer refused = counter.say(u"finish G1"_s);
    QCOMPARE(codeOf(refused), ErrorCode::Missing);
    counter.must(u"finish I13"_s);
}

void tst_QuickSession::aRefusalNeedsNoSteps()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid quick=yes"_s);
    counter.must(u"add R01"_s);
    const Session &session = counter.session();
    const Checklist &list = *counter.catalogue.find(session.checklist, session.version);
    const QStringList outcomes = outcomesOf(list, counter.catalogue.terms, session);
    QVERIFY(!outcomes.isEmpty());
    for (const QString &code : outcomes)
        QCOMPARE(counter.catalogue.terms.outcome(code)->kind, OutcomeClass::Refused);
    counter.must(u"finish %1"_s.arg(outcomes.constFirst()));
}

void tst_QuickSession::aSwitchKeepsItQuick()
{
    Counter counter;
    counter.must(u"start mitid-new quick=yes"_s);
    counter.must(u"switch nemid-to-mitid"_s);
    QCOMPARE(openSteps(counter), QStringList({u"authenticators"_s, u"outcome"_s}));
}

void tst_QuickSession::theEstimateIsThatOfTheWholeList()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid quick=yes"_s);
    const qint64 quick = planNow(counter).plannedMs;
    counter.must(u"void test"_s);
    counter.must(u"start nemid-to-mitid"_s);
    QCOMPARE(planNow(counter).plannedMs, quick);
}

void tst_QuickSession::quickIsYesOrNo()
{
    Counter counter;
    const Answer refused = counter.say(u"start nemid-to-mitid quick=perhaps"_s);
    QCOMPARE(codeOf(refused), ErrorCode::BadArgument);
    QCOMPARE(refused.refusal->field, u"quick"_s);
    counter.must(u"start nemid-to-mitid quick=no"_s);
    QVERIFY(!counter.session().quick);
}

QTEST_GUILESS_MAIN(tst_QuickSession)
#include "tst_quicksession.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/counterharness.h"

#include "models/domain/session/plan.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

void prepare(Counter &counter, const QString &state)
{
    counter.must(u"start nemid-to-mitid"_s);
    counter.pass(30);
    counter.must(u"reason A2"_s);
    counter.pass(30);
    if (state == u"H"_s)
        counter.must(u"hold"_s);
    else if (state == u"E"_s)
        counter.must(u"finish I13"_s);
    else if (state == u"V"_s)
        counter.must(u"void mistake"_s);
    else if (state == u"I"_s)
        counter.crash();
    counter.pass(30);
}

QString argumentsFor(CommandKind kind)
{
    switch (kind) {
    case CommandKind::Start:
        return u" mitid-new"_s;
    case CommandKind::Through:
        return u" C04"_s;
    case CommandKind::Skip:
    case CommandKind::Fail:
        return u" C02 "_s + shipped().terms.skipReasons.constFirst().code;
    case CommandKind::Choose:
        return u" app"_s;
    case CommandKind::Reason:
        return u" A3"_s;
    case CommandKind::Add:
    case CommandKind::Drop:
        return u" S01"_s;
    case CommandKind::Switch:
        return u" mitid-new"_s;
    case CommandKind::Resume:
        return u" 1"_s;
    case CommandKind::Over:
        return u" "_s + shipped().terms.overReasons.constFirst().code;
    case CommandKind::Note:
        return u" kom igen med pas"_s;
    case CommandKind::Finish:
        return u" I13"_s;
    case CommandKind::Void:
        return u" mistake"_s;
    case CommandKind::Reopen:
    case CommandKind::Exclude:
    case CommandKind::Include:
        return u" 1 "_s + shipped().terms.corrections.constFirst().code;
    case CommandKind::Correct:
        return u" 1 reason A5 "_s + shipped().terms.corrections.constFirst().code;
    case CommandKind::Link:
        return u" 1 1"_s;
    case CommandKind::Recover:
        return u" keep"_s;
    case CommandKind::Absent: // the harness began at 1,000,000 ms; the reason was set 30 s later
        return u" drop 1035000 1050000"_s;
    case CommandKind::Outage:
        return u" begin "_s + shipped().terms.systems.constFirst().code;
    default:
        return {};
    }
}

} // namespace

class tst_Engine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandInEveryStateIsAnEventOrANamedRefusal_data();
    void everyCommandInEveryStateIsAnEventOrANamedRefusal();
    void everyEventHasTheFieldsOfTheTable();
    void aWholeSessionOfEveryChecklist_data();
    void aWholeSessionOfEveryChecklist();
    void doneNeedsAChoiceWhereOneIsSet();
    void choosingTwoAuthenticatorsShowsBothBranches();
    void choicesThatDoNotGoTogetherAreRefused();
    void changingTheChoiceKeepsTicksOfABranchThatStays();
    void identityIsLocked();
    void aFailedIdentityLeavesOnlyNotDoneAndRefused();
    void finishNamesTheFirstMissingStep();
    void aRefusalAsksOnlyForItsOwnSteps();
    void addOnTimeIsHeldAgainstTheEstimateBothWays();
    void theEstimateIsThatOfTheOptionChosen();
    void switchKeepsWhatBothListsCarry();
    void notesThatLookPersonalAreRefusedUnrepeated();
    void linesThatAreWrong_data();
    void linesThatAreWrong();
};

void tst_Engine::everyCommandInEveryStateIsAnEventOrANamedRefusal_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("kind");
    int pairs = 0;
    for (const char state : {'R', 'H', 'E', 'I', 'V'}) {
        for (const CommandForm &form : commandForms()) {
            QTest::addRow("%c %s", state, form.name) << QString(QLatin1Char(state)) << int(form.kind);
            ++pairs;
        }
    }
    QCOMPARE(pairs, 5 * 30);
}

void tst_Engine::everyCommandInEveryStateIsAnEventOrANamedRefusal()
{
    QFETCH(QString, state);
    QFETCH(int, kind);
    const CommandForm &form = formOf(static_cast<CommandKind>(kind));
    Counter counter;
    prepare(counter, state);
    const qsizetype before = counter.journal.size();
    const QString deskBefore = dump(counter.session());

    const Answer answer = counter.say(QLatin1String(form.name) + argumentsFor(form.kind));

    const bool inTable = form.target == Target::None || QLatin1String(form.phases).contains(state);
    static const QList<std::pair<char, CommandKind>> refusedInTable{
        {'R', CommandKind::Start}, // one session runs already
        {'R', CommandKind::Drop}, {'E', CommandKind::Link}, // nothing added; no other session
        {'R', CommandKind::Choose}, // identity first
        {'R', CommandKind::Redo}, {'H', CommandKind::Redo}, {'E', CommandKind::Redo},
        {'V', CommandKind::Redo}, {'R', CommandKind::CloseDay}, {'H', CommandKind::CloseDay},
        {'I', CommandKind::CloseDay}};
    const bool refused = refusedInTable.contains({state.at(0).toLatin1(), form.kind});
    if (inTable && !refused) {
        QVERIFY2(answer.ok(), answer.refusal ? qPrintable(answer.refusal->message) : "");
        QCOMPARE(answer.json.value(u"ok").toBool(), true);
        QCOMPARE(counter.journal.size() > before, answer.changed);
    } else {
        QVERIFY(!answer.ok());
        QVERIFY(!answer.refusal->message.isEmpty());
        QCOMPARE(answer.json.value(u"error").toString(), QString(codeName(answer.refusal->code)));
        QCOMPARE(counter.journal.size(), before);
        QCOMPARE(dump(counter.session()), deskBefore);
        if (!inTable) {
            const QList<ErrorCode> phaseCodes{
                ErrorCode::Running, ErrorCode::NotRunning, ErrorCode::TooLate, ErrorCode::NotFound};
            QVERIFY(phaseCodes.contains(answer.refusal->code));
        }
    }
}

void tst_Engine::everyEventHasTheFieldsOfTheTable()
{
    Counter counter;
    prepare(counter, u"R"_s);
    for (const QString &line : {u"done"_s, u"interrupt"_s, u"add S01"_s, u"hold break"_s, u"resume"_s,
             u"note ok"_s, u"over interpreter"_s, u"undo"_s, u"redo"_s, u"switch mitid-new"_s,
             u"finish I13 referral=HV01"_s, u"noshow ticket=A1"_s, u"outage begin mitid"_s, u"outage end"_s,
             u"absent drop 1035000 1050000"_s, u"close-day"_s})
        counter.must(line);
    for (const Event &event : std::as_const(counter.journal)) {
        QStringList wanted;
        QStringList allowed;
        for (QString field :
            QString(QLatin1String(formOf(event.kind).fields)).split(u' ', Qt::SkipEmptyParts)) {
            if (field.endsWith(u'?'))
                field.chop(1);
            else
                wanted.append(field);
            allowed.append(field);
        }
        for (const QString &field : wanted)
            QVERIFY2(event.body.contains(field), qPrintable(field));
        for (const QString &field : event.body.keys())
            QVERIFY2(allowed.contains(field), qPrintable(field));
    }
}

void tst_Engine::aWholeSessionOfEveryChecklist_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("outcome");
    for (const char *list : {"nemid-to-mitid", "mitid-new"}) {
        for (const char *choice : {"app", "code-display", "code-reader", "chip", "app+code-display"})
            QTest::addRow("%s %s", list, choice)
                << QString::fromLatin1(list) << QString::fromLatin1(choice) << u"G1"_s;
    }
    for (const char *choice : {"app", "code-display", "code-reader", "chip", "none"})
        QTest::addRow("mitid-replace %s", choice)
            << u"mitid-replace"_s << QString::fromLatin1(choice) << u"G2"_s;
    QTest::newRow("mitid-erhverv") << u"mitid-erhverv"_s << QString() << u"G4"_s;
    QTest::newRow("employee mitid") << u"employee-proofing"_s << u"mitid"_s << u"G5"_s;
    QTest::newRow("employee manual") << u"employee-proofing"_s << u"manual"_s << u"G5"_s;
    QTest::newRow("refusal") << u"refusal"_s << QString() << u"AF1"_s;
}

void tst_Engine::aWholeSessionOfEveryChecklist()
{
    QFETCH(QString, list);
    QFETCH(QString, choice);
    QFETCH(QString, outcome);
    Counter counter;
    counter.must(u"start "_s + list);
    workThrough(counter, choice, choice);
    counter.pass(20);
    const Answer end = counter.must(u"finish "_s + outcome);
    QCOMPARE(end.json.value(u"state").toString(), u"ended"_s);
    QCOMPARE(end.json.value(u"active_ms").toInteger(), end.json.value(u"elapsed_ms").toInteger());
    qint64 sum = 0;
    for (const StepRecord &record : counter.session().steps)
        sum += record.durationMs;
    QCOMPARE(sum, counter.session().activeMs); // no time is lost between the steps
}

void tst_Engine::doneNeedsAChoiceWhereOneIsSet()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    const Answer refused = counter.say(u"done"_s);
    QCOMPARE(codeOf(refused), ErrorCode::ChoiceNeeded);
    QCOMPARE(refused.json.value(u"choices").toArray().size(), 15);
    const Answer set = counter.must(u"reason A2"_s);
    QCOMPARE(set.json.value(u"next").toString(), u"C02"_s); // setting it ticked it: no act costs two keys
    QVERIFY(!counter.must(u"reason A2"_s).changed);
}

void tst_Engine::choosingTwoAuthenticatorsShowsBothBranches()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    for (int i = 0; i < 9; ++i)
        counter.must(u"done"_s);
    counter.must(u"choose chip+app"_s);
    const Session &session = counter.session();
    QCOMPARE(session.choices.value(u"authenticators"_s), (QStringList{u"app"_s, u"chip"_s}));
    const Checklist *list = counter.catalogue.find(session.checklist, session.version);
    const Plan plan = planOf(*list, session);
    QCOMPARE(plan.plannedMs, 1'170'000); // 19.5 minutes
    QVERIFY(plan.find(u"P01"_s) && plan.find(u"H05"_s));
    QVERIFY(!plan.find(u"K01"_s));
}

void tst_Engine::choicesThatDoNotGoTogetherAreRefused()
{
    Counter counter;
    counter.must(u"start mitid-replace reason=A4"_s);
    for (int i = 0; i < 4; ++i)
        counter.must(u"done"_s);
    for (const QString &values : {u"none+app"_s, u"app+app"_s, u"app+sms"_s, u"+"_s, u"route=mitid"_s})
        QCOMPARE(codeOf(counter.say(u"choose "_s + values)), ErrorCode::BadArgument);
    counter.must(u"choose none"_s);
    counter.must(u"choose chip+app"_s);
}

void tst_Engine::changingTheChoiceKeepsTicksOfABranchThatStays()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    for (int i = 0; i < 9; ++i)
        counter.must(u"done"_s);
    counter.must(u"choose app"_s);
    counter.must(u"done"_s);
    counter.must(u"choose app+code-display"_s);
    QCOMPARE(counter.session().steps.value(u"P01"_s).status, StepStatus::Done);
    QCOMPARE(counter.must(u"status"_s).json.value(u"next").toString(), u"P02"_s);
}

void tst_Engine::identityIsLocked()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    QCOMPARE(codeOf(counter.say(u"done C09"_s)), ErrorCode::Locked);
    QCOMPARE(codeOf(counter.say(u"choose app"_s)), ErrorCode::Locked);
    QCOMPARE(codeOf(counter.say(u"skip C05 other"_s)), ErrorCode::Locked);
    QCOMPARE(codeOf(counter.say(u"through C09"_s)), ErrorCode::Locked);
    QVERIFY(counter.must(u"through C04"_s).changed);
    counter.must(u"done C05 C06 C07"_s);
    counter.must(u"done C09"_s);
}

void tst_Engine::aFailedIdentityLeavesOnlyNotDoneAndRefused()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.must(u"through C04"_s);
    const Answer failed = counter.must(u"fail C05 other"_s);
    QCOMPARE(failed.json.value(u"next").toString(), u"Z03"_s);
    QCOMPARE(codeOf(counter.say(u"finish D1"_s)), ErrorCode::Locked);
    QCOMPARE(codeOf(counter.say(u"done C06"_s)), ErrorCode::Locked);
    counter.must(u"finish I01"_s);
}

void tst_Engine::finishNamesTheFirstMissingStep()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    const Answer refused = counter.say(u"finish G1"_s);
    QCOMPARE(codeOf(refused), ErrorCode::Missing);
    QCOMPARE(refused.refusal->field, u"C02"_s);
    counter.must(u"skip C02 other"_s);
    QCOMPARE(counter.say(u"finish G1"_s).refusal->field, u"C03"_s);
    counter.must(u"finish I17"_s); // not done is never blocked
}

void tst_Engine::aRefusalAsksOnlyForItsOwnSteps()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.must(u"done"_s);
    QCOMPARE(counter.must(u"add R01"_s).json.value(u"next").toString(), u"R01a"_s);
    QCOMPARE(codeOf(counter.say(u"finish I17"_s)), ErrorCode::Locked);
    for (int i = 0; i < 4; ++i) {
        counter.pass(60);
        counter.must(u"done"_s);
    }
    QCOMPARE(codeOf(counter.say(u"drop R01"_s)), ErrorCode::TooLate);
    QCOMPARE(counter.must(u"status"_s).json.value(u"next").toString(), u"Z03"_s);
    counter.must(u"finish AF2"_s);
    QCOMPARE(counter.session().addOnMs, 240'000);
}

void tst_Engine::addOnTimeIsHeldAgainstTheEstimateBothWays()
{
    Counter counter;
    const auto told
        = [](const Answer &answer, QStringView key) { return answer.json.value(key).toInteger(-1); };
    const Answer began = counter.must(u"start nemid-to-mitid reason=A2"_s);
    QCOMPARE(told(began, u"estimate_ms"), 900'000);
    QCOMPARE(told(began, u"addon_ms"), 0);
    QCOMPARE(told(began, u"over_estimate_ms"), 0);
    counter.pass(840);
    counter.must(u"done"_s);
    counter.must(u"add R01"_s);
    counter.pass(180);
    counter.must(u"done"_s);
    counter.must(u"done R01b R01c R01d"_s);
    const Answer within = counter.must(u"finish AF2"_s);
    QCOMPARE(told(within, u"addon_ms"), 180'000);
    QCOMPARE(told(within, u"over_estimate_ms"), 120'000); // 17 minutes, 3 of them an add-on
    QCOMPARE(told(within, u"over_estimate_without_addons_ms"), 0);
    counter.must(u"undo"_s);
    counter.pass(120);
    const Answer over = counter.must(u"finish AF2"_s);
    QCOMPARE(told(over, u"over_estimate_ms"), 240'000);
    QCOMPARE(told(over, u"over_estimate_without_addons_ms"), 60'000);
}

void tst_Engine::theEstimateIsThatOfTheOptionChosen()
{
    Counter counter;
    counter.must(u"start employee-proofing reason=A2"_s);
    const auto estimate
        = [&counter] { return counter.must(u"status"_s).json.value(u"estimate_ms").toInteger(); };
    const Checklist &list = *counter.catalogue.find(counter.session().checklist, counter.session().version);
    QCOMPARE(estimate(), list.estimateMs());
    const Choice &choice = list.choices.constFirst();
    QVERIFY(!choice.several);
    for (const ChoiceOption &option : choice.options) {
        Session session = counter.session();
        session.choices.insert(choice.key, {option.value});
        QCOMPARE(estimateOf(list, session), list.estimateMs(option.value));
    }
    QVERIFY(list.estimates.size() > 1);
}

void tst_Engine::switchKeepsWhatBothListsCarry()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    counter.must(u"through C04"_s);
    counter.must(u"done C05 C06 C07"_s);
    counter.pass(60);
    const Answer switched = counter.must(u"switch mitid-replace"_s);
    const Session &session = counter.session();
    QCOMPARE(session.steps.value(u"E03"_s).status, StepStatus::Done);
    QCOMPARE(session.steps.value(u"E04"_s).status, StepStatus::Done);
    QCOMPARE(session.steps.value(u"E01"_s).status, StepStatus::Done);
    QCOMPARE(switched.json.value(u"active_ms").toInteger(), 60'000);
    counter.must(u"undo"_s);
    QCOMPARE(counter.session().checklist, u"nemid-to-mitid"_s);
    QCOMPARE(counter.session().steps.value(u"C05"_s).status, StepStatus::Done);
}

void tst_Engine::notesThatLookPersonalAreRefusedUnrepeated()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    const Answer refused = counter.say(u"note borger 010190-1234 kom igen"_s);
    QCOMPARE(codeOf(refused), ErrorCode::LooksPersonal);
    QVERIFY(!refused.refusal->message.contains(u"1234"_s));
    QCOMPARE(codeOf(counter.say(u"start mitid-new ticket=0101901234 hold=yes"_s)), ErrorCode::LooksPersonal);
    counter.must(u"note mangler pas"_s);
    const QString digest = counter.journal.constLast().body.value(u"digest").toString();
    QCOMPARE(digest.size(), 64);
    QVERIFY(!QString::fromUtf8(QJsonDocument(counter.journal.constLast().body).toJson()).contains(u"pas"_s));
}

void tst_Engine::linesThatAreWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const auto row = [](const char *line, ErrorCode code) {
        QTest::newRow(line) << QString::fromUtf8(line) << int(code);
    };
    row("", ErrorCode::UnknownCommand);
    row("   ", ErrorCode::UnknownCommand);
    row("START nemid-to-mitid", ErrorCode::UnknownCommand);
    row("DROP TABLE event;", ErrorCode::UnknownCommand);
    row("@ start x", ErrorCode::BadArgument);
    row("start", ErrorCode::BadArgument);
    row("start a b", ErrorCode::BadArgument);
    row("start nemid-to-mitid name=Hansen", ErrorCode::BadArgument);
    row("start nemid-to-mitid booked=maybe", ErrorCode::BadArgument);
    row("start nemid-to-mitid ago=-1", ErrorCode::BadArgument);
    row("start nemid-to-mitid ago=1.5", ErrorCode::BadArgument);
    row("start nemid-to-mitid ticket=", ErrorCode::BadArgument);
    row("start nemid-to-mitid ticket=A1 ticket=A2", ErrorCode::BadArgument);
    row("start nemid-to-mitid reason=A99", ErrorCode::BadArgument);
    row("start nosuchlist", ErrorCode::NotFound);
    row("start nemid", ErrorCode::NotFound);
    row("undo it", ErrorCode::BadArgument);
    row("resume 99999999999999999999", ErrorCode::NotFound);
    row("resume -1", ErrorCode::NotFound);
    row("outage stop", ErrorCode::BadArgument);
    row("outage end", ErrorCode::NotFound);
}

void tst_Engine::linesThatAreWrong()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    Counter counter;
    counter.clock.turnWall(4LL * 365 * 24 * 3600 * 1000); // NemID is closed by then
    const Answer answer = counter.say(line);
    QVERIFY(!answer.ok());
    QCOMPARE(QString(codeName(answer.refusal->code)), QString(codeName(static_cast<ErrorCode>(code))));
    QVERIFY(counter.journal.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_engine.moc"

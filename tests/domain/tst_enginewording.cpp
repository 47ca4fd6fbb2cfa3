// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/counterharness.h"

#include <QRegularExpression>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

/// What is refused is said to a clerk: the counter window shows it as it is.
class tst_EngineWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefusalHasNoIdsAndNoCommands_data();
    void aRefusalHasNoIdsAndNoCommands();
    void theFieldStillNamesTheStep();
    void theChoicesAreStillListed();
    void aPersonalCommandIdIsRefusedUnrepeated_data();
    void aPersonalCommandIdIsRefusedUnrepeated();
};

void tst_EngineWording::aRefusalHasNoIdsAndNoCommands_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *before, const char *line) {
        QTest::addRow("%s, %s", before, line) << QString::fromLatin1(before) << QString::fromLatin1(line);
    };
    const char *running = "start nemid-to-mitid";
    const char *knownReason = "start nemid-to-mitid reason=A2";
    row(running, "done");
    row(running, "finish G1");
    row(running, "reason A99");
    row(running, "interrupt phone 3601");
    row(running, "interrupt dog");
    row(running, "choose sms");
    row(running, "choose shoes=app");
    row(running, "add X99");
    row(running, "drop S01");
    row(knownReason, "through C07");
    row(knownReason, "done C09");
    row(knownReason, "skip C05 other");
    row(knownReason, "skip C02 rain");
    row(knownReason, "fail C05 other;finish D1");
    row(knownReason, "add S01;done S01;drop S01");
    row("start mitid-replace quick=yes", "choose none+app");
    row("outage end mitid", "start mitid-new ago=901");
    row(running, "finish I13;correct 1 weather rain other");
    row(running, "finish I13;correct 1 held 90000 other");
    row(running, "finish I13;correct 1 authenticators sms other");
    row(running, "finish I13;exclude 1 rain");
}

void tst_EngineWording::aRefusalHasNoIdsAndNoCommands()
{
    QFETCH(QString, before);
    QFETCH(QString, line);
    Counter counter;
    counter.say(before);
    Answer answer;
    for (const QString &each : line.split(u';'))
        answer = counter.say(each);
    QVERIFY(!answer.ok());
    const QString message = answer.refusal->message;
    static const QRegularExpression id(
        u"\\b[A-Z]{1,3}[0-9]{1,2}[a-z]?\\b|say “|“(fail|ago|choose|reason|finish)”|authenticators|skip-|"
        "started, |referral|code-display"_s);
    QVERIFY2(!id.match(message).hasMatch(), qPrintable(message));
    QVERIFY2(!message.contains(u'%'), qPrintable(message));
    QVERIFY(message.endsWith(u'.'));
}

void tst_EngineWording::theFieldStillNamesTheStep()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid reason=A2"_s);
    const Answer refused = counter.say(u"done C09"_s);
    QCOMPARE(refused.refusal->field, u"C09"_s);
    const Checklist *list = counter.catalogue.find(counter.session().checklist, counter.session().version);
    QVERIFY(
        refused.refusal->message.contains(u"“%1”"_s.arg(list->step(u"C09"_s)->title.in(Language::English))));
}

void tst_EngineWording::theChoicesAreStillListed()
{
    Counter counter;
    counter.must(u"start nemid-to-mitid"_s);
    QCOMPARE(counter.say(u"reason A99"_s).refusal->choices.size(), 15);
    QVERIFY(counter.say(u"add X99"_s).refusal->choices.contains(u"S01"_s));
    QCOMPARE(counter.say(u"choose sms"_s).refusal->choices.size(), 4);
    counter.crash();
    QVERIFY(counter.say(u"recover later"_s).refusal->choices.contains(u"keep"_s));
}

void tst_EngineWording::aPersonalCommandIdIsRefusedUnrepeated_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("with a dash") << u"010190-1234"_s;
    QTest::newRow("bare") << u"0101901234"_s;
    QTest::newRow("within") << u"borger.010190-1234"_s;
    QTest::newRow("not even a valid id") << u"010190/1234"_s;
}

void tst_EngineWording::aPersonalCommandIdIsRefusedUnrepeated()
{
    QFETCH(QString, id);
    Counter counter;
    const Answer refused = counter.say(u"@%1 start nemid-to-mitid"_s.arg(id));
    QCOMPARE(codeOf(refused), ErrorCode::LooksPersonal);
    QVERIFY(!refused.refusal->message.contains(u"1234"_s));
    QCOMPARE(refused.refusal->field, u"@"_s);
    QVERIFY(counter.journal.isEmpty());
    counter.must(u"@a-1 start nemid-to-mitid"_s);
}

QTEST_GUILESS_MAIN(tst_EngineWording)
#include "tst_enginewording.moc"

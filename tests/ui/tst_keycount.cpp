// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowbench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequence>

using namespace skranketid;
using namespace skranketid::test;

/// Presses what tests/ui/keys.json says and counts it.
class tst_KeyCount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFlowTakesMoreKeysThanItMay_data();
    void noFlowTakesMoreKeysThanItMay();
    void noStepIsLeftOpenInAFullSession();
};

namespace {

void pressAll(WindowBench &bench, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (key == u"switch"_s)
            continue; // the clerk looks at another window: nothing happens here
        if (key.size() == 1) {
            bench.press(key);
            continue;
        }
        const QKeyCombination combination = QKeySequence::fromString(key, QKeySequence::PortableText)[0];
        bench.key(combination.key(), combination.keyboardModifiers());
    }
}

QJsonArray flows()
{
    QFile file(QStringLiteral(SKRANKETID_SOURCE_DIR "/tests/ui/keys.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/ui/keys.json cannot be read");
    return QJsonDocument::fromJson(file.readAll()).object().value(u"flows").toArray();
}

} // namespace

void tst_KeyCount::noFlowTakesMoreKeysThanItMay_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("outcome");
    for (const QJsonValue &flow : flows())
        QTest::newRow(qPrintable(flow[u"name"].toString()))
            << flow[u"keys"].toString() << flow[u"most"].toInt() << flow[u"phase"].toString()
            << flow[u"outcome"].toString();
}

void tst_KeyCount::noFlowTakesMoreKeysThanItMay()
{
    QFETCH(const QString, keys);
    QFETCH(const int, most);
    QFETCH(const QString, phase);
    const QStringList pressed = keys.split(u' ');
    QVERIFY2(pressed.size() <= most, qPrintable(QString::number(pressed.size())));
    WindowBench bench;
    pressAll(bench, pressed);
    const QHash<QString, Phase> phases{
        {u"running"_s, Phase::Running}, {u"held"_s, Phase::Held}, {u"ended"_s, Phase::Ended}};
    QVERIFY(phases.contains(phase));
    QCOMPARE(bench.current().phase, phases.value(phase));
    QTEST(bench.current().outcome, "outcome");
}

void tst_KeyCount::noStepIsLeftOpenInAFullSession()
{
    for (const QJsonValue &flow : flows()) {
        if (flow[u"outcome"].toString() != u"G1"_s || flow[u"keys"].toString().startsWith(u"F3"_s))
            continue;
        WindowBench bench;
        pressAll(bench, flow[u"keys"].toString().split(u' '));
        const Session &session = bench.current();
        const Plan plan = planOf(*shipped().find(session.checklist, session.version), session);
        for (const PlannedStep &planned : plan.steps)
            QVERIFY2(!planned.step->required || planned.record.status == StepStatus::Done,
                qPrintable(planned.step->id));
    }
}

QTEST_MAIN(tst_KeyCount)
#include "tst_keycount.moc"

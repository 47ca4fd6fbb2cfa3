// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assurance/assurance.h"
#include "models/domain/assurance/assurancetext.h"

#include <QSet>
#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

class tst_Assurance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheTableSays_data();
    void saysWhatTheTableSays();
    void lowestWinsInEveryCombination();
    void messageNamesEveryLimitingFactor();
    void everyLevelAndFactorHasItsOwnName();
};

void tst_Assurance::saysWhatTheTableSays_data()
{
    QTest::addColumn<Level>("identity");
    QTest::addColumn<Level>("authentication");
    QTest::addColumn<Level>("federation");
    QTest::addColumn<Level>("overall");
    QTest::addColumn<QString>("message");
    const Level low = Level::Low;
    const Level substantial = Level::Substantial;
    const Level high = Level::High;
    QTest::newRow("all substantial") << substantial << substantial << substantial << substantial << u"OK"_s;
    QTest::newRow("identity low") << low << substantial << substantial << low
                                  << u"Identity proofing pulls it down: carry out identity proofing"_s;
    QTest::newRow("authentication low")
        << substantial << low << substantial << low << u"The log-in is only one factor"_s;
    QTest::newRow("federation low") << substantial << high << low << low << u"The federation is too weak"_s;
    QTest::newRow("authenticator below the rest")
        << high << substantial << high << substantial << u"The authenticator pulls it down"_s;
    QTest::newRow("all high") << high << high << high << high
                              << u"OK, needs the approval of two employees at registration"_s;
}

void tst_Assurance::saysWhatTheTableSays()
{
    QFETCH(const Level, identity);
    QFETCH(const Level, authentication);
    QFETCH(const Level, federation);
    const Assurance assurance = assess({identity, authentication, federation});
    QTEST(assurance.overall, "overall");
    QTEST(messageOf(assurance), "message");
}

void tst_Assurance::lowestWinsInEveryCombination()
{
    const QList<Level> levels{Level::Low, Level::Substantial, Level::High};
    int combinations = 0;
    for (const Level identity : levels) {
        for (const Level authentication : levels) {
            for (const Level federation : levels) {
                const QList<Level> factors{identity, authentication, federation};
                const Assurance assurance = assess({identity, authentication, federation});
                QVERIFY(factors.contains(assurance.overall));
                for (const Level factor : factors)
                    QVERIFY(factor >= assurance.overall);
                const bool uneven = factors.count(identity) < 3;
                for (const Factor factor : {Factor::Identity, Factor::Authentication, Factor::Federation}) {
                    const bool lowest = factors.at(static_cast<int>(factor)) == assurance.overall;
                    QCOMPARE(assurance.limiting.contains(factor), uneven && lowest);
                }
                QCOMPARE(assurance.twoPersons, factors.count(Level::High) == 3);
                ++combinations;
            }
        }
    }
    QCOMPARE(combinations, 27);
}

void tst_Assurance::messageNamesEveryLimitingFactor()
{
    QCOMPARE(messageOf(assess({Level::Low, Level::High, Level::Low})),
        u"Identity proofing pulls it down: carry out identity proofing; The federation is too weak"_s);
    QCOMPARE(messageOf(assess({Level::Low, Level::Low, Level::Low})), u"OK"_s);
}

void tst_Assurance::everyLevelAndFactorHasItsOwnName()
{
    const QSet<QString> names{nameOf(Level::Low), nameOf(Level::Substantial), nameOf(Level::High),
        nameOf(Factor::Identity), nameOf(Factor::Authentication), nameOf(Factor::Federation)};
    QCOMPARE(names.size(), 6);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(tst_Assurance)
#include "tst_assurance.moc"

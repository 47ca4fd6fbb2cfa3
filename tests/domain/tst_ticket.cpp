// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text/ticket.h"

#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

class tst_Ticket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextOneIsOneMore_data();
    void theNextOneIsOneMore();
    void lettersDigitsAndHyphensAreATicket_data();
    void lettersDigitsAndHyphensAreATicket();
};

void tst_Ticket::theNextOneIsOneMore_data()
{
    QTest::addColumn<QString>("ticket");
    QTest::addColumn<QString>("next");
    QTest::newRow("letter and digits") << u"A042"_s << u"A043"_s;
    QTest::newRow("carry") << u"A199"_s << u"A200"_s;
    QTest::newRow("round the end") << u"B999"_s << u"B000"_s;
    QTest::newRow("digits only") << u"7"_s << u"8"_s;
    QTest::newRow("digits only, round the end") << u"99"_s << u"00"_s;
    QTest::newRow("hyphen") << u"MIT-9"_s << u"MIT-0"_s;
    QTest::newRow("a letter last") << u"12A"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void tst_Ticket::theNextOneIsOneMore()
{
    QFETCH(const QString, ticket);
    QTEST(ticketAfter(ticket), "next");
}

void tst_Ticket::lettersDigitsAndHyphensAreATicket_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("usual") << u"A042"_s << true;
    QTest::newRow("hyphen") << u"C-7"_s << true;
    QTest::newRow("Danish") << u"Ø12"_s << true;
    QTest::newRow("as long as it may be") << u"MITID042"_s << true;
    QTest::newRow("too long") << u"MITID-042"_s << false;
    QTest::newRow("four digits") << u"1234"_s << true;
    QTest::newRow("five digits") << u"12345"_s << false;
    QTest::newRow("a date of birth") << u"010190"_s << false;
    QTest::newRow("one with hyphens") << u"0-1-0-19"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << u"A 42"_s << false;
    QTest::newRow("line end") << u"A42\n"_s << false;
}

void tst_Ticket::lettersDigitsAndHyphensAreATicket()
{
    QFETCH(const QString, text);
    QTEST(isTicket(text), "is");
}

QTEST_GUILESS_MAIN(tst_Ticket)
#include "tst_ticket.moc"

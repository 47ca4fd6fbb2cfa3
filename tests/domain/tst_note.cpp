// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/note.h"

#include <QSet>
#include <QTest>

#include <functional>
#include <random>

using namespace skranketid;
using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

int between(Random &random, int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(random);
}

QString digits(int value, int width)
{
    return u"%1"_s.arg(value, width, 10, QChar(u'0'));
}

QString randomDigits(Random &random, int count)
{
    QString result;
    for (int i = 0; i < count; ++i)
        result += QChar(u'0' + between(random, 0, 9));
    return result;
}

QString randomCpr(Random &random)
{
    const int day = between(random, 1, 31) + (between(random, 0, 9) == 0 ? 60 : 0);
    return digits(day, 2) + digits(between(random, 1, 12), 2) + randomDigits(random, 6);
}

bool passesModulus11(const QString &cpr)
{
    constexpr int weights[] = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    int sum = 0;
    for (int i = 0; i < 10; ++i)
        sum += weights[i] * cpr.at(i).digitValue();
    return sum % 11 == 0;
}

/// "abcdef-ghij" with the letters replaced by the number's digits in order.
QString spelled(const QString &cpr, const QString &pattern)
{
    QString result;
    for (const QChar c : pattern)
        result += c >= u'a' && c <= u'j' ? cpr.at(c.unicode() - u'a') : c;
    return result;
}

QString inDigitsFrom(char16_t zero, const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c.isDigit() ? QChar(static_cast<char16_t>(zero + c.digitValue())) : c;
    return result;
}

/// 30 -> "30 12 34 56" and the like.
QString inPairs(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); i += 2)
        result += (i > 0 ? u" "_s : QString()) + text.mid(i, 2);
    return result;
}

QString phoneNumber(Random &random)
{
    const QString number = digits(between(random, 2, 9), 1) + randomDigits(random, 7);
    switch (between(random, 0, 5)) {
    case 0:
        return number;
    case 1:
        return inPairs(number);
    case 2:
        return number.left(4) + u' ' + number.mid(4);
    case 3:
        return u"+45 "_s + inPairs(number);
    case 4:
        return u"0045"_s + number;
    default:
        return u"+45"_s + number;
    }
}

struct RandomDay {
    QString day;
    QString month;
    QString year;
};

RandomDay randomDay(Random &random)
{
    return {digits(between(random, 1, 31), 2), digits(between(random, 1, 12), 2),
        QString::number(between(random, 1930, 2035))};
}

QString date(Random &random)
{
    const auto [day, month, year] = randomDay(random);
    switch (between(random, 0, 6)) {
    case 0:
        return day + u'-' + month + u'-' + year;
    case 1:
        return day + u'/' + month + u'/' + year;
    case 2:
        return day + u'.' + month + u'.' + year;
    case 3:
        return year + u'-' + month + u'-' + day;
    case 4:
        return day + u'/' + month + u'-' + year.mid(2);
    case 5:
        return day + u'-' + month + u'-' + year + u" - " + month + u'-' + month + u'-' + year;
    default:
        return QString::number(day.toInt()) + u". september "_s + year;
    }
}

QString dateTime(Random &random)
{
    const auto [day, month, year] = randomDay(random);
    const QString hour = digits(between(random, 0, 23), 2);
    const QString minute = digits(between(random, 0, 59), 2);
    switch (between(random, 0, 6)) {
    case 0:
        return year + u'-' + month + u'-' + day + u'T' + hour + u':' + minute + u":07.123Z"_s;
    case 1:
        return year + u'-' + month + u'-' + day + u' ' + hour + u':' + minute;
    case 2:
        return day + u'-' + month + u'-' + year + u' ' + hour + u':' + minute;
    case 3:
        return day + u'-' + month + u'-' + year + u" kl. " + hour + u'.' + minute;
    case 4:
        return day + u'-' + month + u'-' + year + u' ' + hour + u'.' + minute;
    case 5:
        return day + u'/' + month + u'-' + year.mid(2) + u' ' + hour + u'.' + minute;
    default:
        return day + u'-' + month + u'-' + year.mid(2) + u' ' + hour + u':' + minute;
    }
}

QString companyNumber(Random &random)
{
    const QString number = digits(between(random, 1, 9), 1) + randomDigits(random, 7);
    return between(random, 0, 1) == 0 ? u"CVR "_s + number : u"DK"_s + number;
}

QString articleNumber(Random &random)
{
    const QString number = u"5790"_s + randomDigits(random, 9);
    switch (between(random, 0, 2)) {
    case 0:
        return number;
    case 1:
        return number.left(4) + u' ' + number.mid(4, 4) + u' ' + number.mid(8, 4) + u' ' + number.mid(12);
    default:
        return number.left(1) + u' ' + number.mid(1, 6) + u' ' + number.mid(7);
    }
}

QString amount(Random &random)
{
    QString kroner = QString::number(between(random, 1, 999'999'999));
    if (between(random, 0, 2) > 0) {
        for (qsizetype i = kroner.size() - 3; i > 0; i -= 3)
            kroner.insert(i, u'.');
    }
    const QString oere = between(random, 0, 1) == 0 ? u","_s + randomDigits(random, 2) : QString();
    return kroner + oere + u" kr.";
}

} // namespace

class tst_Note : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryNumberInTwelveSpellings_data();
    void findsEveryNumberInTwelveSpellings();
    void findsNumbersWithoutAndWithACheckDigit();
    void raisesNoFalseAlarm_data();
    void raisesNoFalseAlarm();
    void readsNumbersInTheirSurroundings_data();
    void readsNumbersInTheirSurroundings();
    void demandsAPossibleDayAndMonth();
    void keepsAnHonestNote();
    void refusesWhatIsNoNote_data();
    void refusesWhatIsNoNote();
    void describesEveryProblemWithoutRepeatingTheText();
};

void tst_Note::findsEveryNumberInTwelveSpellings_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<char16_t>("zero");
    const auto row = [](const char *name, const QString &pattern, char16_t zero = u'0') {
        QTest::newRow(name) << pattern << zero;
    };
    row("solid", u"abcdefghij"_s);
    row("dash", u"abcdef-ghij"_s);
    row("blank", u"abcdef ghij"_s);
    row("blanks in the date", u"ab cd ef ghij"_s);
    row("dots and a dash", u"ab.cd.ef-ghij"_s);
    row("dots", u"ab.cd.ef.ghij"_s);
    row("en dash", u"abcdef\u2013ghij"_s);
    row("full-width digits", u"abcdef\uFF0Dghij"_s, u'\uFF10');
    row("Arabic digits", u"abcdef-ghij"_s, u'\u0660');
    row("zero-width joiners", u"abc\u200Ddef\u200D-gh\u200Dij"_s);
    row("last four parted", u"abcdef gh ij"_s);
    row("every digit alone", u"a b c d e f g h i j"_s);
}

void tst_Note::findsEveryNumberInTwelveSpellings()
{
    QFETCH(const QString, pattern);
    QFETCH(const char16_t, zero);
    Random random(2021);
    for (int i = 0; i < 2000; ++i) {
        const QString text = inDigitsFrom(zero, spelled(randomCpr(random), pattern));
        QVERIFY2(looksLikeCpr(text), qPrintable(text));
        QVERIFY2(looksLikeCpr(u"Borger æ "_s + text + u" venter"_s), qPrintable(text));
    }
}

void tst_Note::findsNumbersWithoutAndWithACheckDigit()
{
    Random random(2007);
    int valid = 0;
    int invalid = 0;
    while (valid < 100 || invalid < 2000) {
        const QString cpr = randomCpr(random);
        ++(passesModulus11(cpr) ? valid : invalid);
        QVERIFY2(looksLikeCpr(cpr), qPrintable(cpr));
    }
}

void tst_Note::raisesNoFalseAlarm_data()
{
    using Maker = std::function<QString(Random &)>;
    QTest::addColumn<Maker>("make");
    QTest::addColumn<int>("count");
    QTest::newRow("phone numbers") << Maker(phoneNumber) << 10'000;
    QTest::newRow("dates") << Maker(date) << 8'000;
    QTest::newRow("date-times") << Maker(dateTime) << 12'000;
    QTest::newRow("CVR") << Maker(companyNumber) << 6'000;
    QTest::newRow("EAN") << Maker(articleNumber) << 6'000;
    QTest::newRow("kroner") << Maker(amount) << 8'000;
}

void tst_Note::raisesNoFalseAlarm()
{
    QFETCH(const std::function<QString(Random &)>, make);
    QFETCH(const int, count);
    Random random(50'000);
    for (int i = 0; i < count; ++i) {
        const QString text = u"Ring/betal: "_s + make(random) + u" (aftalt)"_s;
        QVERIFY2(!looksLikeCpr(text), qPrintable(text));
    }
}

void tst_Note::readsNumbersInTheirSurroundings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row
        = [](const QString &text, bool found) { QTest::newRow(qPrintable(text)) << text << found; };

    row(u"010190-1234 5"_s, true);
    row(u"0101901234 33980010"_s, true);
    row(u"33 98 00 10 010190-1234"_s, true);
    row(u"nr. 7 01 01 90 1234"_s, true);
    row(u"01 01 90 12 34 5"_s, true);
    row(u"010190-1234,020291-5678"_s, true);
    row(u"0101901234;0202915678"_s, true);
    row(u"08-09-2021 010190 1234"_s, true);
    row(u"01/01/90-1234"_s, true);
    row(u"01/01 90 1234"_s, true);
    row(u"01.01.90.12.34"_s, true);
    row(u"01-10-12-1990"_s, true);
    row(u"010190 - 1234"_s, true);
    row(u"010190--1234"_s, true);
    row(u"010190_1234"_s, true);
    row(u"010190+1234"_s, true);
    row(u"010190, 1234"_s, true);
    row(u"010190 (1234)"_s, true);
    row(u"CPR010190-1234."_s, true);
    row(u"0-1 01/9.0 12 34"_s, true);
    row(u"010190\u22121234"_s, true);
    row(u"010190\u00AD\u2011\u00A01234"_s, true);
    row(u"\u2460\u24EA 01 90 1234"_s, true); // circled 1 and 0
    row(u"0\u03321\uFE0F01901234"_s, true);
    row(u"610190-1234"_s, true);

    row(u"01.01.90, 1234"_s, true);
    row(u"01-01-90 (1234)"_s, true);
    row(u"01/01/90: 1234"_s, true);
    row(u"01-01-90+1234"_s, true);
    row(u"01-01-1990-1234"_s, true);
    row(u"01011990-1234"_s, true);
    row(u"01:01:90-1234"_s, true);
    row(u"010190 -> 1234"_s, true);

    row(u"010190 og 1234"_s, false);
    row(u"2021-10-12T10:12:30+0200"_s, false);
    row(u"kl. 10:12:30, 1400 kr"_s, false);
    row(u"08-09-2021, 1400 kr"_s, false);
    row(u"08.09.2021: 1400 kr"_s, false);
    row(u"08-09-2021 - 1400 kr"_s, false);
    row(u"01:12-02:12 4500 kr"_s, false);
    row(u"01019012345"_s, false);
    row(u"5790101901234"_s, false);
    row(u"010190-12345"_s, false);
    row(u"08-09-2021 14"_s, false);
    row(u"2012-09-08-14.30"_s, false);
    row(u"8-10-2021 123 kr"_s, false);
    row(u"1/9 10.15-12.30"_s, false);
    row(u"1/9 10.15 - 12.30"_s, false);
    row(u"uge 10 10.15-12.30"_s, false);
    row(u"11/10-21 14.30"_s, false);
    row(u"08-09-21 10-11-22"_s, false);
    row(u"20 11 30 40 08-09-2021"_s, false);
    row(u"10.123.456,78 kr"_s, false);
    row(u"85.11.06-P05-3-20"_s, false);
    row(u"33 98 00 10 / 33 98 00 11"_s, false);
    row(u"A1 10-12 borgere, 2 x 15 min"_s, false);
}

void tst_Note::readsNumbersInTheirSurroundings()
{
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    QCOMPARE(looksLikeCpr(text), found);
}

void tst_Note::demandsAPossibleDayAndMonth()
{
    for (int day = 0; day <= 99; ++day) {
        for (int month = 0; month <= 99; ++month) {
            const bool possible
                = ((day >= 1 && day <= 31) || (day >= 61 && day <= 91)) && month >= 1 && month <= 12;
            QCOMPARE(looksLikeCpr(digits(day, 2) + digits(month, 2) + u"901234"_s), possible);
        }
    }
}

void tst_Note::keepsAnHonestNote()
{
    const auto note = Note::from(u"  Borger kommer igen torsdag med vidne \U0001F642\n"_s);
    QVERIFY(note.has_value());
    QCOMPARE(note->text(), u"Borger kommer igen torsdag med vidne \U0001F642"_s);
    QVERIFY(Note::from(u"x"_s).has_value());
    QVERIFY(Note::from(QString(80, u'å')).has_value());
    QVERIFY(Note::from(u"\U0001F642"_s.repeated(80)).has_value());
    QVERIFY(Note::from(u"\U0001F468\u200D\U0001F4BB"_s).has_value()); // a man, joined with a computer
    QVERIFY(Note::from(u"\U0001F469\U0001F3FD\u200D\u2695\uFE0F tolk"_s).has_value()); // skin, and a variant
}

void tst_Note::refusesWhatIsNoNote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Note::Problem>("problem");
    QTest::newRow("nothing") << QString() << Note::Problem::Empty;
    QTest::newRow("blanks") << u" \t\n\u00A0"_s << Note::Problem::Empty;
    QTest::newRow("invisible") << u"\u200B\u200D"_s << Note::Problem::Empty;
    QTest::newRow("81 characters") << QString(81, u'a') << Note::Problem::TooLong;
    QTest::newRow("line break") << u"a\nb"_s << Note::Problem::Unprintable;
    QTest::newRow("line separator") << u"a\u2028b"_s << Note::Problem::Unprintable;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << Note::Problem::Unprintable;
    QTest::newRow("escape") << u"a\x1b[31m"_s << Note::Problem::Unprintable;
    QTest::newRow("no character") << u"a\uFFFE"_s << Note::Problem::Unprintable;
    QTest::newRow("high surrogate alone") << u"a"_s + QChar(0xD83D) << Note::Problem::Unprintable;
    QTest::newRow("low surrogate alone") << QChar(0xDE42) + u"a"_s << Note::Problem::Unprintable;
    QTest::newRow("turned around") << u"a\u202Eb"_s << Note::Problem::Unprintable;
    QTest::newRow("joined letters") << u"a\u200Db"_s << Note::Problem::Unprintable;
    QTest::newRow("joined with nothing") << u"\U0001F468\u200D"_s << Note::Problem::Unprintable;
    QTest::newRow("nothing joined") << u"\u200D\U0001F468"_s << Note::Problem::Unprintable;
    QTest::newRow("joined with a digit") << u"\U0001F4681\u200D\U0001F4BB"_s << Note::Problem::Unprintable;
    QTest::newRow("CPR between pictures")
        << u"\U0001F468\u200D\U0001F4BB010190\U0001F468\u200D\U0001F4BB1234"_s
        << Note::Problem::LooksPersonal;
    QTest::newRow("CPR") << u"ring 010190-1234"_s << Note::Problem::LooksPersonal;
    QTest::newRow("CPR in pairs") << u"01 01 90 12 34"_s << Note::Problem::LooksPersonal;
}

void tst_Note::refusesWhatIsNoNote()
{
    QFETCH(const QString, text);
    QFETCH(const Note::Problem, problem);
    const auto note = Note::from(text);
    QVERIFY(!note.has_value());
    QCOMPARE(note.error(), problem);
}

void tst_Note::describesEveryProblemWithoutRepeatingTheText()
{
    QSet<QString> sentences;
    for (const auto problem : {Note::Problem::Empty, Note::Problem::TooLong, Note::Problem::LooksPersonal,
             Note::Problem::Unprintable}) {
        const QString sentence = describe(problem);
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(!sentence.contains(u'%'));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 4);
    const auto note = Note::from(u"ring 010190-1234"_s);
    QVERIFY(!describe(note.error()).contains(u"1234"));
}

QTEST_GUILESS_MAIN(tst_Note)
#include "tst_note.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/checklist/shipped.h"
#include "models/domain/time/calendar.h"
#include "models/report/dailyreport.h"
#include "models/report/pagelayout.h"
#include "models/report/pdfwriter.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace skranketid;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 10, 13);

const Catalogue &catalogue()
{
    static const Catalogue shipped = *shippedCatalogue();
    return shipped;
}

DaySession session(
    QTime start, double minutes, const QString &outcome, const QStringList &authenticators = {u"app"_s})
{
    DaySession made;
    SessionRow &row = made.row;
    row.day = day;
    row.startedMs = OfficeTime().at(day, start).toMSecsSinceEpoch();
    row.activeMs = qRound64(minutes * 60'000);
    row.endedMs = row.startedMs + row.activeMs;
    row.checklist = u"nemid-to-mitid"_s;
    row.version = 1;
    row.outcome = outcome;
    row.reason = u"A3"_s;
    row.authenticators = authenticators;
    row.desk = u"3"_s;
    row.office = u"Ballerup Borgerservice"_s;
    return made;
}

DayRecord smallDay()
{
    DayRecord record;
    record.day = day;
    record.sessions = {session({8, 41}, 12.4, u"G1"_s), session({9, 10}, 6.9, u"G1"_s, {u"chip"_s}),
        session({9, 50}, 15.0, u"I04"_s, {}), session({10, 30}, 21.2, u"G1"_s)};
    record.sessions[3].overReasons = {u"interpreter"_s};
    const OfficeTime time;
    record.outages = {
        {u"mitid"_s, time.at(day, {9, 40}).toMSecsSinceEpoch(), time.at(day, {10, 15}).toMSecsSinceEpoch()}};
    record.chain = u"0123456789abcdef"_s;
    record.sequence = 412;
    record.hash = QByteArray(32, '\x7f');
    record.asOfMs = time.at(day, {15, 4}).toMSecsSinceEpoch();
    return record;
}

/// More of everything than a day can hold: every combination, reason, outcome and kind of quality.
DayRecord fullestDay()
{
    DayRecord record = smallDay();
    record.sessions.clear();
    const auto &terms = catalogue().terms;
    for (int i = 0; i < 150; ++i) {
        QStringList authenticators;
        for (qsizetype bit = 0; bit < authenticatorOrder().size(); ++bit) {
            if (i >> bit & 1)
                authenticators.append(authenticatorOrder().at(bit));
        }
        DaySession one = session(QTime(8, 0).addSecs(i * 200), 3 + i % 37,
            terms.outcomes.at(i % terms.outcomes.size()).code, authenticators);
        one.row.reason = terms.reasons.at(i % terms.reasons.size()).code;
        one.row.quality = static_cast<Quality>(i % 6);
        one.row.excluded = i % 11 == 0;
        one.row.isVoid = i % 29 == 0;
        one.row.training = i % 31 == 0;
        one.row.open = i % 37 == 1;
        one.overReasons = {terms.overReasons.at(i % terms.overReasons.size()).code};
        one.interruptions = {{terms.interruptions.at(i % terms.interruptions.size()).code, 1}};
        record.sessions.append(one);
    }
    record.outages.append({u"cpr"_s, record.outages.constFirst().beganMs - 3'600'000, 0});
    record.outages.append({u"own-pc"_s, record.outages.constFirst().beganMs, 0});
    return record;
}

Document documentOf(const DayRecord &record)
{
    return dailyReport(record, {catalogue(), Language::English, u"Ballerup"_s, u"3"_s, u"Skranketid 1.0"_s});
}

template <typename Wanted> Wanted blockOf(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *found = std::get_if<Wanted>(&block))
            return *found;
    }
    qFatal("no such block");
}

QString valueIn(const ListTable &list, const QString &label)
{
    for (const ListEntry &entry : list.entries) {
        if (entry.label == label)
            return entry.value;
    }
    return {};
}

/// A PDF as another program reads it.
class ReadBack {
public:
    explicit ReadBack(const QByteArray &pdf)
    {
        QFile file(m_folder.filePath(u"page.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write");
    }

    QString run(const QString &program, const QStringList &options, const QStringList &after = {}) const
    {
        QProcess process;
        process.start(program, options + QStringList{m_folder.filePath(u"page.pdf"_s)} + after);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return {};
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString text() const { return run(u"pdftotext"_s, {u"-layout"_s}, {u"-"_s}); }

private:
    QTemporaryDir m_folder;
};

struct Word {
    QString text;
    QRectF box; ///< points
};

QList<Word> wordsOf(const ReadBack &page)
{
    QList<Word> words;
    QXmlStreamReader xml(page.run(u"pdftotext"_s, {u"-bbox"_s}, {u"-"_s}));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"word")
            continue;
        const auto number
            = [&xml](const char *name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
        const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
        words.append({xml.readElementText(), box});
    }
    return words;
}

} // namespace

class tst_DailyReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDaysNoteAndTheDisclosureAreOnThePage();
    void itSaysWhatTheDayWas();
    void theTableHasARowForEachGroupAndTheSum();
    void whatIsNotCountedIsTold();
    void anEmptyDaySaysSo();
    void aDayWithoutAKnownLengthSaysSo();
    void whatIsUnusualIsMarked();
    void theFileHoldsTheFigures();
    void theFilesFontsAreInIt();
    void oneSheetIsEnough_data();
    void oneSheetIsEnough();
    void nothingLiesOnAnotherOrOutside_data();
    void nothingLiesOnAnotherOrOutside();
    void noTypeIsSmallerThanNinePoints();
    void theDatesOfTheFileAreThoseOfTheData();
    void theSameDocumentIsTheSameFile();
    void foldedListsKeepTheirSum();
};

void tst_DailyReport::theDaysNoteAndTheDisclosureAreOnThePage()
{
    DayRecord record = smallDay();
    const Document before = documentOf(record);
    record.note = u"Letter from the bank"_s;
    record.desksShown = true;
    const Document after = documentOf(record);
    QCOMPARE(blockOf<LeadText>(after).text,
        blockOf<LeadText>(before).text + u" Noted on the day: Letter from the bank"_s);
    QCOMPARE(after.footer.size(), before.footer.size() + 1);
    QCOMPARE(
        after.footer.constFirst(), u"On this day the office let the manager's figures tell desks apart."_s);
    QCOMPARE(PageLayout(after).pages(), 1);
}

void tst_DailyReport::itSaysWhatTheDayWas()
{
    const Document document = documentOf(smallDay());
    const auto lead = blockOf<LeadText>(document);
    QVERIFY2(lead.text.contains(u"13.9 minutes on average"_s), qPrintable(lead.text));
    QVERIFY(lead.text.contains(lead.strong) && !lead.strong.isEmpty());
    QVERIFY2(lead.text.contains(u"3 ended within the estimate of 15 minutes, 1 within 7."_s),
        qPrintable(lead.text));
    QVERIFY2(lead.text.contains(u"MitID was down from 09:40 to 10:15; 1 session"_s), qPrintable(lead.text));
    DayRecord calm = smallDay();
    calm.outages[0].endedMs = calm.outages[0].beganMs + 60'000;
    QVERIFY(blockOf<LeadText>(documentOf(calm)).text.endsWith(u"MitID was down from 09:40 to 09:41."_s));
    DayRecord practice = smallDay();
    for (DaySession &one : practice.sessions)
        one.row.training = true;
    QVERIFY(blockOf<LeadText>(documentOf(practice)).text.endsWith(u"MitID was down from 09:40 to 10:15."_s));
    QVERIFY(documentOf(practice).detail.isEmpty());
    DayRecord late = smallDay();
    late.sessions[3].row.endedMs += 24 * 3'600'000;
    QVERIFY2(documentOf(late).detail.endsWith(u"last end 10:51 (14/10/2026)"_s),
        qPrintable(documentOf(late).detail));
    DayRecord early = smallDay();
    early.outages = {{u"cpr"_s, early.outages.constFirst().beganMs - 4 * 3'600'000,
        early.outages.constFirst().beganMs - 3 * 3'600'000}};
    QVERIFY(blockOf<DotStrip>(documentOf(early)).bands.isEmpty()); // before the plot begins
    QCOMPARE(document.subtitle, u"Tuesday, 13 October 2026 · week 42"_s);
    QCOMPARE(document.detail, u"first start 08:41, last end 10:51"_s);
    QCOMPARE(document.place, u"Ballerup Borgerservice, Desk 3"_s);
    QVERIFY(document.footer.last().contains(QString::fromLatin1(QByteArray(32, '\x7f').toHex())));
    QVERIFY(document.footer.last().contains(u"event 412"_s));
    QVERIFY(document.mark.isEmpty());
}

void tst_DailyReport::theTableHasARowForEachGroupAndTheSum()
{
    const auto table = blockOf<Table>(documentOf(smallDay()));
    QStringList rows;
    for (const TableRow &row : table.rows) {
        QCOMPARE(row.cells.size(), table.columns.size());
        rows.append(row.cells.join(u'|'));
    }
    QCOMPARE(rows,
        (QStringList{u"MitID app|2|2|2|16.8|16.8|20.3|0|1|0.0|0.0"_s, u"Chip|1|1|1|6.9|6.9|6.9|1|1|0.0|0.0"_s,
            u"None chosen|1|0|0|15.0|15.0|15.0|0|1|0.0|0.0"_s, u"All|4|3|3|13.9|13.7|19.3|1|3|0.0|0.0"_s}));
    QVERIFY(table.rows.constLast().total);
    QVERIFY(table.fewer.isEmpty());
}

void tst_DailyReport::whatIsNotCountedIsTold()
{
    DayRecord record = smallDay();
    record.sessions[0].row.excluded = true;
    record.sessions[1].row.quality = Quality::Unknown;
    record.sessions[2].row.isVoid = true;
    const auto halves = blockOf<Halves>(documentOf(record));
    const ListTable &quality = halves.left.last();
    QCOMPARE(valueIn(quality, u"Measured"_s), u"1"_s);
    QCOMPARE(valueIn(quality, u"Length unknown, not in the times"_s), u"1"_s);
    QCOMPARE(valueIn(quality, u"Taken out (effect on the mean −4.4 min)"_s), u"1"_s);
    QCOMPARE(valueIn(quality, u"Void, not counted"_s), u"1"_s);
    QCOMPARE(blockOf<DotStrip>(documentOf(record)).dots.size(), 2); // the excluded one is an open dot
    QCOMPARE(blockOf<DotStrip>(documentOf(record)).dots.constFirst().shape, DotShape::Open);
}

void tst_DailyReport::anEmptyDaySaysSo()
{
    DayRecord record;
    record.day = day;
    const Document document = documentOf(record);
    QCOMPARE(blockOf<LeadText>(document).text, u"No sessions were held at this desk on this day."_s);
    QCOMPARE(document.place, u"Ballerup, Desk 3"_s);
    const QString text = ReadBack(toPdf(document)).text();
    QVERIFY(text.contains(u"No sessions were held"_s));
    QVERIFY2(!text.contains(u"nan"_s, Qt::CaseInsensitive) && !text.contains(u"%1"_s), qPrintable(text));
}

void tst_DailyReport::aDayWithoutAKnownLengthSaysSo()
{
    DayRecord record = smallDay();
    for (DaySession &one : record.sessions)
        one.row.open = true;
    const Document document = documentOf(record);
    QVERIFY(blockOf<LeadText>(document).text.contains(u"None of them counts in the times."_s));
    QCOMPARE(blockOf<Table>(document).rows.constLast().cells.at(4), u"–"_s);
    QVERIFY(document.mark.startsWith(u"Provisional: 4 "_s));
}

void tst_DailyReport::whatIsUnusualIsMarked()
{
    DayRecord record = smallDay();
    record.sessions[0].row.quality = Quality::Simulated;
    QVERIFY(documentOf(record).mark.contains(u"Simulated"_s));
    record.sessions[1].row.desk = u"4"_s;
    QVERIFY(documentOf(record).place.contains(u"several desks"_s));
}

void tst_DailyReport::theFileHoldsTheFigures()
{
    const QString text = ReadBack(toPdf(documentOf(smallDay()))).text();
    static const QRegularExpression row(
        uR"(All\s+4\s+3\s+3\s+13\.9\s+13\.7\s+19\.3\s+1\s+3\s+0\.0\s+0\.0)"_s);
    QVERIFY2(row.match(text).hasMatch(), qPrintable(text));
    for (const QString &part : {u"Daily report"_s, u"Tuesday, 13 October 2026"_s, u"page 1 of 1"_s,
             u"Interpreter or language"_s, u"MitID down"_s, u"Signature"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void tst_DailyReport::theFilesFontsAreInIt()
{
    const QByteArray pdf = toPdf(documentOf(smallDay()));
    const QStringList lines = ReadBack(pdf).run(u"pdffonts"_s, {}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    static const QRegularExpression embedded(u"\\s(yes)\\s+(yes|no)\\s+(yes)\\s+\\d+\\s+\\d+\\s*$"_s);
    for (const QString &line : lines)
        QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
    QVERIFY(pdf.contains("pdfaid:part=\"1\"") && pdf.contains("pdfaid:conformance=\"B\""));
    QVERIFY(pdf.contains("/OutputIntent"));
}

void tst_DailyReport::oneSheetIsEnough_data()
{
    QTest::addColumn<DayRecord>("record");
    DayRecord empty;
    empty.day = day;
    QTest::newRow("empty") << empty;
    QTest::newRow("small") << smallDay();
    QTest::newRow("fullest") << fullestDay();
}

void tst_DailyReport::oneSheetIsEnough()
{
    QFETCH(const DayRecord, record);
    QCOMPARE(PageLayout(documentOf(record)).pages(), 1);
}

void tst_DailyReport::nothingLiesOnAnotherOrOutside_data()
{
    oneSheetIsEnough_data();
}

void tst_DailyReport::nothingLiesOnAnotherOrOutside()
{
    QFETCH(const DayRecord, record);
    const QByteArray pdf = toPdf(documentOf(record));
    const QList<Word> words = wordsOf(ReadBack(pdf));
    QVERIFY(words.size() > 50);
    const QRectF sheet(QPointF(40, 28), QPointF(595 - 40, 842 - 24));
    for (qsizetype i = 0; i < words.size(); ++i) {
        QVERIFY2(sheet.contains(words.at(i).box), qPrintable(words.at(i).text));
        for (qsizetype j = i + 1; j < words.size(); ++j) {
            const QRectF both = words.at(i).box & words.at(j).box;
            const double height = std::min(words.at(i).box.height(), words.at(j).box.height());
            QVERIFY2(both.width() < 1 || both.height() < height / 2,
                qPrintable(words.at(i).text + u" lies on "_s + words.at(j).text));
        }
    }
}

void tst_DailyReport::noTypeIsSmallerThanNinePoints()
{
    QXmlStreamReader xml(ReadBack(toPdf(documentOf(fullestDay())))
                             .run(u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s, u"-zoom"_s, u"1"_s}));
    int fonts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"fontspec") {
            ++fonts;
            QVERIFY2(xml.attributes().value(u"size"_s).toInt() >= 9, "too small");
        }
    }
    QVERIFY(fonts >= 3);
}

void tst_DailyReport::theDatesOfTheFileAreThoseOfTheData()
{
    const QByteArray pdf = toPdf(documentOf(smallDay()));
    QVERIFY(pdf.contains("/CreationDate (D:20261013130400Z)"));
    QVERIFY(pdf.contains("xmp:CreateDate=\"2026-10-13T13:04:00"));
    QVERIFY(!pdf.contains(QDate::currentDate().toString(Qt::ISODate).toLatin1()));
    const QString info = ReadBack(pdf).run(u"pdfinfo"_s, {});
    QVERIFY2(info.contains(u"Daily report"_s), qPrintable(info)); // and other programs can read it
}

void tst_DailyReport::theSameDocumentIsTheSameFile()
{
    const QByteArray first = toPdf(documentOf(smallDay()));
    QTest::qWait(1100); // another second on the clock
    QCOMPARE(toPdf(documentOf(smallDay())), first);
    DayRecord other = smallDay();
    other.sessions[0].row.activeMs += 6000;
    QVERIFY(toPdf(documentOf(other)) != first);
}

void tst_DailyReport::foldedListsKeepTheirSum()
{
    DayRecord record = fullestDay();
    for (DaySession &one : record.sessions) {
        one.row.quality = Quality::Measured;
        one.row.open = one.row.excluded = one.row.training = one.row.isVoid = false;
        one.row.authenticators = {u"app"_s};
        one.overReasons.clear();
        one.interruptions.clear();
    }
    record.outages.clear();
    const Document document = documentOf(record);
    qint64 reasons = 0;
    for (const ListEntry &entry : blockOf<Halves>(document).left.constFirst().entries)
        reasons += entry.count;
    const QString text = ReadBack(toPdf(document)).text();
    // On paper the list is short: what stands in it must still add up.
    const qsizetype start = text.indexOf(u"Why citizens came"_s);
    const qsizetype end = text.indexOf(u"How good the data are"_s);
    QVERIFY(start >= 0 && end > start);
    static const QRegularExpression left(
        u"^ ?(\\S.{2,60}?) {2,}(\\d+)( |$)"_s, QRegularExpression::MultilineOption);
    qint64 sum = 0;
    auto rows = left.globalMatch(text.mid(start, end - start));
    bool others = false;
    while (rows.hasNext()) {
        const QRegularExpressionMatch row = rows.next();
        sum += row.captured(2).toLongLong();
        others = others || row.captured(1).startsWith(u"Others"_s);
    }
    QVERIFY2(others, qPrintable(text));
    QCOMPARE(sum, reasons);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC"); // as the program does where it makes files
    QGuiApplication application(argc, argv);
    tst_DailyReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dailyreport.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text/format.h"
#include "models/domain/time/calendar.h"
#include "tests/support/program.h"
#include "tests/support/rawdatabase.h"

#include <QRegularExpression>

#include <algorithm>

using namespace skranketid;
using namespace skranketid::test;

namespace {

RunResult simulate(const Home &home, const QString &detail)
{
    return home.run({u"simulate"_s, u"--days"_s, u"7"_s, u"--sessions-per-day"_s, u"60"_s, u"--desks"_s,
        u"1"_s, u"--seed"_s, u"3"_s, u"--from"_s, u"2026-10-12"_s, u"--detail"_s, detail});
}

QStringList report(const QString &day, const QString &file)
{
    return {u"report"_s, u"daily"_s, u"--date"_s, day, u"--output"_s, file};
}

QString pdfText(const Home &home, const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, home.path(file), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString select(const QString &what, const QString &where = {})
{
    return u"SELECT %1 FROM session s LEFT JOIN code o ON o.kind = 'outcome' AND o.id = s.outcome "
           "WHERE date(s.day) = '2026-10-13' AND s.void = 0 AND s.training = 0 AND coalesce(o.text, '') <> 'I14' %2"_s
               .arg(what, where);
}

/// Minutes with one decimal, rounded from whole milliseconds by the database's arithmetic and not ours.
QString minutes(const Home &home, const QString &ms)
{
    return readRaw(home.database(), u"SELECT printf('%.1f', round((%1) / 60000.0, 1))"_s.arg(ms)).value(0);
}

/// The smallest value that at least so many are not above, and the next one, by OFFSET.
QString quantileMs(const Home &home, double share)
{
    const int count = readRaw(home.database(), select(u"count(*)"_s)).value(0).toInt();
    const double place = (count - 1) * share;
    const auto at = [&](int offset) {
        return readRaw(home.database(),
            select(u"s.active_ms"_s, u"ORDER BY s.active_ms LIMIT 1 OFFSET %1"_s.arg(offset)))
            .value(0)
            .toDouble();
    };
    const int low = int(place);
    const double value = at(low) + (place - low) * (at(std::min(low + 1, count - 1)) - at(low));
    return QString::number(value, 'f', 6);
}

} // namespace

class tst_ReportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFiguresAreThoseOfTheDatabase_data();
    void theFiguresAreThoseOfTheDatabase();
    void theSameDataGiveTheSameBytes_data();
    void theSameDataGiveTheSameBytes();
    void aRecordedDayHasItsJournalsHead();
    void aRecorderHandsOutTheDay();
    void withoutADateItIsToday();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();
    void aFileThatCannotBeReplacedStays();
    void itSaysNothingWhenAllIsWell();
};

void tst_ReportCommand::theFiguresAreThoseOfTheDatabase_data()
{
    QTest::addColumn<QString>("detail");
    QTest::newRow("sessions") << u"sessions"_s;
    QTest::newRow("steps") << u"steps"_s;
}

void tst_ReportCommand::theFiguresAreThoseOfTheDatabase()
{
    QFETCH(const QString, detail);
    const Home home;
    QCOMPARE(simulate(home, detail).status, 0);
    const RunResult made = home.run(report(u"2026-10-13"_s, u"day.pdf"_s));
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QCOMPARE(home.run(report(u"2026-10-13"_s, u"day.html"_s)).status, 0);
    const auto one = [&home](const QString &what, const QString &where = {}) {
        return readRaw(home.database(), select(what, where)).value(0);
    };
    const QString issued = u"AND o.text IN ('G1', 'D1', 'D3')"_s;
    const QStringList figures{one(u"count(*)"_s), one(u"count(*)"_s, u"AND o.text LIKE 'G%'"_s),
        one(u"count(*)"_s, issued), minutes(home, one(u"avg(s.active_ms)"_s)),
        minutes(home, quantileMs(home, 0.5)), minutes(home, quantileMs(home, 0.9)),
        one(u"count(*)"_s, u"AND s.active_ms <= 420000"_s),
        one(u"count(*)"_s, u"AND s.active_ms <= 900000"_s), minutes(home, one(u"sum(s.held_ms)"_s)),
        minutes(home, one(u"sum(s.addon_ms)"_s))};
    QVERIFY(figures.constFirst().toInt() > 30);
    const QRegularExpression row(u"All\\s+"_s + figures.join(u"\\s+"_s).replace(u'.', u"\\."_s) + u"\\s"_s);
    const QString text = pdfText(home, u"day.pdf"_s);
    QVERIFY2(row.match(text).hasMatch(), qPrintable(row.pattern() + u'\n' + text));
    QString html = QString::fromUtf8(home.read(u"day.html"_s));
    html.replace(QRegularExpression(u"<[^>]*>"_s), u" "_s);
    QVERIFY2(row.match(html).hasMatch(), qPrintable(row.pattern() + u'\n' + html));
}

void tst_ReportCommand::theSameDataGiveTheSameBytes_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("PDF") << u"pdf"_s;
    QTest::newRow("HTML") << u"html"_s;
}

void tst_ReportCommand::theSameDataGiveTheSameBytes()
{
    QFETCH(const QString, ending);
    const Home home;
    QCOMPARE(simulate(home, u"sessions"_s).status, 0);
    QCOMPARE(home.run(report(u"2026-10-13"_s, u"first."_s + ending)).status, 0);
    QTest::qWait(1100); // another second on the clock
    qputenv("TZ", "Asia/Tokyo");
    QCOMPARE(home.run(report(u"2026-10-13"_s, u"second."_s + ending)).status, 0);
    qunsetenv("TZ");
    QVERIFY(home.read(u"first."_s + ending).size() > 5000);
    QCOMPARE(home.read(u"second."_s + ending), home.read(u"first."_s + ending));
}

void tst_ReportCommand::aRecordedDayHasItsJournalsHead()
{
    const Home home;
    home.record("start nemid-to-mitid\nfinish I04\n");
    QCOMPARE(home.run(report(QDate::currentDate().toString(Qt::ISODate), u"day.pdf"_s)).status, 0);
    const QString hash
        = readRaw(home.database(), u"SELECT lower(hex(hash)) FROM event ORDER BY seq DESC LIMIT 1"_s)
              .value(0);
    QCOMPARE(hash.size(), 64);
    QVERIFY2(pdfText(home, u"day.pdf"_s).contains(hash), qPrintable(pdfText(home, u"day.pdf"_s)));
    const QByteArray before = home.read(u"day.pdf"_s);
    QTest::qWait(1100);
    QCOMPARE(home.run(report(QDate::currentDate().toString(Qt::ISODate), u"day.pdf"_s)).status, 0);
    QCOMPARE(home.read(u"day.pdf"_s), before);
}

void tst_ReportCommand::aRecorderHandsOutTheDay()
{
    const Home home;
    home.record("start nemid-to-mitid\nfinish I04\n");
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(home.run(report(today, u"alone.pdf"_s)).status, 0);
    Recorder recorder(home);
    QVERIFY(!recorder.ask("status").isEmpty());
    const RunResult served = home.run(report(today, u"served.pdf"_s));
    QVERIFY2(served.status == 0, qPrintable(served.err));
    QCOMPARE(home.read(u"served.pdf"_s), home.read(u"alone.pdf"_s));
    QVERIFY(!recorder.ask("start mitid-new").contains(u"error"_s)); // and the desk goes on
}

void tst_ReportCommand::withoutADateItIsToday()
{
    const Home home;
    home.record("start nemid-to-mitid\nfinish I04\n");
    QCOMPARE(home.run({u"report"_s, u"daily"_s, u"--output"_s, u"day.html"_s}).status, 0);
    const QDate today = OfficeTime().day(QDateTime::currentMSecsSinceEpoch());
    QVERIFY(home.read(u"day.html"_s).contains(Format(Language::English).longDate(today).toUtf8()));
}

void tst_ReportCommand::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &arguments, int status, const QString &said) {
        QTest::newRow(name) << QStringList{u"report"_s} + arguments << status << said;
    };
    row("no kind", {}, 2, u"report needs one of these after it: daily."_s);
    row("unknown kind", {u"hourly"_s}, 2, u"There is no command hourly."_s);
    row("neither file nor printer", {u"daily"_s}, 2, u"A report needs either --output or --print."_s);
    row("both", {u"daily"_s, u"--output"_s, u"a.pdf"_s, u"--print"_s, u"P"_s}, 2,
        u"A report needs either --output or --print."_s);
    row("no day", {u"daily"_s, u"--date"_s, u"13-10-2026"_s, u"--output"_s, u"a.pdf"_s}, 2,
        u"--date must be a day such as 2024-01-31."_s);
    row("another ending", {u"daily"_s, u"--output"_s, u"a.docx"_s}, 2, u"ends in .pdf or .html."_s);
    row("to come", {u"daily"_s, u"--date"_s, u"2199-01-01"_s, u"--output"_s, u"a.pdf"_s}, 1,
        u"2199-01-01 is still to come"_s);
    row("no folder", {u"daily"_s, u"--output"_s, u"none/a.pdf"_s}, 1, u"none/a.pdf: "_s);
    row("no printer", {u"daily"_s, u"--print"_s, u"Nowhere"_s}, 1, u"There is no printer"_s);
}

void tst_ReportCommand::whatCannotBeDoneIsSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QString, said);
    const Home home;
    const RunResult outcome = home.run(arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!QFile::exists(home.path(u"a.pdf"_s)));
}

void tst_ReportCommand::aFileThatCannotBeReplacedStays()
{
    const Home home;
    QVERIFY(QDir(home.path()).mkdir(u"day.pdf"_s)); // a folder of that name
    home.write(u"day.pdf/kept"_s, "kept");
    const RunResult outcome = home.run({u"report"_s, u"daily"_s, u"--output"_s, u"day.pdf"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"Nothing there was changed."_s), qPrintable(outcome.err));
    QCOMPARE(home.read(u"day.pdf/kept"_s), QByteArray("kept"));
}

void tst_ReportCommand::itSaysNothingWhenAllIsWell()
{
    const Home home;
    const RunResult outcome = home.run({u"report"_s, u"daily"_s, u"--output"_s, u"day.pdf"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out + outcome.err, QString());
    QVERIFY(!home.run({u"report"_s, u"daily"_s, u"--help"_s}).out.contains(u"--printed"_s));
    QVERIFY(home.read(u"day.pdf"_s).startsWith("%PDF-"));
}

QTEST_GUILESS_MAIN(tst_ReportCommand)
#include "tst_reportcommand.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/htmlwriter.h"
#include "tests/report/htmltree.h"
#include "tests/report/sampledocument.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

HtmlElement sample()
{
    return readHtml(toHtml(sampleDocument()));
}

Table tableOf(const QString &heading, const QList<TableColumn> &columns, const QList<TableRow> &rows)
{
    Table table;
    table.heading = heading;
    table.columns = columns;
    table.rows = rows;
    return table;
}

/// Of each place in the style that sets the colour, laid over the other one.
QList<double> luminancesOf(const QString &style, const QString &name, double opacity, const QString &under)
{
    const auto channels = [&style](const QString &colour) {
        const QRegularExpression set(u"--%1: #([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2});"_s.arg(colour));
        QList<QList<double>> found;
        for (auto match = set.globalMatch(style); match.hasNext();) {
            const QStringList parts = match.next().capturedTexts();
            found.append({double(parts.at(1).toInt(nullptr, 16)), double(parts.at(2).toInt(nullptr, 16)),
                double(parts.at(3).toInt(nullptr, 16))});
        }
        return found;
    };
    constexpr std::array<double, 3> weights{0.2126, 0.7152, 0.0722};
    const QList<QList<double>> over = channels(name);
    const QList<QList<double>> below = channels(under);
    QList<double> luminances;
    for (qsizetype i = 0; i < over.size(); ++i) {
        double luminance = 0;
        for (qsizetype c = 0; c < 3; ++c) {
            const double value = (opacity * over.at(i).at(c) + (1 - opacity) * below.at(i).at(c)) / 255;
            luminance += weights.at(std::size_t(c))
                * (value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
        }
        luminances.append(luminance);
    }
    return luminances;
}

} // namespace

class tst_HtmlWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageNamesItsLanguageAndTitle();
    void headingsAreInOrder();
    void everythingIsInALandmark();
    void namesOfPartsAreUniqueAndFound();
    void everyTableHasACaptionAndHeads();
    void numbersAreSetRight();
    void shortTitlesAreHeardInFull();
    void everyCellIsThere();
    void everyListIsWhole();
    void anEmptyListSaysSo();
    void theLeadStandsOut_data();
    void theLeadStandsOut();
    void theMarkIsSeen();
    void textsAreEscaped();
    void signsThatXmlCannotHoldAreReplaced();
    void theStyleIsReadAsWritten();
    void coloursCanBeToldApart_data();
    void coloursCanBeToldApart();
    void thePageNeedsNothingElse();
    void theSameDocumentGivesTheSameBytes();
    void pagesAreLeftForTheAccessibilityCheck();
};

void tst_HtmlWriter::thePageNamesItsLanguageAndTitle()
{
    QVERIFY(toHtml(sampleDocument()).startsWith("<!DOCTYPE html>"));
    const HtmlElement danish = sample();
    QCOMPARE(danish.name, u"html"_s);
    QCOMPARE(danish.attribute("lang"), u"da"_s);
    QCOMPARE(textsOf(danish.inside.at(0).named("title")),
        QStringList{
            u"Dagsrapport – tirsdag, 13. oktober 2026 · uge 42 · første start kl. 9.04, sidste slut kl. "
            "15.02 – Ballerup Borgerservice, plads \"3\""_s});
    QCOMPARE(danish.named("meta").constFirst()->attribute("charset"), u"utf-8"_s);
    QCOMPARE(danish.named("meta").constLast()->attribute("content"), u"2026-10-13T13:02:11Z"_s);

    const HtmlElement english = readHtml(toHtml(emptyDocument()));
    QCOMPARE(english.attribute("lang"), u"en"_s);
    QVERIFY(!english.named("meta").constLast()->attribute("content").contains(u"20"));
}

void tst_HtmlWriter::headingsAreInOrder()
{
    const auto isHeading = [](const HtmlElement &element) {
        static const QRegularExpression heading(u"^h[1-6]$"_s);
        return heading.match(element.name).hasMatch();
    };
    const HtmlElement page = sample();
    QStringList headings;
    for (const HtmlElement *heading : page.all(isHeading))
        headings.append(heading->name + u' ' + heading->text);
    const QStringList expected{u"h1 Dagsrapport"_s, u"h2 Ekspeditioner efter identifikationsmiddel"_s,
        u"h2 Dagen, ekspedition for ekspedition"_s, u"h2 Årsager til besøget"_s, u"h2 Afbrydelser"_s,
        u"h2 Datakvalitet"_s};
    QCOMPARE(headings, expected);
}

void tst_HtmlWriter::everythingIsInALandmark()
{
    const HtmlElement page = sample();
    const HtmlElement &body = page.inside.at(1);
    QStringList parts;
    for (const HtmlElement &part : body.inside)
        parts.append(part.name);
    QCOMPARE(parts, (QStringList{u"header"_s, u"main"_s, u"footer"_s}));
    QCOMPARE(textsOf(body.inside.at(0).named("h1")), QStringList{u"Dagsrapport"_s});
    QCOMPARE(textsOf(body.inside.at(0).ofClass("place")), QStringList{sampleDocument().place});
    QCOMPARE(textsOf(body.inside.at(2).named("p")), sampleDocument().footer);
}

void tst_HtmlWriter::namesOfPartsAreUniqueAndFound()
{
    const HtmlElement page = sample();
    QStringList ids;
    for (const HtmlElement *element :
        page.all([](const HtmlElement &any) { return any.attributes.contains(u"id"_s); })) {
        ids.append(element->attribute("id"));
        QVERIFY2(!element->text.isEmpty(), qPrintable(ids.constLast()));
    }
    QCOMPARE(QStringList(ids).removeDuplicates(), 0);
    int references = 0;
    for (const HtmlElement *element : page.all([](const HtmlElement &) { return true; })) {
        for (const QString &id : element->attribute("aria-labelledby").split(u' ', Qt::SkipEmptyParts)) {
            QVERIFY2(ids.contains(id), qPrintable(id));
            ++references;
        }
    }
    QCOMPARE(references, 4); // table, chart (its frame, its title and description)
}

void tst_HtmlWriter::everyTableHasACaptionAndHeads()
{
    const HtmlElement page = sample();
    const QList<const HtmlElement *> tables = page.named("table");
    QCOMPARE(tables.size(), 3);
    for (const HtmlElement *table : tables) {
        QCOMPARE(table->inside.at(0).name, u"caption"_s);
        QVERIFY(!table->inside.at(0).text.isEmpty());
        const QList<const HtmlElement *> rows = table->named("tr");
        for (const HtmlElement &head : rows.at(0)->inside) {
            QCOMPARE(head.name + u' ' + head.attribute("scope"), u"th col"_s);
            QVERIFY(!head.text.isEmpty());
        }
        for (const HtmlElement *row : rows.mid(1)) {
            QCOMPARE(row->inside.size(), rows.at(0)->inside.size());
            QCOMPARE(row->inside.at(0).name + u' ' + row->inside.at(0).attribute("scope"), u"th row"_s);
        }
    }
    const HtmlElement &main = page.inside.at(1).inside.at(1);
    for (const HtmlElement *frame : main.ofClass("scroll")) {
        QCOMPARE(frame->attribute("role"), u"region"_s);
        QCOMPARE(frame->attribute("tabindex"), u"0"_s);
    }
    QCOMPARE(main.ofClass("scroll").size(), 2);
}

void tst_HtmlWriter::numbersAreSetRight()
{
    const HtmlElement page = pageOf(
        tableOf(u"Heading"_s, {{u"Name"_s, {}, false}, {u"Number"_s, {}, true}, {u"Word"_s, {}, false}},
            {{{u"one"_s, u"2"_s, u"three"_s}, false}}));
    QCOMPARE(textsOf(page.named("thead").at(0)->ofClass("number")), QStringList{u"Number"_s});
    QCOMPARE(textsOf(page.named("tbody").at(0)->ofClass("number")), QStringList{u"2"_s});
}

void tst_HtmlWriter::shortTitlesAreHeardInFull()
{
    const HtmlElement page = sample();
    QList<const HtmlElement *> heads = page.named("thead").at(0)->named("th");
    QCOMPARE(heads.at(1)->text, u"Begyndt"_s);
    QVERIFY(heads.at(1)->inside.isEmpty());
    const QList<HtmlElement> &parts = heads.at(6)->inside;
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0).text, u"90 %"_s);
    QCOMPARE(parts.at(0).attribute("aria-hidden"), u"true"_s);
    QCOMPARE(parts.at(1).text, u"Ni af ti tog højst, minutter"_s);
    QCOMPARE(parts.at(1).attribute("class"), u"hidden"_s);
}

void tst_HtmlWriter::everyCellIsThere()
{
    const HtmlElement page = sample();
    const Document document = sampleDocument();
    const Table &table = std::get<Table>(document.blocks.at(1));
    const QList<const HtmlElement *> rows = page.named("table").at(0)->named("tr");
    QCOMPARE(rows.size(), 1 + table.rows.size());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QStringList cells;
        for (const HtmlElement &cell : rows.at(i + 1)->inside)
            cells.append(cell.text);
        QCOMPARE(cells, table.rows.at(i).cells);
        QCOMPARE(rows.at(i + 1)->attribute("class") == u"total"_s, table.rows.at(i).total);
    }
}

void tst_HtmlWriter::everyListIsWhole()
{
    const HtmlElement page = sample();
    const QList<const HtmlElement *> lists = page.ofClass("list");
    QCOMPARE(lists.size(), 2);
    QStringList texts;
    for (const HtmlElement *row : lists.at(0)->named("tr")) {
        QCOMPARE(row->inside.size(), 2);
        texts.append(row->inside.at(0).text + u" | "_s + row->inside.at(1).text);
    }
    const QStringList expected{u"Årsag | Antal"_s, u"Ny telefon | 31"_s,
        u"Glemt PIN eller adgangskode | 17"_s,
        u"Spærret MitID, og borgeren har hverken pas, kørekort eller et opholdskort med billede med | 5"_s,
        u"<ukendt> | 7"_s};
    QCOMPARE(texts, expected);
    for (const QString &addedUp : {u"Øvrige"_s, u"Flere under et"_s})
        QVERIFY2(!page.text.contains(addedUp), qPrintable(addedUp));
}

void tst_HtmlWriter::anEmptyListSaysSo()
{
    const HtmlElement page = readHtml(toHtml(emptyDocument()));
    QVERIFY(page.ofClass("list").isEmpty());
    const QList<const HtmlElement *> parts = page.ofClass("part");
    QCOMPARE(parts.size(), 1);
    QCOMPARE(textsOf(parts.at(0)->named("h2")), QStringList{u"Why citizens came"_s});
    QCOMPARE(textsOf(parts.at(0)->named("p")), QStringList{u"No sessions."_s});
}

void tst_HtmlWriter::theLeadStandsOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("strong");
    QTest::addColumn<QStringList>("standsOut");
    QTest::newRow("within") << u"It took 5 minutes, 5 of them"_s << u"5 minutes"_s
                            << QStringList{u"5 minutes"_s};
    QTest::newRow("first") << u"5 minutes"_s << u"5 minutes"_s << QStringList{u"5 minutes"_s};
    QTest::newRow("none") << u"5 minutes"_s << QString() << QStringList();
    QTest::newRow("not in it") << u"5 minutes"_s << u"6"_s << QStringList();
}

void tst_HtmlWriter::theLeadStandsOut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, strong);
    const HtmlElement page = pageOf(LeadText{text, strong});
    QCOMPARE(textsOf(page.ofClass("lead")), QStringList{text});
    QTEST(textsOf(page.named("strong")), "standsOut");
}

void tst_HtmlWriter::theMarkIsSeen()
{
    const HtmlElement page = sample();
    QCOMPARE(textsOf(page.ofClass("mark")), QStringList{sampleDocument().mark});
    QVERIFY(readHtml(toHtml(emptyDocument())).ofClass("mark").isEmpty());
}

void tst_HtmlWriter::textsAreEscaped()
{
    const QString bad = u"<script>alert(\"1\" & '2')</script> &amp; ]]>"_s;
    Document document;
    document.title = document.subtitle = document.detail = document.place = document.mark = bad;
    document.footer = {bad};
    DotStrip strip;
    strip.heading = strip.summary = strip.minutesTitle = strip.timeTitle = strip.inWords = bad;
    strip.legend = {bad, bad, bad};
    strip.dots = {{QTime(10, 0), 5, DotShape::Filled, bad}};
    strip.lines = {{7, bad}};
    strip.bands = {{QTime(10, 0), QTime(11, 0), bad, bad}};
    const ListTable list{bad, bad, bad, {{bad, bad, 1}}, bad, bad};
    document.blocks = {LeadText{bad + bad, bad}, tableOf(bad, {{bad, bad, true}}, {{{bad, bad}, true}}),
        strip, Halves{{list}, {ListTable{bad, bad, bad, {}, {}, bad}}}};
    const QByteArray bytes = toHtml(document);
    QVERIFY(!bytes.contains("<script"));
    const HtmlElement page = readHtml(bytes);
    QCOMPARE(page.name, u"html"_s);
    QCOMPARE(page.text.count(bad), 38); // three of them in the title, two in the lead
    QCOMPARE(page.ofClass("number").at(0)->inside.at(0).attribute("title"), bad);
}

void tst_HtmlWriter::signsThatXmlCannotHoldAreReplaced()
{
    const QString tail = u"\U0001F642 ok"_s;
    const QString broken
        = u"a"_s + QChar(0x01) + u'b' + QChar(0xD800) + u'c' + QChar(0xFFFE) + u'd' + QChar(0) + tail;
    Document document;
    document.title = broken;
    document.blocks = {tableOf(u"t"_s, {{u"s"_s, broken, true}}, {})};
    const HtmlElement page = readHtml(toHtml(document));
    const QString replaced = u"a\uFFFDb\uFFFDc\uFFFDd\uFFFD"_s + tail;
    QCOMPARE(textsOf(page.named("h1")), QStringList{replaced});
    QCOMPARE(page.ofClass("number").at(0)->inside.at(0).attribute("title"), replaced);
}

void tst_HtmlWriter::theStyleIsReadAsWritten()
{
    // A browser does not undo escapes inside a style.
    const QByteArray page = toHtml(sampleDocument());
    const qsizetype from = page.indexOf("<style>");
    const QByteArray style = page.mid(from + 7, page.indexOf("</style>") - from - 7);
    QVERIFY(style.size() > 1000);
    QVERIFY(!style.contains('&'));
    QCOMPARE(style.count('{'), style.count('}'));
    for (const QByteArray need :
        {"prefers-color-scheme: dark", "tabular-nums", "@media print", "forced-colors"})
        QVERIFY2(style.contains(need), need.constData());
}

void tst_HtmlWriter::coloursCanBeToldApart_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<double>("opacityBehind"); // of the ink, for bands that lie on each other
    QTest::addColumn<double>("least");
    QTest::newRow("ink") << u"ink"_s << 0.0 << 4.5;
    QTest::newRow("ink on bands") << u"ink"_s << 0.19 << 4.5;
    QTest::newRow("soft") << u"soft"_s << 0.0 << 4.5;
    QTest::newRow("soft on bands") << u"soft"_s << 0.19 << 4.5;
    QTest::newRow("axis") << u"edge"_s << 0.0 << 3.0;
    QTest::newRow("focus") << u"focus"_s << 0.0 << 3.0;
}

/// axe does not look at texts of a drawing.
void tst_HtmlWriter::coloursCanBeToldApart()
{
    QFETCH(const QString, front);
    QFETCH(const double, opacityBehind);
    QFETCH(const double, least);
    const QString style = sample().named("style").at(0)->text;
    const QList<double> inks = luminancesOf(style, u"ink"_s, 1, u"paper"_s);
    const QList<double> fronts = luminancesOf(style, front, 1, u"paper"_s);
    const QList<double> behind = luminancesOf(style, u"ink"_s, opacityBehind, u"paper"_s);
    QCOMPARE(inks.size(), 2); // light and dark
    QVERIFY(inks.at(0) < 0.05 && inks.at(1) > 0.8);
    for (qsizetype i = 0; i < 2; ++i) {
        const auto [darker, lighter] = std::minmax(fronts.at(i), behind.at(i));
        const double contrast = (lighter + 0.05) / (darker + 0.05);
        QVERIFY2(contrast >= least, qPrintable(QString::number(contrast)));
    }
}

void tst_HtmlWriter::thePageNeedsNothingElse()
{
    const QByteArray page = toHtml(sampleDocument());
    for (const QByteArray other :
        {"http:", "https:", "//", "url(", "@import", "<script", "<link", "<img", "src="})
        QVERIFY2(!page.contains(other), other.constData());
    QVERIFY(page.contains("default-src 'none'"));
}

void tst_HtmlWriter::theSameDocumentGivesTheSameBytes()
{
    QCOMPARE(toHtml(sampleDocument()), toHtml(sampleDocument()));
    QVERIFY(toHtml(sampleDocument()) != toHtml(emptyDocument()));
}

void tst_HtmlWriter::pagesAreLeftForTheAccessibilityCheck()
{
    const QDir folder(QStringLiteral(SKRANKETID_BINARY_DIR) + u"/tests/pages"_s);
    QVERIFY(folder.mkpath(u"."_s));
    for (const auto &[name, document] :
        {std::pair{u"full.html"_s, sampleDocument()}, std::pair{u"empty.html"_s, emptyDocument()}}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray page = toHtml(document);
        QCOMPARE(file.write(page), page.size());
    }
}

QTEST_GUILESS_MAIN(tst_HtmlWriter)
#include "tst_htmlwriter.moc"

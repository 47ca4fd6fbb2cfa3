// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/htmlwriter.h"
#include "tests/report/htmltree.h"
#include "tests/report/sampledocument.h"

#include <QTest>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

double numberOf(const HtmlElement &element, const char *attribute)
{
    return element.attribute(attribute).toDouble();
}

const HtmlElement *textCalled(const HtmlElement &page, const QString &text)
{
    for (const HtmlElement *element : page.named("text")) {
        if (element->text == text)
            return element;
    }
    return nullptr;
}

} // namespace

class tst_HtmlChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChartIsNamedAndInWords();
    void anEmptyChartHasNoWords();
    void shapesTellWhatBecameOfASession();
    void dotsStandWhereTheirNumbersSay();
    void whatIsBeyondTheChartShowsItsMinutes();
    void labelsDoNotStandOnEachOther();
};

void tst_HtmlChart::theChartIsNamedAndInWords()
{
    const HtmlElement page = readHtml(toHtml(sampleDocument()));
    const DotStrip strip = sampleStrip();
    const QList<const HtmlElement *> charts = page.ofClass("chart");
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts.at(0)->attribute("role"), u"img"_s);
    QCOMPARE(charts.at(0)->inside.at(0).name + u": "_s + charts.at(0)->inside.at(0).text,
        u"title: "_s + strip.heading);
    QCOMPARE(charts.at(0)->inside.at(1).name + u": "_s + charts.at(0)->inside.at(1).text,
        u"desc: "_s + strip.summary);
    QCOMPARE(charts.at(0)->attribute("aria-labelledby"),
        charts.at(0)->inside.at(0).attribute("id") + u' ' + charts.at(0)->inside.at(1).attribute("id"));
    QCOMPARE(textsOf(page.named("figcaption")), QStringList{strip.summary});
    QCOMPARE(textsOf(page.ofClass("legend").at(0)->named("li")), strip.legend);

    QStringList words;
    for (const ChartBand &band : strip.bands)
        words.append(band.what);
    for (const Dot &dot : strip.dots)
        words.append(dot.what);
    const HtmlElement &details = *page.named("details").at(0);
    QCOMPARE(textsOf(details.named("summary")), QStringList{strip.inWords});
    QCOMPARE(textsOf(details.named("li")), words);
}

void tst_HtmlChart::anEmptyChartHasNoWords()
{
    const HtmlElement page = readHtml(toHtml(emptyDocument()));
    QVERIFY(page.named("details").isEmpty());
    QCOMPARE(page.ofClass("chart").size(), 1);
    QCOMPARE(textsOf(page.named("figcaption")), QStringList{u"No session of known length began."_s});
    QCOMPARE(textsOf(page.ofClass("legend").at(0)->named("li")),
        (QStringList{u"with a result"_s, u"without a result"_s}));
}

void tst_HtmlChart::shapesTellWhatBecameOfASession()
{
    DotStrip strip;
    strip.dots = {{QTime(10, 0), 5, DotShape::Filled, u"a"_s}, {QTime(11, 0), 5, DotShape::Open, u"b"_s},
        {QTime(12, 0), 5, DotShape::Cross, u"c"_s}, {QTime(13, 0), 5, DotShape::Cross, u"d"_s}};
    const HtmlElement page = pageOf(strip);
    QCOMPARE(textsOf(page.ofClass("filled")), QStringList{u"a"_s});
    QCOMPARE(textsOf(page.ofClass("open")), QStringList{u"b"_s});
    QCOMPARE(textsOf(page.ofClass("cross")), (QStringList{u"c"_s, u"d"_s}));
    QCOMPARE(page.named("circle").size(), 2);
    QCOMPARE(page.named("path").size(), 2);
}

void tst_HtmlChart::dotsStandWhereTheirNumbersSay()
{
    DotStrip strip;
    strip.dots = {{QTime(9, 0), 15, DotShape::Filled, {}}, {QTime(12, 0), 7, DotShape::Filled, {}},
        {QTime(15, 0), 0, DotShape::Filled, {}}, {QTime(20, 0), 10, DotShape::Filled, {}}};
    strip.lines = {{7, u"7"_s}, {15, u"15"_s}};
    const HtmlElement page = pageOf(strip);
    const QList<const HtmlElement *> dots = page.named("circle");
    const QList<const HtmlElement *> lines = page.ofClass("limit");
    const HtmlElement &axis = *page.ofClass("axis").at(0);
    QCOMPARE(dots.at(0)->attribute("cy"), lines.at(1)->attribute("y1"));
    QCOMPARE(dots.at(1)->attribute("cy"), lines.at(0)->attribute("y1"));
    QCOMPARE(dots.at(2)->attribute("cy"), axis.attribute("y1"));
    QCOMPARE(dots.at(0)->attribute("cx"), axis.attribute("x1"));
    QCOMPARE(dots.at(1)->attribute("cx"), textCalled(page, u"12"_s)->attribute("x"));
    QCOMPARE(dots.at(2)->attribute("cx"), axis.attribute("x2"));
    QCOMPARE(dots.at(3)->attribute("cx"), axis.attribute("x2")); // not beyond the drawing
}

void tst_HtmlChart::whatIsBeyondTheChartShowsItsMinutes()
{
    DotStrip strip;
    strip.top = 25;
    strip.dots = {{QTime(10, 0), 25, DotShape::Filled, {}}, {QTime(11, 0), 46.6, DotShape::Filled, {}}};
    const HtmlElement page = pageOf(strip);
    QCOMPARE(page.named("circle").at(0)->attribute("cy"), page.named("circle").at(1)->attribute("cy"));
    const HtmlElement *label = textCalled(page, u"47"_s);
    QVERIFY(label);
    QCOMPARE(label->attribute("x"), page.named("circle").at(1)->attribute("cx"));
    QVERIFY(!textCalled(page, u"25"_s));
}

void tst_HtmlChart::labelsDoNotStandOnEachOther()
{
    constexpr double row = 13;
    DotStrip strip;
    strip.top = 200;
    strip.lines = {{15, u"15"_s}, {7, u"7"_s}};
    strip.bands = {{QTime(9, 40), QTime(10, 15), u"MitID down"_s, {}},
        {QTime(9, 50), QTime(10, 5), u"CPR down"_s, {}}, {QTime(13, 0), QTime(13, 10), u"Network"_s, {}},
        {QTime(9, 0), QTime(9, 1), u"From the night"_s, {}}};
    const HtmlElement page = pageOf(strip);
    const auto y = [&page](const QString &text) { return numberOf(*textCalled(page, text), "y"); };
    const QList<const HtmlElement *> limits = page.ofClass("strong");
    QCOMPARE(textsOf(limits), (QStringList{u"7"_s, u"15"_s}));
    QVERIFY(numberOf(*limits.at(0), "y") - numberOf(*limits.at(1), "y") >= row);
    QVERIFY(y(u"CPR down"_s) - y(u"MitID down"_s) >= row);
    QCOMPARE(y(u"Network"_s), y(u"MitID down"_s));
    QVERIFY(numberOf(*page.ofClass("limit").at(1), "y1") > y(u"CPR down"_s) + row);
    const double left = numberOf(*page.ofClass("axis").at(0), "x1");
    const double halfLabel = numberOf(*textCalled(page, u"From the night"_s), "x") - left;
    QVERIFY2(halfLabel > 40, "the label begins before the plot");
}

QTEST_GUILESS_MAIN(tst_HtmlChart)
#include "tst_htmlchart.moc"

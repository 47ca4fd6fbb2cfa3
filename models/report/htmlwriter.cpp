// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/htmlwriter.h"

#include "models/report/chartsvg.h"
#include "models/report/htmlstyle.h"
#include "models/report/markup.h"

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

class Page {
public:
    explicit Page(const Document &document) : m_document(document) { }

    QByteArray bytes();

    void operator()(const LeadText &lead);
    void operator()(const Table &table);
    void operator()(const DotStrip &strip);
    void operator()(const Halves &halves);
    void operator()(const Passage &passage);

private:
    void writeHead();
    void writeHeader();
    void writeFooter();
    void writeColumn(const TableColumn &column);
    void writeRow(const Table &table, const TableRow &row);
    void writeLegend(const QStringList &legend);
    void writeInWords(const DotStrip &strip);
    void writeHalf(const Half &half);
    void writeList(const ListTable &list);
    void writeHiddenColumn(const QString &title);
    void writeHeading(const QString &heading, const QString &id);
    void openScrolling(const QString &headingId);
    QString nextId() { return u"part-%1"_s.arg(++m_parts); }

    const Document &m_document;
    Markup m_html;
    int m_parts = 0;
};

QByteArray Page::bytes()
{
    m_html.open(u"html"_s, {{u"lang"_s, m_document.language == Language::Danish ? u"da"_s : u"en"_s}});
    writeHead();
    m_html.open(u"body"_s);
    writeHeader();
    m_html.open(u"main"_s);
    for (const Block &block : m_document.blocks)
        std::visit(*this, block);
    m_html.close();
    writeFooter();
    m_html.close();
    m_html.close();
    return m_html.finished();
}

void Page::writeHead()
{
    QStringList title{m_document.title, m_document.subtitle, m_document.place};
    title.removeAll(QString());
    m_html.open(u"head"_s);
    m_html.empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    // Whatever a text says, the page fetches and runs nothing.
    m_html.empty(u"meta"_s,
        {{u"http-equiv"_s, u"Content-Security-Policy"_s},
            {u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s}});
    m_html.empty(
        u"meta"_s, {{u"name"_s, u"viewport"_s}, {u"content"_s, u"width=device-width, initial-scale=1"_s}});
    if (m_document.asOf.isValid()) {
        m_html.empty(u"meta"_s,
            {{u"name"_s, u"dcterms.modified"_s},
                {u"content"_s, m_document.asOf.toUTC().toString(Qt::ISODate)}});
    }
    m_html.leaf(u"title"_s, title.join(u" – "_s));
    m_html.leaf(u"style"_s, htmlStyle.toString());
    m_html.close();
}

void Page::writeHeader()
{
    m_html.open(u"header"_s);
    if (!m_document.mark.isEmpty())
        m_html.leaf(u"p"_s, m_document.mark, {{u"class"_s, u"mark"_s}, {u"role"_s, u"note"_s}});
    m_html.open(u"div"_s, {{u"class"_s, u"head"_s}});
    m_html.open(u"div"_s);
    m_html.leaf(u"h1"_s, m_document.title);
    m_html.leaf(u"p"_s, m_document.subtitle);
    if (!m_document.detail.isEmpty())
        m_html.leaf(u"p"_s, m_document.detail);
    m_html.close();
    m_html.leaf(u"p"_s, m_document.place, {{u"class"_s, u"place"_s}});
    m_html.close();
    m_html.close();
}

void Page::writeFooter()
{
    m_html.open(u"footer"_s);
    for (const QString &paragraph : m_document.footer)
        m_html.leaf(u"p"_s, paragraph);
    m_html.close();
}

void Page::operator()(const LeadText &lead)
{
    const qsizetype at = lead.strong.isEmpty() ? -1 : lead.text.indexOf(lead.strong);
    m_html.open(u"p"_s, {{u"class"_s, u"lead"_s}});
    if (at < 0) {
        m_html.text(lead.text);
    } else {
        m_html.text(lead.text.left(at));
        m_html.leaf(u"strong"_s, lead.strong);
        m_html.text(lead.text.mid(at + lead.strong.size()));
    }
    m_html.close();
}

void Page::operator()(const Table &table)
{
    const QString id = nextId();
    openScrolling(id);
    m_html.open(u"table"_s, {{u"class"_s, u"wide"_s}});
    m_html.open(u"caption"_s);
    writeHeading(table.heading, id);
    m_html.close();
    m_html.open(u"thead"_s);
    m_html.open(u"tr"_s);
    for (const TableColumn &column : table.columns)
        writeColumn(column);
    m_html.close();
    m_html.close();
    m_html.open(u"tbody"_s);
    for (const TableRow &row : table.rows)
        writeRow(table, row);
    m_html.close();
    m_html.close();
    m_html.close();
}

void Page::writeColumn(const TableColumn &column)
{
    m_html.open(u"th"_s, {{u"scope"_s, u"col"_s}, {u"class"_s, column.number ? u"number"_s : u"name"_s}});
    if (column.spoken.isEmpty()) {
        m_html.text(column.title);
    } else {
        m_html.leaf(u"span"_s, column.title, {{u"aria-hidden"_s, u"true"_s}, {u"title"_s, column.spoken}});
        m_html.leaf(u"span"_s, column.spoken, {{u"class"_s, u"hidden"_s}});
    }
    m_html.close();
}

void Page::writeRow(const Table &table, const TableRow &row)
{
    m_html.open(u"tr"_s, {{u"class"_s, row.total ? u"total"_s : u"one"_s}});
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (i == 0) {
            m_html.leaf(u"th"_s, row.cells.at(i), {{u"scope"_s, u"row"_s}});
            continue;
        }
        const bool number = table.columns.value(i).number;
        m_html.leaf(u"td"_s, row.cells.at(i), {{u"class"_s, number ? u"number"_s : u"name"_s}});
    }
    m_html.close();
}

void Page::operator()(const DotStrip &strip)
{
    const QString id = nextId();
    m_html.open(u"figure"_s);
    writeHeading(strip.heading, id);
    writeLegend(strip.legend);
    openScrolling(id);
    writeChart(m_html, strip, id);
    m_html.close();
    m_html.leaf(u"figcaption"_s, strip.summary);
    m_html.close();
    writeInWords(strip);
}

void Page::writeLegend(const QStringList &legend)
{
    m_html.open(u"ul"_s, {{u"class"_s, u"legend"_s}});
    for (const DotShape shape : {DotShape::Filled, DotShape::Open, DotShape::Cross}) {
        const QString meaning = legend.value(static_cast<qsizetype>(shape));
        if (meaning.isEmpty())
            continue;
        m_html.open(u"li"_s);
        writeLegendShape(m_html, shape);
        m_html.text(meaning);
        m_html.close();
    }
    m_html.close();
}

void Page::writeInWords(const DotStrip &strip)
{
    if (strip.bands.isEmpty() && strip.dots.isEmpty())
        return;
    m_html.open(u"details"_s);
    m_html.leaf(u"summary"_s, strip.inWords);
    m_html.open(u"ul"_s);
    for (const ChartBand &band : strip.bands)
        m_html.leaf(u"li"_s, band.what);
    for (const Dot &dot : strip.dots)
        m_html.leaf(u"li"_s, dot.what);
    m_html.close();
    m_html.close();
}

void Page::operator()(const Halves &halves)
{
    m_html.open(u"div"_s, {{u"class"_s, u"halves"_s}});
    writeHalf(halves.left);
    writeHalf(halves.right);
    m_html.close();
}

void Page::operator()(const Passage &passage)
{
    const QString id = nextId();
    m_html.open(u"section"_s, {{u"class"_s, u"passage"_s}, {u"aria-labelledby"_s, id}});
    writeHeading(passage.heading, id);
    for (const QString &paragraph : passage.paragraphs)
        m_html.leaf(u"p"_s, paragraph);
    m_html.close();
}

void Page::writeHalf(const Half &half)
{
    m_html.open(u"div"_s);
    for (const ListTable &list : half)
        writeList(list);
    m_html.close();
}

void Page::writeList(const ListTable &list)
{
    m_html.open(u"div"_s, {{u"class"_s, u"part"_s}});
    if (list.entries.isEmpty()) {
        writeHeading(list.heading, nextId());
        m_html.leaf(u"p"_s, list.empty);
        m_html.close();
        return;
    }
    m_html.open(u"table"_s, {{u"class"_s, u"list"_s}});
    m_html.open(u"caption"_s);
    writeHeading(list.heading, nextId());
    m_html.close();
    m_html.open(u"thead"_s);
    m_html.open(u"tr"_s);
    writeHiddenColumn(list.labelTitle);
    writeHiddenColumn(list.valueTitle);
    m_html.close();
    m_html.close();
    m_html.open(u"tbody"_s);
    for (const ListEntry &entry : list.entries) {
        m_html.open(u"tr"_s);
        m_html.leaf(u"th"_s, entry.label, {{u"scope"_s, u"row"_s}});
        m_html.leaf(u"td"_s, entry.value);
        m_html.close();
    }
    m_html.close();
    m_html.close();
    m_html.close();
}

void Page::writeHiddenColumn(const QString &title)
{
    m_html.open(u"th"_s, {{u"scope"_s, u"col"_s}});
    m_html.leaf(u"span"_s, title, {{u"class"_s, u"hidden"_s}});
    m_html.close();
}

void Page::writeHeading(const QString &heading, const QString &id)
{
    m_html.leaf(u"h2"_s, heading, {{u"id"_s, id}});
}

/// Wide things move inside a frame of their own on a narrow screen; it takes the focus, for the arrow keys.
void Page::openScrolling(const QString &headingId)
{
    m_html.open(u"div"_s,
        {{u"class"_s, u"scroll"_s}, {u"role"_s, u"region"_s}, {u"tabindex"_s, u"0"_s},
            {u"aria-labelledby"_s, headingId}});
}

} // namespace

QByteArray toHtml(const Document &document)
{
    return Page(document).bytes();
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pagetext.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <array>
#include <cmath>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

struct PageTypeForm {
    double size; ///< points
    double lineHeight; ///< points
    QFont::Weight weight;
};

// In the order of PageType.
constexpr std::array<PageTypeForm, 8> forms{{
    {20, 26, QFont::DemiBold},
    {12.5, 19, QFont::Normal},
    {12.5, 19, QFont::DemiBold},
    {10.5, 14, QFont::DemiBold},
    {9.5, 13, QFont::Normal},
    {9.5, 13, QFont::DemiBold},
    {9, 12, QFont::Normal},
    {9, 12, QFont::DemiBold},
}};

const PageTypeForm &formOf(PageType type)
{
    return forms.at(static_cast<std::size_t>(type));
}

bool hasFiguresOfOneWidth(const QFont &font)
{
    const QFontMetricsF metrics(font);
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0')))
            return false;
    }
    return true;
}

/// A family whose figures stand in columns as they are: font features can be asked for only from Qt 6.7, and
/// figures set one by one fall apart when the page is searched or copied from.
QString pageFamily()
{
    static const QString family = [] {
        for (const QString &name : {u"Segoe UI"_s, u"Open Sans"_s, u"Noto Sans"_s, u"Liberation Sans"_s}) {
            QFont font(name);
            font.setPixelSize(points(10));
            if (QFontInfo(font).family() == name && hasFiguresOfOneWidth(font))
                return name;
        }
        return u"DejaVu Sans"_s;
    }();
    return family;
}

} // namespace

QFont pageFont(PageType type)
{
    QFont font(pageFamily());
    font.setPixelSize(points(formOf(type).size));
    font.setWeight(formOf(type).weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(
        QFont::AbsoluteSpacing, 0.02); // none to see, but no ligatures: they spoil searching
    return font;
}

int pageLineHeight(PageType type)
{
    return points(formOf(type).lineHeight);
}

PageText::PageText(QString text, PageType type, Qt::Alignment alignment)
    : m_text(std::move(text)), m_type(type), m_alignment(alignment), m_strongType(type)
{
}

void PageText::emphasise(const QString &part, PageType type)
{
    m_strong = part;
    m_strongType = type;
}

/// Hands the finished layout to `use`; gives the number of lines.
template <typename Use> int PageText::layOut(int width, Use use) const
{
    QTextLayout layout(m_text, pageFont(m_type));
    QTextOption option(m_alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qsizetype start = m_strong.isEmpty() ? -1 : m_text.indexOf(m_strong);
    if (start >= 0) {
        QTextLayout::FormatRange range;
        range.start = int(start);
        range.length = int(m_strong.size());
        range.format.setFont(pageFont(m_strongType));
        layout.setFormats({range});
    }
    const QFontMetricsF metrics(pageFont(m_type));
    const int lineHeight = pageLineHeight(m_type);
    const double toBaseline = (lineHeight + metrics.capHeight()) / 2;
    int count = 0;
    layout.beginLayout();
    for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
        next.setLineWidth(width);
        next.setPosition({0, count * lineHeight + toBaseline - next.ascent()});
        ++count;
    }
    layout.endLayout();
    use(layout);
    return count;
}

int PageText::lineCountFor(int width) const
{
    return layOut(width, [](const QTextLayout &) {});
}

int PageText::heightFor(int width) const
{
    return lineCountFor(width) * pageLineHeight(m_type);
}

int PageText::naturalWidth() const
{
    return static_cast<int>(std::ceil(QFontMetricsF(pageFont(m_type)).horizontalAdvance(m_text))) + 1;
}

int PageText::narrowestWidth() const
{
    double widest = 0;
    const QFontMetricsF metrics(pageFont(m_type));
    for (const QString &word : m_text.split(u' ')) {
        const QStringList parts = word.split(QChar::SoftHyphen);
        for (qsizetype i = 0; i < parts.size(); ++i)
            widest = std::max(
                widest, metrics.horizontalAdvance(i + 1 < parts.size() ? parts.at(i) + u'-' : parts.at(i)));
    }
    return static_cast<int>(std::ceil(widest)) + 1;
}

void PageText::draw(QPainter &painter, const QRect &room) const
{
    layOut(room.width(),
        [&](const QTextLayout &layout) { layout.draw(&painter, QPointF(room.left(), room.top())); });
}

} // namespace skranketid

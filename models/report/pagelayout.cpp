// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pagelayout.h"

#include "models/report/pageblock.h"
#include "models/report/pagetext.h"

#include <QPainter>

#include <algorithm>

namespace skranketid {

namespace {

constexpr int side = points(42); // 15 mm
constexpr int top = points(36);
constexpr int bottom = points(30);
constexpr int width = PageLayout::paper.width() - 2 * side;
constexpr int blockGap = points(14);
constexpr int ruleGap = points(7);
constexpr int signatureWidth = points(150);

PageText markText(const Document &document)
{
    return {document.mark, PageType::BodyStrong};
}

PageText footText(const QString &paragraph)
{
    return {paragraph, PageType::Small};
}

QStringList footParagraphs(const Document &document)
{
    QStringList paragraphs = document.footer;
    if (!document.twin.isEmpty())
        paragraphs += document.twin;
    return paragraphs;
}

} // namespace

PageLayout::PageLayout(const Document &document) : m_document(document)
{
    for (const Block &block : m_document.blocks)
        m_blocks.push_back(pageBlockOf(block));
    shrinkToFit(paper.height() - top - headHeight() - footHeight() - bottom);
    place();
}

PageLayout::~PageLayout() = default;

int PageLayout::headHeight() const
{
    int height = pageLineHeight(PageType::Title) + pageLineHeight(PageType::Body) + 2 * ruleGap;
    if (!m_document.mark.isEmpty())
        height += markText(m_document).heightFor(width) + ruleGap;
    return height;
}

int PageLayout::footHeight() const
{
    int height = 2 * ruleGap;
    for (const QString &paragraph : footParagraphs(m_document))
        height += footText(paragraph).heightFor(width);
    if (!m_document.signature.isEmpty())
        height += pageLineHeight(PageType::Small) + ruleGap;
    return height;
}

int PageLayout::blocksHeight() const
{
    int height = m_blocks.empty() ? 0 : blockGap * (int(m_blocks.size()) - 1);
    for (const auto &block : m_blocks)
        height += block->heightFor(width);
    return height;
}

/// One sheet is the aim: lists fold from the last block up before a second one is begun.
void PageLayout::shrinkToFit(int room)
{
    while (blocksHeight() > room) {
        const bool lower = std::any_of(m_blocks.rbegin(), m_blocks.rend(),
                               [](const auto &block) { return block->shrink(); })
            || std::any_of(
                m_blocks.rbegin(), m_blocks.rend(), [](const auto &block) { return block->squeeze(); });
        if (!lower)
            return;
    }
}

void PageLayout::place()
{
    const int first = top + headHeight();
    const int last = paper.height() - bottom - footHeight();
    m_pages.emplace_back();
    int y = first;
    for (const auto &block : m_blocks) {
        const int height = block->heightFor(width);
        if (y + height > last && !m_pages.back().empty()) {
            m_pages.emplace_back();
            y = first;
        }
        m_pages.back().push_back({block.get(), y});
        y += height + blockGap;
    }
}

void PageLayout::draw(QPainter &painter, int page) const
{
    drawHead(painter, page);
    for (const Placed &placed : m_pages.at(std::size_t(page)))
        placed.block->draw(painter, {side, placed.top, width, placed.block->heightFor(width)});
    drawFoot(painter);
}

void PageLayout::drawHead(QPainter &painter, int page) const
{
    const int title = pageLineHeight(PageType::Title);
    const int body = pageLineHeight(PageType::Body);
    const QString number = m_document.pageOf.arg(page + 1).arg(pages());
    const QString subtitle = m_document.detail.isEmpty()
        ? m_document.subtitle
        : m_document.subtitle + QStringLiteral(" · ") + m_document.detail;
    painter.setPen(ink::text);
    PageText(m_document.title, PageType::Title).draw(painter, {side, top, width, title});
    PageText(m_document.place, PageType::Body, Qt::AlignRight)
        .draw(painter, {side, top + title - body, width, body});
    PageText(subtitle, PageType::Body).draw(painter, {side, top + title, width, body});
    PageText(number, PageType::Body, Qt::AlignRight).draw(painter, {side, top + title, width, body});
    int y = top + title + body + ruleGap;
    drawRule(painter, side, side + width, y, ink::line, 1);
    if (!m_document.mark.isEmpty()) {
        painter.setPen(ink::text);
        markText(m_document).draw(painter, {side, y + ruleGap, width, markText(m_document).heightFor(width)});
    }
}

void PageLayout::drawFoot(QPainter &painter) const
{
    int y = paper.height() - bottom - footHeight() + ruleGap;
    drawRule(painter, side, side + width, y, ink::line, 1);
    y += ruleGap;
    painter.setPen(ink::quiet);
    for (const QString &paragraph : footParagraphs(m_document)) {
        const int height = footText(paragraph).heightFor(width);
        footText(paragraph).draw(painter, {side, y, width, height});
        y += height;
    }
    if (m_document.signature.isEmpty())
        return;
    y += ruleGap;
    const int height = pageLineHeight(PageType::Small);
    const int left = side + width - signatureWidth;
    PageText(m_document.signature, PageType::Small, Qt::AlignRight)
        .draw(painter, {side, y, width - signatureWidth - points(6), height});
    painter.setPen(QPen(ink::line, points(0.6), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(left, y + height - points(2), side + width, y + height - points(2));
}

} // namespace skranketid

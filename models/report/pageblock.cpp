// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pageblock.h"

#include "models/report/pagechart.h"
#include "models/report/pagelists.h"
#include "models/report/pagetable.h"
#include "models/report/pagetext.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace skranketid {

namespace {

class LeadBlock final : public PageBlock {
public:
    explicit LeadBlock(const LeadText &lead) : m_text(lead.text, PageType::Lead)
    {
        if (!lead.strong.isEmpty())
            m_text.emphasise(lead.strong, PageType::LeadStrong);
    }

    int heightFor(int width) const override { return m_text.heightFor(measure(width)); }

    void draw(QPainter &painter, const QRect &room) const override
    {
        painter.setPen(ink::text);
        m_text.draw(painter, {room.left(), room.top(), measure(room.width()), room.height()});
    }

private:
    /// Lines that are easy to read.
    static int measure(int width) { return std::min(width, points(490)); }

    PageText m_text;
};

class PassageBlock final : public PageBlock {
public:
    explicit PassageBlock(const Passage &passage)
    {
        m_texts.emplace_back(passage.heading, PageType::Heading);
        for (const QString &paragraph : passage.paragraphs)
            m_texts.emplace_back(paragraph, PageType::Body);
    }

    int heightFor(int width) const override
    {
        int height = gap * (int(m_texts.size()) - 1);
        for (const PageText &text : m_texts)
            height += text.heightFor(width);
        return height;
    }

    void draw(QPainter &painter, const QRect &room) const override
    {
        painter.setPen(ink::text);
        int y = room.top();
        for (const PageText &text : m_texts) {
            const int height = text.heightFor(room.width());
            text.draw(painter, {room.left(), y, room.width(), height});
            y += height + gap;
        }
    }

private:
    static constexpr int gap = points(3);

    std::vector<PageText> m_texts;
};

} // namespace

void drawRule(QPainter &painter, int left, int right, int y, const QColor &colour, double width)
{
    painter.setPen(QPen(colour, points(width), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(left, y, right, y);
}

std::unique_ptr<PageBlock> pageBlockOf(const Block &block)
{
    struct Maker {
        std::unique_ptr<PageBlock> operator()(const LeadText &lead) const
        {
            return std::make_unique<LeadBlock>(lead);
        }
        std::unique_ptr<PageBlock> operator()(const Table &table) const
        {
            return std::make_unique<TableBlock>(table);
        }
        std::unique_ptr<PageBlock> operator()(const DotStrip &strip) const
        {
            return std::make_unique<DotStripBlock>(strip);
        }
        std::unique_ptr<PageBlock> operator()(const Halves &halves) const
        {
            return std::make_unique<HalvesBlock>(halves);
        }
        std::unique_ptr<PageBlock> operator()(const Passage &passage) const
        {
            return std::make_unique<PassageBlock>(passage);
        }
    };
    return std::visit(Maker(), block);
}

} // namespace skranketid

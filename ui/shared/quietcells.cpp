// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/quietcells.h"

#include "ui/shared/figures.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace skranketid {

namespace {

constexpr int side = 8;

class CellDelegate final : public QStyledItemDelegate {
public:
    explicit CellDelegate(QuietTable &table)
        : QStyledItemDelegate(&table), m_table(table), m_look(table.look())
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (m_table.marks(index.row()))
            painter->fillRect(option.rect, m_look.colour(Token::AccentTint));
        painter->fillRect(
            option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_look.colour(Token::Line));
        const QuietColumn &column = m_table.columnForm(index.column());
        const bool loud = index.data(LoudRole).toBool() && !column.quiet;
        const QFont font = quietFont(m_look, column);
        const QFontMetrics metrics(font);
        painter->setPen(m_look.colour(inkOf(index.row(), loud)));
        painter->setFont(font);
        const int above = (m_look.lineHeight(Type::Row) + rowSpace(m_look) - metrics.height()) / 2;
        const QRect rect = option.rect.adjusted(spaceLeft(index.column()), above, -spaceRight(column), 0);
        const QString text = index.data().toString();
        if (column.figures) {
            const int left = column.right ? rect.right() + 1 - widthOfFigures(font, text) : rect.left();
            drawFigures(*painter, {left, rect.top() + metrics.ascent()}, font, text);
        } else {
            painter->drawText(rect, quietWrapped, text);
        }
        painter->restore();
    }

private:
    /// Quiet text is read on the mark too.
    Token inkOf(int row, bool loud) const
    {
        return loud ? Token::Ink : m_table.marks(row) ? Token::Soft : Token::Mute;
    }

    const QuietTable &m_table;
    const Look &m_look;
};

class QuietHeader final : public QHeaderView {
public:
    explicit QuietHeader(QuietTable &table)
        : QHeaderView(Qt::Horizontal, &table), m_table(table), m_look(table.look())
    {
        setSectionResizeMode(Fixed);
        setFocusPolicy(Qt::NoFocus);
    }

    QSize sizeHint() const override { return {0, m_look.lineHeight(Type::Small) + space::two}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, m_look.colour(Token::Paper));
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_look.colour(Token::Outline));
        painter->setFont(m_look.font(Type::SmallStrong));
        painter->setPen(m_look.colour(Token::Mute));
        const QuietColumn &column = m_table.columnForm(section);
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        const QRect area = rect.adjusted(spaceLeft(section), 0, -spaceRight(column), 0);
        painter->drawText(area, (column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text);
        painter->restore();
    }

private:
    const QuietTable &m_table;
    const Look &m_look;
};

} // namespace

QStyledItemDelegate *quietDelegate(QuietTable &table)
{
    return new CellDelegate(table);
}

QHeaderView *quietHeader(QuietTable &table)
{
    return new QuietHeader(table);
}

QFont quietFont(const Look &look, const QuietColumn &column)
{
    return look.font(column.strong ? Type::RowStrong : Type::Row);
}

int spaceLeft(int column)
{
    return column == 0 ? 0 : side;
}

int spaceRight(const QuietColumn &column)
{
    return column.right ? 3 * side : side;
}

int rowSpace(const Look &look)
{
    return look.scaled(16);
}

} // namespace skranketid

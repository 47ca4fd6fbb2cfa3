// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/todaylist.h"

#include "models/items/todaymodel.h"
#include "ui/shared/figures.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace skranketid {

namespace {

// Shares of the width, in the model's order of columns.
constexpr std::array<int, TodayModel::ColumnCount> shares{9, 24, 20, 9, 28, 10};
constexpr int side = 8;

bool isFigure(int column)
{
    return column == TodayModel::Start || column == TodayModel::Minutes;
}

bool standsRight(int column)
{
    return column == TodayModel::Minutes;
}

QRect inner(const QRect &cell, int column)
{
    return cell.adjusted(column == 0 ? 0 : side, 0, standsRight(column) ? -3 * side : -side, 0);
}

class CellDelegate final : public QStyledItemDelegate {
public:
    CellDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->fillRect(
            option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_look.colour(Token::Line));
        const bool counts = index.data(TodayModel::CountsRole).toBool();
        const bool loud = counts && index.column() != TodayModel::QualityOf;
        const QFont font = m_look.font(index.column() == TodayModel::Minutes ? Type::RowStrong : Type::Row);
        painter->setPen(m_look.colour(loud ? Token::Ink : Token::Mute));
        painter->setFont(font);
        const QRect rect = inner(option.rect, index.column());
        const QString text = index.data().toString();
        if (isFigure(index.column())) {
            const int width = widthOfFigures(font, text);
            const int left = standsRight(index.column()) ? rect.right() + 1 - width : rect.left();
            const QFontMetrics metrics(font);
            const int baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
            drawFigures(*painter, {left, baseline}, font, text);
        } else {
            const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
            painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, fitting);
        }
        painter->restore();
    }

private:
    const Look &m_look;
};

class QuietHeader final : public QHeaderView {
public:
    QuietHeader(const Look &look, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_look(look)
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
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        const QRect area = inner(rect, section);
        const Qt::Alignment edge = standsRight(section) ? Qt::AlignRight : Qt::AlignLeft;
        const QString fitting = QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, area.width());
        painter->drawText(area, edge | Qt::AlignVCenter, fitting);
        painter->restore();
    }

private:
    const Look &m_look;
};

} // namespace

TodayList::TodayList(const Look &look, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent), m_look(look)
{
    setObjectName(QStringLiteral("today"));
    setModel(&model);
    setItemDelegate(new CellDelegate(look, this));
    setHorizontalHeader(new QuietHeader(look, this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab goes on, arrows go about in it
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, &TodayList::applyLook);
    const auto grow = [this] { updateGeometry(); };
    connect(&model, &QAbstractItemModel::rowsInserted, this, grow);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, grow);
    applyLook();
}

void TodayList::applyLook()
{
    verticalHeader()->setDefaultSectionSize(m_look.lineHeight(Type::Row) + m_look.scaled(16));
    horizontalHeader()->setFixedHeight(horizontalHeader()->sizeHint().height());
    share(viewport()->width());
    updateGeometry();
    viewport()->update();
}

void TodayList::share(int width)
{
    int left = width;
    for (int column = 0; column < TodayModel::ColumnCount; ++column) {
        const int size = column + 1 == TodayModel::ColumnCount ? left : width * shares.at(column) / 100;
        horizontalHeader()->resizeSection(column, size);
        left -= size;
    }
}

QSize TodayList::sizeHint() const
{
    const int rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
    return {m_look.scaled(640), horizontalHeader()->sizeHint().height() + rows};
}

QSize TodayList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void TodayList::keyPressEvent(QKeyEvent *event)
{
    if (event->text().trimmed().isEmpty())
        QTableView::keyPressEvent(event);
    else
        event->ignore();
}

void TodayList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share(viewport()->width());
}

void TodayList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace skranketid

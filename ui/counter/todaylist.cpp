// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/todaylist.h"

#include "ui/shared/figures.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace skranketid {

namespace {

constexpr int side = 8;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

bool isFigure(int column)
{
    return column == TodayModel::Start || column == TodayModel::Minutes;
}

bool standsRight(int column)
{
    return column == TodayModel::Minutes;
}

/// These share the room; the others are as wide as what is in them.
bool wraps(int column)
{
    return column == TodayModel::List || column == TodayModel::Authenticators
        || column == TodayModel::Outcome;
}

QFont fontOf(const Look &look, int column)
{
    return look.font(column == TodayModel::Minutes ? Type::RowStrong : Type::Row);
}

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

int spaceRight(int column)
{
    return standsRight(column) ? 3 * side : side;
}

QRect inner(const QRect &cell, int column)
{
    return cell.adjusted(column == 0 ? 0 : side, 0, -spaceRight(column), 0);
}

int spaceAround(int column)
{
    return (column == 0 ? 0 : side) + spaceRight(column);
}

int rowSpace(const Look &look)
{
    return look.scaled(16);
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
        const QFont font = fontOf(m_look, index.column());
        const QFontMetrics metrics(font);
        painter->setPen(m_look.colour(loud ? Token::Ink : Token::Mute));
        painter->setFont(font);
        const int above = (m_look.lineHeight(Type::Row) + rowSpace(m_look) - metrics.height()) / 2;
        const QRect rect = inner(option.rect, index.column()).adjusted(0, above, 0, 0);
        const QString text = index.data().toString();
        if (isFigure(index.column())) {
            const int width = widthOfFigures(font, text);
            const int left = standsRight(index.column()) ? rect.right() + 1 - width : rect.left();
            drawFigures(*painter, {left, rect.top() + metrics.ascent()}, font, text);
        } else {
            painter->drawText(rect, wrapped, text);
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
        painter->drawText(area, edge | Qt::AlignVCenter, text);
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
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TodayList::arrangeSoon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TodayList::arrangeSoon);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TodayList::arrangeSoon);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &TodayList::arrangeSoon);
    applyLook();
}

void TodayList::applyLook()
{
    horizontalHeader()->setFixedHeight(horizontalHeader()->sizeHint().height());
    arrange();
    viewport()->update();
}

/// Once for all that changes now: each row of a long day tells of itself.
void TodayList::arrangeSoon()
{
    if (!std::exchange(m_toArrange, true))
        QMetaObject::invokeMethod(this, &TodayList::arrange, Qt::QueuedConnection);
}

/// After the texts or the fonts have changed.
void TodayList::arrange()
{
    m_toArrange = false;
    if (model()->rowCount() > 0) { // else it is not shown, and what it may hold is not known
        for (int column = 0; column < TodayModel::ColumnCount; ++column)
            m_needs.at(column) = needOf(column);
    }
    fit();
}

void TodayList::fit()
{
    shareWidth();
    for (int row = 0; row < model()->rowCount(); ++row)
        verticalHeader()->resizeSection(row, heightOf(row));
    updateGeometry();
}

TodayList::Need TodayList::needOf(int column) const
{
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    const int headingWidth = QFontMetrics(m_look.font(Type::SmallStrong)).horizontalAdvance(heading);
    Need need{headingWidth, headingWidth, false};
    const QFont font = fontOf(m_look, column);
    const QFontMetrics metrics(font);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString text = model()->index(row, column).data().toString();
        need.any = need.any || !text.isEmpty();
        const int whole = isFigure(column) ? widthOfFigures(font, text) : metrics.horizontalAdvance(text);
        need.whole = std::max(need.whole, whole);
        need.least = std::max(need.least, wraps(column) ? widestWord(metrics, text) : whole);
    }
    need.whole += spaceAround(column) + 1;
    need.least += spaceAround(column) + 1;
    return need;
}

/// Each column gets what it cannot do without, and of the rest as much as it needs to be in one line. What is
/// left over stands between them.
void TodayList::shareWidth()
{
    std::array<Need, TodayModel::ColumnCount> needs = m_needs;
    setColumnHidden(TodayModel::Ticket, !needs.at(TodayModel::Ticket).any);
    if (isColumnHidden(TodayModel::Ticket))
        needs.at(TodayModel::Ticket) = {};
    int least = 0;
    int wish = 0;
    for (const Need &need : needs) {
        least += need.least;
        wish += need.whole - need.least;
    }
    const int spare = std::max(0, viewport()->width() - least);
    const int over = std::max(0, spare - wish);
    const int columns
        = isColumnHidden(TodayModel::Ticket) ? TodayModel::ColumnCount - 1 : TodayModel::ColumnCount;
    for (int column = 0; column < TodayModel::ColumnCount; ++column) {
        const Need &need = needs.at(column);
        const int wanted = need.whole - need.least;
        const int given = wish > spare ? int(qint64(wanted) * spare / wish) : wanted;
        if (!isColumnHidden(column))
            horizontalHeader()->resizeSection(column, need.least + given + over / columns);
    }
}

int TodayList::heightOf(int row) const
{
    int height = m_look.lineHeight(Type::Row);
    for (int column = 0; column < TodayModel::ColumnCount; ++column) {
        if (!wraps(column))
            continue;
        const int width = columnWidth(column) - spaceAround(column);
        const QString text = model()->index(row, column).data().toString();
        const QRect bounds
            = QFontMetrics(fontOf(m_look, column)).boundingRect(QRect(0, 0, width, 0), wrapped, text);
        height = std::max(height, bounds.height());
    }
    return height + rowSpace(m_look);
}

QSize TodayList::sizeHint() const
{
    return {m_look.scaled(640), horizontalHeader()->sizeHint().height() + verticalHeader()->length()};
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
    if (event->size().width() != event->oldSize().width())
        fit();
}

void TodayList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace skranketid

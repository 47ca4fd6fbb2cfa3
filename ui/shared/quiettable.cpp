// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/quiettable.h"

#include "ui/shared/figures.h"
#include "ui/shared/quietcells.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace skranketid {

namespace {

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

QuietTable::QuietTable(
    const Look &look, QAbstractItemModel &model, const QList<QuietColumn> &columns, QWidget *parent)
    : QTableView(parent), m_look(look), m_columns(columns), m_needs(columns.size())
{
    setModel(&model);
    setItemDelegate(quietDelegate(*this));
    setHorizontalHeader(quietHeader(*this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab goes on, arrows go about in it
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setAutoScroll(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, &QuietTable::applyLook);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &QuietTable::arrangeSoon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &QuietTable::arrangeSoon);
    connect(&model, &QAbstractItemModel::dataChanged, this, &QuietTable::arrangeSoon);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &QuietTable::arrangeSoon);
    applyLook();
}

void QuietTable::applyLook()
{
    horizontalHeader()->setFixedHeight(horizontalHeader()->sizeHint().height());
    arrange();
    viewport()->update();
}

/// Once for all that changes now: each row of a long day tells of itself.
void QuietTable::arrangeSoon()
{
    if (!std::exchange(m_toArrange, true))
        QMetaObject::invokeMethod(this, &QuietTable::arrange, Qt::QueuedConnection);
}

/// After the texts or the fonts have changed.
void QuietTable::arrange()
{
    m_toArrange = false;
    if (model()->rowCount() > 0) { // else it is not shown, and what it may hold is not known
        for (int column = 0; column < m_columns.size(); ++column)
            m_needs[column] = needOf(column);
    }
    fit();
}

void QuietTable::fit()
{
    shareWidth();
    for (int row = 0; row < model()->rowCount(); ++row)
        verticalHeader()->resizeSection(row, heightOf(row));
    updateGeometry();
    Q_EMIT markMoved();
}

QuietTable::Need QuietTable::needOf(int column) const
{
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    const int headingWidth = QFontMetrics(m_look.font(Type::SmallStrong)).horizontalAdvance(heading);
    Need need{headingWidth, headingWidth, false};
    const QuietColumn &form = m_columns.at(column);
    const QFont font = quietFont(m_look, form);
    const QFontMetrics metrics(font);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString text = model()->index(row, column).data().toString();
        need.any = need.any || !text.isEmpty();
        const int whole = form.figures ? widthOfFigures(font, text) : metrics.horizontalAdvance(text);
        need.whole = std::max(need.whole, whole);
        need.least = std::max(need.least, form.wraps ? widestWord(metrics, text) : whole);
    }
    const int around = spaceLeft(column) + spaceRight(form) + 1;
    need.whole += around;
    need.least += around;
    return need;
}

/// Each column gets what it cannot do without, and of the rest as much as it needs to be in one line. What is
/// left over stands between them.
void QuietTable::shareWidth()
{
    QList<Need> needs = m_needs;
    int columns = 0;
    int least = 0;
    int wish = 0;
    for (int column = 0; column < needs.size(); ++column) {
        setColumnHidden(column, m_columns.at(column).mayHide && !needs.at(column).any);
        if (isColumnHidden(column))
            continue;
        ++columns;
        least += needs.at(column).least;
        wish += needs.at(column).whole - needs.at(column).least;
    }
    const int spare = std::max(0, viewport()->width() - least);
    const int over = std::max(0, spare - wish);
    for (int column = 0; column < needs.size(); ++column) {
        const Need &need = needs.at(column);
        const int wanted = need.whole - need.least;
        const int given = wish > spare ? int(qint64(wanted) * spare / wish) : wanted;
        if (!isColumnHidden(column))
            horizontalHeader()->resizeSection(column, need.least + given + over / columns);
    }
}

int QuietTable::heightOf(int row) const
{
    int height = m_look.lineHeight(Type::Row);
    for (int column = 0; column < m_columns.size(); ++column) {
        const QuietColumn &form = m_columns.at(column);
        if (!form.wraps)
            continue;
        const int width = columnWidth(column) - spaceLeft(column) - spaceRight(form);
        const QString text = model()->index(row, column).data().toString();
        const QRect bounds
            = QFontMetrics(quietFont(m_look, form)).boundingRect(QRect(0, 0, width, 0), quietWrapped, text);
        height = std::max(height, bounds.height());
    }
    return height + rowSpace(m_look);
}

bool QuietTable::marks(int row) const
{
    return hasFocus() && currentIndex().row() == row;
}

QRect QuietTable::markRect() const
{
    const int row = currentIndex().row();
    if (row < 0)
        return rect();
    return {viewport()->mapTo(this, QPoint(0, rowViewportPosition(row))),
        QSize(viewport()->width(), rowHeight(row))};
}

void QuietTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT markMoved();
}

QSize QuietTable::sizeHint() const
{
    return {m_look.scaled(640), horizontalHeader()->sizeHint().height() + verticalHeader()->length()};
}

QSize QuietTable::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void QuietTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void QuietTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void QuietTable::keyPressEvent(QKeyEvent *event)
{
    if (event->text().trimmed().isEmpty() && !event->modifiers().testFlag(Qt::AltModifier))
        QTableView::keyPressEvent(event);
    else
        event->ignore();
}

void QuietTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void QuietTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

/// All rows are there: it is the page that brings the row at hand into sight.
void QuietTable::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect rect = visualRect(index);
    for (QWidget *above = parentWidget(); above && index.isValid(); above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            const QPoint middle = viewport()->mapTo(area->widget(), rect.center());
            area->ensureVisible(area->horizontalScrollBar()->value(), middle.y(), 0, rect.height());
            return;
        }
    }
}

} // namespace skranketid

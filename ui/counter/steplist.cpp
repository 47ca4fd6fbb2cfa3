// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/steplist.h"

#include "models/items/stepmodel.h"
#include "ui/counter/stepdelegate.h"
#include "ui/shared/control.h"
#include "ui/shared/slimscrollbar.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomiest = 8; // row padding when there is room
constexpr int tightest = 3; // still a row one can hit

} // namespace

StepList::StepList(const Look &look, StepModel &model, QWidget *parent)
    : QListView(parent), m_look(look), m_model(model), m_delegate(new StepDelegate(look, this))
{
    setObjectName(u"steps"_s);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    useSlimScrollBar(*this, look);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT wanted(index.data(StepModel::IdRole).toString()); });
    connect(&look, &Look::changed, this, &StepList::fit);
    connect(&model, &StepModel::rowsInserted, this, &StepList::fit);
    connect(&model, &StepModel::rowsRemoved, this, &StepList::fit);
}

void StepList::mark(const QModelIndex &index)
{
    setCurrentIndex(index);
    const QModelIndex ahead = m_model.index(std::min(index.row() + 2, m_model.rowCount() - 1), 0);
    if (index.isValid()) {
        scrollTo(ahead);
        scrollTo(index);
    }
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        m_delegate->setFocusShown(true);
        QListView::keyPressEvent(event);
        const QString id = currentIndex().data(StepModel::IdRole).toString();
        if (!id.isEmpty())
            Q_EMIT wanted(id);
        viewport()->update();
        break;
    }
    default:
        event->ignore(); // digits and letters are the page's
    }
}

void StepList::focusInEvent(QFocusEvent *event)
{
    m_delegate->setFocusShown(
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
    QListView::focusInEvent(event);
    viewport()->update();
}

/// When no step is left, the list itself has the frame.
void StepList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || !m_delegate->focusShown() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    const QRectF frame = QRectF(viewport()->rect()).adjusted(1, 1, -1, -1);
    drawBox(painter, frame, 4, {}, m_look.colour(Token::Focus), 3);
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void StepList::fit()
{
    int padding = roomiest;
    const auto height = [this](int pixels) {
        int sum = 0;
        for (int row = 0; row < m_model.rowCount(); ++row)
            sum += m_delegate->heightOf(m_model.index(row, 0), viewport()->width(), pixels);
        return sum;
    };
    while (padding > tightest && height(padding) > viewport()->height())
        --padding;
    m_delegate->setPadding(padding);
    scheduleDelayedItemsLayout();
}

} // namespace skranketid

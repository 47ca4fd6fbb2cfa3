// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/readingorder.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QList>
#include <QScrollArea>

namespace skranketid {

namespace {

bool isReached(const QWidget &widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy();
}

void collect(QWidget &widget, const QWidget *focused, QList<QWidget *> &found);

void collectFrom(QLayout &layout, const QWidget *focused, QList<QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collect(*widget, focused, found);
        else if (QLayout *inner = item->layout())
            collectFrom(*inner, focused, found);
    }
}

/// What Tab reaches, and the focused widget even if it does not.
void collect(QWidget &widget, const QWidget *focused, QList<QWidget *> &found)
{
    if (!widget.isVisible() || widget.isWindow())
        return;
    if (&widget == focused || isReached(widget))
        found.append(&widget);
    if (qobject_cast<QAbstractItemView *>(&widget))
        return;
    if (QLayout *layout = widget.layout()) {
        collectFrom(*layout, focused, found);
        return;
    }
    for (QObject *child : widget.children()) {
        if (child->isWidgetType())
            collect(*static_cast<QWidget *>(child), focused, found);
    }
}

void bringIntoSight(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&widget);
    }
}

} // namespace

bool moveFocusInReadingOrder(QWidget &window, bool forward)
{
    const QWidget *focused = window.focusWidget();
    QList<QWidget *> found;
    for (QObject *child : window.children()) {
        if (child->isWidgetType())
            collect(*static_cast<QWidget *>(child), focused, found);
    }
    if (found.isEmpty())
        return false;
    const qsizetype count = found.size();
    const qsizetype at = found.indexOf(focused);
    const qsizetype before = at < 0 && !forward ? 0 : at;
    QWidget *next = found.at((before + (forward ? 1 : count - 1)) % count);
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoSight(*next);
    return true;
}

} // namespace skranketid

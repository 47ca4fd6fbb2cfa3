// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/page.h"

#include "ui/shared/accessiblerole.h"

#include <QKeyEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace skranketid {

Page::Page(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setFocusPolicy(Qt::ClickFocus);
}

void Page::setSideSpace(int pixels)
{
    for (QLayout *layout : std::as_const(m_sided)) {
        const QMargins margins = layout->contentsMargins();
        layout->setContentsMargins(pixels, margins.top(), pixels, margins.bottom());
    }
}

/// Text that nothing on the page can be tabbed to is read with the keyboard too.
void Page::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_PageDown;
    const auto *area = findChild<QScrollArea *>();
    if (area && (down || event->key() == Qt::Key_PageUp))
        area->verticalScrollBar()->triggerAction(
            down ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    else
        QWidget::keyPressEvent(event);
}

} // namespace skranketid

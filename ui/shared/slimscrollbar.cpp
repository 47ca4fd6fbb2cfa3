// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/slimscrollbar.h"

#include "ui/shared/control.h"

#include <QPainter>
#include <QScrollArea>
#include <QStyleOptionSlider>

namespace skranketid {

SlimScrollBar::SlimScrollBar(const Look &look, QWidget *parent)
    : QScrollBar(Qt::Vertical, parent), m_look(look)
{
    setAttribute(Qt::WA_Hover);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

QSize SlimScrollBar::sizeHint() const
{
    return {space::two, space::five}; // an empty hint would mean no bar at all
}

void SlimScrollBar::paintEvent(QPaintEvent *)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect thumb
        = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    QPainter painter(this);
    const QColor colour = m_look.colour(underMouse() || isSliderDown() ? Token::Soft : Token::Outline);
    drawBox(painter, QRectF(thumb).adjusted(5, 1, -5, -1), 3, colour, {}, 0);
}

void useSlimScrollBar(QAbstractScrollArea &area, const Look &look)
{
    auto *bar = new SlimScrollBar(look, &area);
    area.setVerticalScrollBar(bar);
    bar->show();
}

QScrollArea *scrolled(const Look &look, QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    useSlimScrollBar(*area, look);
    area->setFocusPolicy(Qt::NoFocus);
    content->setAttribute(Qt::WA_Resized); // or it is laid out here, at a size nobody will see
    area->setWidget(content);
    area->setBackgroundRole(QPalette::Window);
    return area;
}

} // namespace skranketid

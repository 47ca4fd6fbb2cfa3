// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/functionbar.h"

#include "ui/counter/pageframe.h"
#include "ui/shared/button.h"

#include <QPainter>

namespace skranketid {

FunctionBar::FunctionBar(const Look &look, Actions &actions, const QList<ActionId> &ids, QWidget *parent)
    : QWidget(parent), m_look(look), m_ids(ids)
{
    for (const ActionId id : ids) {
        Button *button = actionButton(look, actions, id, ButtonKind::Small);
        button->setParent(this);
        m_buttons.append(button);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void FunctionBar::refresh()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        showAction(*m_buttons.at(i), m_ids.at(i));
    arrange();
}

QSize FunctionBar::sizeHint() const
{
    return {m_look.scaled(640), m_look.controlHeight() + space::one};
}

QSize FunctionBar::minimumSizeHint() const
{
    return {m_look.scaled(240), sizeHint().height()};
}

void FunctionBar::arrange()
{
    int x = space::seven;
    bool full = false;
    for (Button *button : std::as_const(m_buttons)) {
        const QSize size = button->sizeHint();
        full = full || x + size.width() > width() - space::three;
        button->setVisible(!full);
        button->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + m_look.scaled(20);
    }
}

void FunctionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FunctionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_look.colour(Token::Line));
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/focusring.h"

#include "ui/shared/control.h"
#include "ui/shared/field.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace skranketid {

namespace {

constexpr int thickness = 3;
constexpr int distance = 1;

} // namespace

FocusRing::FocusRing(const Look &look, QWidget *window)
    : QWidget(window)
    , m_look(look)
    , m_window(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void FocusRing::follow(QWidget *focused)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target.clear();
    if (focused && m_window->isAncestorOf(focused)) {
        if (qobject_cast<Control *>(focused))
            m_target = focused;
        else if (qobject_cast<Field *>(focused->parentWidget()))
            m_target = focused->parentWidget();
    }
    if (m_target)
        m_target->installEventFilter(this);
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        // A child of the target's parent would die with it.
        setParent(m_window);
        return;
    }
    const int outset = thickness + distance;
    setParent(m_target->parentWidget());
    setGeometry(m_target->geometry().adjusted(-outset, -outset, outset, outset));
    raise();
    show();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
        place();
        break;
    case QEvent::Hide:
    case QEvent::Destroy:
        m_target.clear();
        watched->removeEventFilter(this);
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 7, {}, m_look.colour(Token::Focus), thickness);
}

} // namespace skranketid

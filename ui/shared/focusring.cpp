// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/focusring.h"

#include "ui/shared/control.h"
#include "ui/shared/field.h"
#include "ui/shared/quiettable.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTableView>

namespace skranketid {

namespace {

constexpr int thickness = 3;
constexpr int distance = 1;

} // namespace

FocusRing::FocusRing(const Look &look, QWidget *window) : QWidget(window), m_look(look), m_window(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void FocusRing::follow(QWidget *focused)
{
    QWidget *target = nullptr;
    if (focused && m_window->isAncestorOf(focused)) {
        if (qobject_cast<Control *>(focused))
            target = focused;
        else if (qobject_cast<Field *>(focused->parentWidget()))
            target = focused->parentWidget();
        else if (qobject_cast<QTableView *>(focused))
            target = focused;
    }
    watch(target);
    place();
}

void FocusRing::watch(QWidget *target)
{
    for (const QPointer<QWidget> &widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    disconnect(m_marked);
    m_target = target;
    if (const auto *table = qobject_cast<QuietTable *>(target))
        m_marked = connect(table, &QuietTable::markMoved, this, &FocusRing::place);
    const QWidget *end = target ? ground() : nullptr;
    for (QWidget *widget = target; widget && widget != end; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
    }
}

QWidget *FocusRing::ground() const
{
    QWidget *widget = m_target;
    while (widget != m_window) {
        widget = widget->parentWidget();
        const QWidget *viewport = widget->parentWidget();
        if (viewport && qobject_cast<QAbstractScrollArea *>(viewport->parentWidget()))
            return widget;
    }
    return m_window;
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        setParent(m_window);
        return;
    }
    const int outset = thickness + distance;
    QWidget *under = ground();
    if (parentWidget() != under)
        setParent(under);
    const auto *table = qobject_cast<QuietTable *>(m_target.data());
    const QRect inner = table ? table->markRect() : m_target->rect();
    const QRect around(m_target->mapTo(under, inner.topLeft()), inner.size());
    setGeometry(around.adjusted(-outset, -outset, outset, outset));
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
        if (watched == m_target)
            watch(nullptr);
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

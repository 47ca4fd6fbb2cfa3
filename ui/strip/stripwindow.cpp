// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/stripwindow.h"

#include "ui/counter/counterstate.h"
#include "ui/shared/focusring.h"
#include "ui/strip/stripbody.h"
#include "ui/strip/stripplace.h"
#include "ui/strip/stripview.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripWidth = 568;
constexpr int gripWidth = 12;

QList<QRect> freeScreens()
{
    QList<QRect> screens{QGuiApplication::primaryScreen()->availableGeometry()};
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    return screens;
}

} // namespace

// Not a tool window: some desktops hide those while another program is in front, and one could not come to it
// with Alt+Tab. Not a child of the window either, with which it would be minimized.
StripWindow::StripWindow(const Look &look, const Actions &actions, CounterState &state, CounterFlow &flow)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint), m_look(look),
      m_state(state), m_actions(new Actions(*this, actions)),
      m_body(new StripBody(look, *m_actions, state, flow))
{
    setObjectName(u"strip"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_AlwaysShowToolTips); // it is looked at while another program is active
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two + gripWidth, space::one, space::two, space::one);
    column->addWidget(m_body);
    new FocusRing(look, this);
    connect(&look, &Look::changed, this, &StripWindow::applyLook);
    connect(m_actions, &Actions::triggered, this, &StripWindow::triggered);
    applyLook();
    setFocus(Qt::OtherFocusReason);
}

void StripWindow::applyLook()
{
    setPalette(paletteOf(m_look.theme()));
    setFont(m_look.font(Type::Body));
    update();
}

void StripWindow::refresh()
{
    setWindowTitle(tr("Skranketid, strip"));
    m_body->refresh();
    const PlannedStep *shown = m_state.shownStep();
    const QString step = shown ? shown->step->id : QString();
    if (step != m_shownStep) {
        m_shownStep = step;
        setFocus(Qt::OtherFocusReason); // where Space means the step again
    }
}

void StripWindow::keyPressEvent(QKeyEvent *event)
{
    const QString key = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool up = event->key() == Qt::Key_Up;
    if (up || event->key() == Qt::Key_Down) {
        if (const QString id = stepBeside(m_state, up ? -1 : 1); !id.isEmpty())
            m_state.showStep(id);
    } else if (plain && !event->isAutoRepeat() && key.size() == 1 && key.at(0).isLetterOrNumber()) {
        if (m_actions->accepts(key.toUpper()))
            m_body->press(key);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool StripWindow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return handled;
}

/// From the window manager it is a wish; else the program ends, and the strip comes back with it.
void StripWindow::closeEvent(QCloseEvent *event)
{
    if (event->spontaneous())
        Q_EMIT closeWanted();
}

void StripWindow::appear(std::optional<QPoint> wanted)
{
    refresh();
    fit();
    place(wanted);
    show();
}

void StripWindow::stayOnScreen()
{
    place(pos());
}

/// As high as what it shows. Low on the screen it grows upwards.
void StripWindow::fit()
{
    const QRect room = screen()->availableGeometry();
    layout()->activate();
    const int least = layout()->totalMinimumSize().width();
    const int width = std::max(least, std::min(m_look.scaled(stripWidth), room.width()));
    const QSize wanted(width, layout()->totalHeightForWidth(width));
    if (wanted == size())
        return;
    const QRect before = geometry();
    setFixedSize(wanted);
    if (!isVisible())
        return;
    const bool low = before.center().y() > room.center().y();
    place(QPoint(before.left(), low ? before.bottom() + 1 - wanted.height() : before.top()));
}

void StripWindow::place(std::optional<QPoint> wanted)
{
    move(stripPlace(wanted, size(), freeScreens()));
}

void StripWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (QGuiApplication::platformName().startsWith("wayland"_L1))
        windowHandle()->startSystemMove(); // there a window cannot move itself
    else
        m_grip = event->globalPosition().toPoint() - pos();
}

void StripWindow::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip)
        move(event->globalPosition().toPoint() - *m_grip);
}

void StripWindow::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_grip, std::nullopt))
        Q_EMIT moved(pos());
}

void StripWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Token::Paper));
    painter.setPen(m_look.colour(Token::Outline));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    for (int y = space::two; y < height() - space::two; y += space::one) { // here one takes hold of it
        for (const int x : {space::one, space::one + space::half})
            painter.fillRect(QRect(x, y, 2, 2), m_look.colour(Token::Outline));
    }
}

} // namespace skranketid

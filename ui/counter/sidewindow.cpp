// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/sidewindow.h"

#include "ui/counter/windowsettings.h"
#include "ui/shared/readingorder.h"

#include <QAction>
#include <QIcon>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace skranketid {

namespace {

constexpr QSize frame(16, 48); // of the window, about

} // namespace

SideWindow::SideWindow(const Look &look, WindowSettings &settings, const QSize &usual)
    : QWidget(nullptr, Qt::Window), m_look(look), m_settings(settings), m_usual(usual)
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowIcon(QIcon(QStringLiteral(":/icons/skranketid.svg")));
    takeSettingsKeys();
    connect(&look, &Look::changed, this, &SideWindow::applyLook);
    applyLook();
}

void SideWindow::takeSettingsKeys()
{
    for (const ActionId id :
        {ActionId::Language, ActionId::Theme, ActionId::Larger, ActionId::Smaller, ActionId::NormalSize}) {
        auto *action = new QAction(this);
        action->setShortcuts(keysOf(id));
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, id] { m_settings.handle(id); });
        addAction(action);
    }
}

void SideWindow::takeSize()
{
    const int percent = m_look.percent();
    if (percent == m_sizedFor || isMaximized())
        return;
    m_sizedFor = percent;
    const QRect room = screen()->availableGeometry();
    const QSize wanted(m_look.scaled(m_usual.width()), m_look.scaled(m_usual.height()));
    resize(wanted.boundedTo(room.size() - frame));
    const QPoint beyond = frameGeometry().bottomRight() - room.bottomRight();
    if (beyond.x() > 0 || beyond.y() > 0)
        move(pos() - QPoint(std::max(0, beyond.x()), std::max(0, beyond.y())));
}

void SideWindow::applyLook()
{
    setPalette(paletteOf(m_look.theme()));
    setFont(m_look.font(Type::Body));
    if (isVisible())
        takeSize();
    update();
}

bool SideWindow::focusNextPrevChild(bool next)
{
    return moveFocusInReadingOrder(*this, next);
}

void SideWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Token::Paper));
}

} // namespace skranketid

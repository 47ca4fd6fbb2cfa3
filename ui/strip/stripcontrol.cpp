// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/stripcontrol.h"

#include "ui/counter/counterflow.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/windowsettings.h"
#include "ui/shared/bringforward.h"
#include "ui/strip/stripbody.h"
#include "ui/strip/stripwindow.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace skranketid {

using namespace Qt::StringLiterals;

StripControl::StripControl(const Parts &parts, std::function<void(ActionId)> handle, QWidget &window)
    : QObject(&window), m_parts(parts), m_handle(std::move(handle)), m_window(window)
{
    const auto showTheQuestion = [this] {
        if (!m_window.isActiveWindow())
            bringForward(m_window);
    };
    connect(&parts.flow, &CounterFlow::asked, this, showTheQuestion);
    connect(&parts.flow, &CounterFlow::noteAsked, this, showTheQuestion);
    connect(&parts.settings, &WindowSettings::changed, this, &StripControl::settingsChanged);
    window.installEventFilter(this);
}

StripControl::~StripControl() = default;

bool StripControl::eventFilter(QObject *watched, QEvent *event)
{
    // Spontaneous: minimized and restored, which the strip outlasts.
    if (watched == &m_window && event->type() == QEvent::Show && !event->spontaneous())
        QMetaObject::invokeMethod(this, &StripControl::follow, Qt::QueuedConnection);
    else if (watched == &m_window && event->type() == QEvent::Hide && !event->spontaneous() && m_strip)
        m_strip->hide();
    return QObject::eventFilter(watched, event);
}

void StripControl::settingsChanged(const CounterSettings &before)
{
    follow();
    if (!m_keys || before.systemKeys)
        return;
    QStringList keys;
    for (const SystemKeyForm &form : systemKeyForms())
        keys.append(keyTextOf(form.key) + u": "_s + textOf(form.key));
    Q_EMIT noticed(tr("These keys now work in other programs too. %1.").arg(keys.join(u", "_s)));
}

void StripControl::follow()
{
    if (!m_window.isVisible())
        return;
    followStrip();
    followKeys();
}

void StripControl::followStrip()
{
    const CounterSettings &settings = m_parts.settings.now();
    if (!settings.stripShown) {
        if (m_strip)
            m_strip->hide();
        return;
    }
    if (!m_strip)
        makeStrip();
    if (!m_strip->isVisible())
        m_strip->appear(settings.stripPosition);
}

void StripControl::makeStrip()
{
    m_strip = std::make_unique<StripWindow>(m_parts.look, m_parts.actions, m_parts.state, m_parts.flow);
    StripWindow *strip = m_strip.get();
    connect(&m_parts.state, &CounterState::changed, strip, &StripWindow::refresh);
    StripBody *body = strip->body();
    connect(&m_parts.state, &CounterState::refused, body,
        [body](const Refusal &refusal) { body->showRefusal(refusal.message); });
    connect(&m_parts.flow, &CounterFlow::noticed, body, &StripBody::showNotice);
    connect(&m_parts.flow, &CounterFlow::resumed, body, &StripBody::showNotice);
    connect(this, &StripControl::noticed, body, &StripBody::showNotice);
    connect(body, &StripBody::windowWanted, this, [this] { bringForward(m_window); });
    connect(strip, &StripWindow::triggered, this, &StripControl::handleStrip);
    connect(strip, &StripWindow::closeWanted, this, [this] { set(&CounterSettings::stripShown, false); });
    connect(strip, &StripWindow::moved, this, [this](QPoint position) {
        CounterSettings settings = m_parts.settings.now();
        settings.stripPosition = position;
        m_parts.settings.set(settings);
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, strip, &StripWindow::stayOnScreen);
    if (QGuiApplication::platformName().startsWith("wayland"_L1))
        Q_EMIT noticed(tr("This desktop uses Wayland, where no window can put itself on top or back in its "
                          "place: the menu of the window manager can."));
}

void StripControl::followKeys()
{
    const bool wanted = m_parts.settings.now().systemKeys;
    if (!wanted)
        m_keys.reset();
    if (!wanted || m_keys)
        return;
    auto keys = SystemKeys::make();
    if (const auto grabbed = keys->grab(); !grabbed) {
        set(&CounterSettings::systemKeys, false);
        Q_EMIT noticed(grabbed.error());
        return;
    }
    m_keys = std::move(keys);
    connect(m_keys.get(), &SystemKeys::pressed, this, &StripControl::handleSystem);
}

void StripControl::set(bool CounterSettings::*setting, bool on)
{
    CounterSettings settings = m_parts.settings.now();
    settings.*setting = on;
    m_parts.settings.set(settings);
}

void StripControl::tick()
{
    if (m_strip && m_strip->isVisible())
        m_strip->body()->tick();
}

void StripControl::handleStrip(ActionId id)
{
    switch (id) {
    case ActionId::Done:
        m_parts.flow.confirmShown();
        break;
    case ActionId::Close:
        if (!m_strip->body()->dismiss())
            m_parts.state.showStep({});
        break;
    case ActionId::Ticket:
    case ActionId::Earlier:
    case ActionId::Later:
    case ActionId::Quick:
    case ActionId::NoShow:
        handleBeginning(id);
        break;
    case ActionId::Rule:
    case ActionId::Help:
    case ActionId::Setup:
        m_handle(id);
        bringForward(m_window); // there is what they show
        break;
    default:
        m_handle(id);
    }
}

void StripControl::handleBeginning(ActionId id)
{
    if (m_parts.state.session()) {
        Q_EMIT noticed(tr("%1: only before a session starts.").arg(textOf(id)));
        return;
    }
    m_handle(id);
    if (id != ActionId::NoShow)
        bringForward(m_window);
}

void StripControl::handleSystem(SystemKey key)
{
    switch (key) {
    case SystemKey::Done:
        if (m_parts.actions.accepts(QString::fromLatin1(formOf(ActionId::Done).name)))
            m_parts.flow.confirmShown();
        break;
    case SystemKey::Hold:
        m_parts.actions.trigger(ActionId::Hold);
        break;
    case SystemKey::Undo:
        m_parts.actions.trigger(ActionId::Undo);
        break;
    case SystemKey::Front:
        bringForward(m_window);
        break;
    }
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <array>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

using enum ActionId;
using Group = ActionGroup;

// Digits and letters without Ctrl belong to the choices on the page.
constexpr std::array<ActionForm, 47> forms{{
    {Done, "done", Group::Steps, QT_TRANSLATE_NOOP("Actions", "Done, next step"), "Space Return Enter"},
    {Through, "through", Group::Steps, QT_TRANSLATE_NOOP("Actions", "Done up to here"), "Shift+Space"},
    {Undo, "undo", Group::Steps, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z"},
    {Redo, "redo", Group::Steps, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Y"},
    {Hold, "hold", Group::Session, QT_TRANSLATE_NOOP("Actions", "Put on hold or resume"), "F8"},
    {HoldReason, "hold-reason", Group::Session, QT_TRANSLATE_NOOP("Actions", "Say why it is on hold"),
        "Shift+F8"},
    {Interruption, "interruption", Group::Session, QT_TRANSLATE_NOOP("Actions", "Interruption"), "F9"},
    {AddOn, "add-on", Group::Session, QT_TRANSLATE_NOOP("Actions", "Add steps"), "F4"},
    {Note, "note", Group::Session, QT_TRANSLATE_NOOP("Actions", "Note"), "F6"},
    {Refuse, "refuse", Group::Session, QT_TRANSLATE_NOOP("Actions", "Refusal"), "F7"},
    {Over, "over", Group::Session, QT_TRANSLATE_NOOP("Actions", "Why longer than the estimate"), "F5"},
    {Skip, "skip", Group::Session, QT_TRANSLATE_NOOP("Actions", "Not relevant"), "Ctrl+K"},
    {Fail, "fail", Group::Session, QT_TRANSLATE_NOOP("Actions", "Failed"), "Ctrl+M"},
    {Switch, "switch", Group::Session, QT_TRANSLATE_NOOP("Actions", "Switch checklist"), "Ctrl+B"},
    {Void, "void", Group::Session, QT_TRANSLATE_NOOP("Actions", "Started by mistake"), "Ctrl+Backspace"},
    {Finish, "finish", Group::Session, QT_TRANSLATE_NOOP("Actions", "Finish"), "F10"},
    {WalkedOff, "walked-off", Group::Session, QT_TRANSLATE_NOOP("Actions", "The citizen left"), "Ctrl+G"},
    {Referral, "referral", Group::Session, QT_TRANSLATE_NOOP("Actions", "Refer to"), "Ctrl+R"},
    {Ticket, "ticket", Group::Start, QT_TRANSLATE_NOOP("Actions", "Ticket number"), "F2"},
    {Earlier, "earlier", Group::Start, QT_TRANSLATE_NOOP("Actions", "Began a minute earlier"), "-"},
    {Later, "later", Group::Start, QT_TRANSLATE_NOOP("Actions", "Began a minute later"), "+"},
    {Quick, "quick", Group::Start, QT_TRANSLATE_NOOP("Actions", "Quick session without steps"), "F3"},
    {Booked, "booked", Group::Start, QT_TRANSLATE_NOOP("Actions", "By appointment, or walked in"),
        "Shift+F2"},
    {Channel, "channel", Group::Start, QT_TRANSLATE_NOOP("Actions", "Where the citizen is served"),
        "Ctrl+F2"},
    {Training, "training", Group::Start, QT_TRANSLATE_NOOP("Actions", "Training: nothing counts"),
        "Ctrl+Shift+T"},
    {NoShow, "no-show", Group::Start, QT_TRANSLATE_NOOP("Actions", "Citizen did not come"), "Ctrl+U"},
    {RecoverKeep, "recover-keep", Group::Interrupted, QT_TRANSLATE_NOOP("Actions", "Continue"), "F11"},
    {RecoverHold, "recover-hold", Group::Interrupted, QT_TRANSLATE_NOOP("Actions", "Put on hold"),
        "Shift+F11"},
    {RecoverEnd, "recover-end", Group::Interrupted, QT_TRANSLATE_NOOP("Actions", "End without time"),
        "Ctrl+F11"},
    {Rule, "rule", Group::Window, QT_TRANSLATE_NOOP("Actions", "The rule of the step"), "F1"},
    {Help, "help", Group::Window, QT_TRANSLATE_NOOP("Actions", "All keys"), "Shift+F1 Ctrl+F1"},
    {Close, "close", Group::Window, QT_TRANSLATE_NOOP("Actions", "Back"), "Esc"},
    {Strip, "strip", Group::Window, QT_TRANSLATE_NOOP("Actions", "Strip on top of other windows"), "Ctrl+S"},
    {SystemKeys, "system-keys", Group::Window,
        QT_TRANSLATE_NOOP("Actions", "Keys that work in other programs too"), "Ctrl+Shift+S"},
    {TimeShown, "time-shown", Group::Window, QT_TRANSLATE_NOOP("Actions", "Minutes, seconds or no time"),
        "Ctrl+T"},
    {Privacy, "privacy", Group::Window, QT_TRANSLATE_NOOP("Actions", "Hide ticket and note"), "Ctrl+H"},
    {Outage, "outage", Group::Window, QT_TRANSLATE_NOOP("Actions", "A system is down, or up again"),
        "Ctrl+D"},
    {Days, "days", Group::Window, QT_TRANSLATE_NOOP("Actions", "The day's sessions, and corrections"),
        "Ctrl+J"},
    {CloseDay, "close-day", Group::Window, QT_TRANSLATE_NOOP("Actions", "Close the day"), "Ctrl+Shift+J"},
    {Report, "report", Group::Window, QT_TRANSLATE_NOOP("Actions", "Daily report"), "Ctrl+P"},
    {Setup, "setup", Group::Window, QT_TRANSLATE_NOOP("Actions", "Office, desk and language"), "Ctrl+I"},
    {Admin, "admin", Group::Window, QT_TRANSLATE_NOOP("Actions", "Administration"), "Ctrl+Shift+A"},
    {Language, "language", Group::Window, QT_TRANSLATE_NOOP("Actions", "Dansk / English"), "Ctrl+L"},
    {Theme, "theme", Group::Window, QT_TRANSLATE_NOOP("Actions", "Light, dark, high contrast"),
        "F12 Ctrl+Shift+L"},
    {Larger, "larger", Group::Window, QT_TRANSLATE_NOOP("Actions", "Larger text"), "Ctrl++ Ctrl+="},
    {Smaller, "smaller", Group::Window, QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-"},
    {NormalSize, "normal-size", Group::Window, QT_TRANSLATE_NOOP("Actions", "Normal text size"), "Ctrl+0"},
}};

QString keyName(const QString &key)
{
    struct Name {
        const char *portable;
        const char *text;
    };
    static constexpr std::array<Name, 6> names{{
        {"Space", QT_TRANSLATE_NOOP("Keys", "Space")},
        {"Return", QT_TRANSLATE_NOOP("Keys", "Enter")},
        {"Backspace", QT_TRANSLATE_NOOP("Keys", "Backspace")},
        {"Shift", QT_TRANSLATE_NOOP("Keys", "Shift")},
        {"Ctrl", QT_TRANSLATE_NOOP("Keys", "Ctrl")},
        {"Esc", QT_TRANSLATE_NOOP("Keys", "Esc")},
    }};
    for (const Name &name : names) {
        if (key == QLatin1String(name.portable))
            return QCoreApplication::translate("Keys", name.text);
    }
    static const QHash<QString, QString> signs{{u"-"_s, u"−"_s}, {u"Left"_s, u"←"_s}, {u"Right"_s, u"→"_s}};
    return signs.value(key, key);
}

} // namespace

std::span<const ActionForm> actionForms()
{
    return forms;
}

const ActionForm &formOf(ActionId id)
{
    return forms.at(static_cast<std::size_t>(id));
}

QString textOf(ActionId id)
{
    return QCoreApplication::translate("Actions", formOf(id).text);
}

QString textOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Steps:
        return QCoreApplication::translate("Actions", "Steps");
    case ActionGroup::Session:
        return QCoreApplication::translate("Actions", "The session");
    case ActionGroup::Start:
        return QCoreApplication::translate("Actions", "Before it starts");
    case ActionGroup::Interrupted:
        return QCoreApplication::translate("Actions", "An interrupted session");
    case ActionGroup::Window:
        break;
    }
    return QCoreApplication::translate("Actions", "The window");
}

QList<QKeySequence> keysOf(ActionId id)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(formOf(id).keys).split(u' '))
        keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
    return keys;
}

bool actsOnSession(QKeyCombination keys)
{
    return std::ranges::any_of(forms, [keys](const ActionForm &form) {
        const bool onSession = form.group == Group::Steps || form.group == Group::Session;
        return onSession && keysOf(form.id).contains(QKeySequence(keys));
    });
}

QString keyTextOf(ActionId id)
{
    return keyTextOf(QString::fromLatin1(formOf(id).keys).section(u' ', 0, 0));
}

QString keyTextOf(const QString &keys)
{
    if (keys.size() == 1)
        return keyName(keys);
    QString modifiers = keys;
    QStringList parts;
    while (modifiers.indexOf(u'+') > 0) {
        parts.append(keyName(modifiers.section(u'+', 0, 0)));
        modifiers = modifiers.section(u'+', 1);
    }
    parts.append(keyName(modifiers));
    return parts.join(u' ');
}

Actions::Actions(QWidget &window, std::function<qint64()> milliseconds)
    : Actions(window, std::make_shared<Presses>(Presses{std::move(milliseconds), {}}))
{
}

Actions::Actions(QWidget &window, const Actions &first) : Actions(window, first.m_presses)
{
}

Actions::Actions(QWidget &window, std::shared_ptr<Presses> presses)
    : QObject(&window), m_presses(std::move(presses))
{
    for (const ActionForm &form : forms) {
        auto *action = new QAction(&window);
        action->setObjectName(QString::fromLatin1(form.name));
        action->setShortcuts(keysOf(form.id));
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, id = form.id] { trigger(id); });
        window.addAction(action);
    }
}

void Actions::trigger(ActionId id)
{
    if (accepts(QString::fromLatin1(formOf(id).name)))
        Q_EMIT triggered(id);
}

bool Actions::accepts(const QString &key)
{
    const qint64 now = m_presses->milliseconds();
    const qint64 last = m_presses->last.value(key, now - doublePressMs - 1);
    m_presses->last.insert(key, now);
    return now - last > doublePressMs;
}

} // namespace skranketid

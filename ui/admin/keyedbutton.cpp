// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/keyedbutton.h"

#include "ui/shared/actions.h"

#include <QAction>

namespace skranketid {

Button *keyedButton(const Look &look, QWidget &owner, ButtonKind kind, const QString &name,
    const QString &keys, const std::function<void()> &act)
{
    auto *button = new Button(look, kind);
    button->setObjectName(name);
    QObject::connect(button, &Button::clicked, &owner, act);
    if (keys.isEmpty())
        return button;
    const QStringList all = keys.split(u' ');
    button->setKeyText(keyTextOf(all.constFirst()));
    QList<QKeySequence> shortcuts;
    for (const QString &key : all)
        shortcuts.append(QKeySequence::fromString(key, QKeySequence::PortableText));
    auto *action = new QAction(&owner);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, button, &Button::click); // nothing while it is disabled
    owner.addAction(action);
    return button;
}

} // namespace skranketid

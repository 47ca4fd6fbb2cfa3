// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace skranketid {

/// What a widget is to those who do not see it, where its class does not tell. First thing in a constructor:
/// what Qt has once found out, it keeps.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// How far something has come, of a widget that was given a role. Said when asked for, never on its own.
void setAccessibleValue(QWidget &widget, double value, double maximum, const QString &text);

} // namespace skranketid

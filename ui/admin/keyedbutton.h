// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/button.h"

#include <functional>

namespace skranketid {

/// A button of `owner`, and the keys that do the same while the keyboard is in there: blank-separated
/// portable sequences, the one shown first; may be empty.
Button *keyedButton(const Look &look, QWidget &owner, ButtonKind kind, const QString &name,
    const QString &keys, const std::function<void()> &act);

} // namespace skranketid

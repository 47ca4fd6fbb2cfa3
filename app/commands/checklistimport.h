// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skranketid {

struct CommandContext;

/// `checklists import`: checks the file, then puts it into use with an event and a copy in the profile.
int importChecklist(const QString &name, CommandContext &context);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skranketid {

/// For commands: only what is critical goes to standard error, since that belongs to the command's own one
/// line.
void logToStandardError();

/// For the window: messages go to skranketid.log in `folder`; at 1 MB the file becomes skranketid.log.1 and a
/// new one is begun. Nothing that was typed, no argument and no stored value is ever logged.
void logToFile(const QString &folder);

} // namespace skranketid

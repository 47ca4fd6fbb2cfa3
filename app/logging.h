// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skranketid {

/// Warnings and errors of the libraries go to standard error, one line each. What commands say goes there by itself.
void logToStandardError();

/// For the window: messages go to skranketid.log in `folder`; at 1 MB the file becomes skranketid.log.1 and a new
/// one is begun. Nothing that was typed, no argument and no stored value is ever logged.
void logToFile(const QString &folder);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace skranketid {

/// Opens the counter window and stays until it is closed, or brings the window of a program that runs already to
/// the front. Makes the application object. Gives the exit status.
int runWindow(int argc, char **argv, const QStringList &arguments);

} // namespace skranketid

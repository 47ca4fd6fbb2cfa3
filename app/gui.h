// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QStringList>

namespace skranketid {

/// Makes the application object and opens the counter window. Without a display it says so. Gives the exit
/// status.
int runWindow(int argc, char **argv, const QStringList &arguments);

/// Opens the counter window and stays until it is closed, or brings the window of a program that runs already
/// to the front. What stands in the way is shown in a window. Needs a QApplication.
int openWindow(const Request &request, const QStringList &arguments);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace skranketid {

/// The arguments after the program's name, before there is an application object to ask.
QStringList argumentsOf(int argc, char **argv);

/// True when these arguments name no command and ask for no text: the window.
bool asksForWindow(const QStringList &arguments);

/// Runs a command, prints a text that was asked for, or says what is wrong with the arguments. Needs a
/// QCoreApplication. Gives the exit status.
int runCommandLine(const QStringList &arguments);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace skranketid {

/// The arguments after the program's name, before there is an application object to ask.
QStringList argumentsOf(int argc, char **argv);

/// What must be there before the arguments can be followed.
enum class Needed {
    Plain, ///< a QCoreApplication
    Pages, ///< a QGuiApplication without a screen
    Window, ///< everything: they name no command and ask for no text
};
Needed neededFor(const QStringList &arguments);

/// Runs a command, prints a text that was asked for, or says what is wrong with the arguments. Gives the exit
/// status.
int runCommandLine(const QStringList &arguments);

} // namespace skranketid

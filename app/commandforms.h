// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace skranketid {

/// An option or, without leading dashes, an argument that is told by its place.
struct ArgumentForm {
    const char *name;
    const char *value; ///< how help names the value; nullptr: a flag
    const char *help; ///< nullptr: not for users, and in no help
    bool required = false;
};

/// One command of the command line. A blank in the name separates a command from the one it belongs to.
struct SubcommandForm {
    const char *name;
    const char *help;
    std::span<const ArgumentForm> arguments;
};

std::span<const ArgumentForm> globalOptions();
std::span<const SubcommandForm> subcommandForms();
const SubcommandForm *subcommandNamed(const QString &name);

/// The help page of a command, or of the whole program when the name is empty. Ends with a newline.
QString helpText(const QString &command);

} // namespace skranketid

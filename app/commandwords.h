// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace skranketid {

/// A command line sorted into command, options and arguments; no value interpreted yet.
struct CommandWords {
    QString command; ///< "", "record", "checklists show", ...
    QMap<QString, QString> values; ///< by the argument's name; a flag has an empty value

    bool has(const QString &name) const { return values.contains(name); }
};

/// Sorts by the tables of commandforms.h. The error is one sentence for the user.
tl::expected<CommandWords, QString> splitCommandLine(const QStringList &arguments);

/// What a command requires and is not there.
tl::expected<void, QString> checkComplete(const CommandWords &words);

} // namespace skranketid

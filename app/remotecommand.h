// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "models/domain/text/text.h"

#include <QLocalSocket>
#include <QString>
#include <QStringList>

#include <optional>

namespace skranketid {

/// A command as it is handed to the running program: the arguments, and what they mean in the asking process.
struct RemoteRequest {
    QString version; ///< of the asking program
    QStringList arguments;
    Language language = Language::Danish;
    QString folder; ///< where relative file names start
    bool terminal = false; ///< standard error is one: progress may be shown

    QByteArray toJson() const;
    static std::optional<RemoteRequest> fromJson(const QByteArray &json);
};

/// Lets the running program carry out a command and prints what comes back. Gives the exit status, or none
/// when that program has ended and the command has to look for an owner again; an unused line is back in the
/// console.
std::optional<int> runRemotely(QLocalSocket &owner, const RemoteRequest &request, StandardConsole &console);

} // namespace skranketid

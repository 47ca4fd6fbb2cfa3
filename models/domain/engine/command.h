// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officesetting.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <span>

namespace skranketid {

enum class CommandKind {
    Start,
    Done,
    Through,
    Skip,
    Fail,
    Choose,
    Reason,
    Add,
    Drop,
    Switch,
    Hold,
    Resume,
    Interrupt,
    Over,
    Note,
    Finish,
    NoShow,
    Void,
    Undo,
    Redo,
    Reopen,
    Correct,
    Exclude,
    Include,
    Link,
    Recover,
    Absent,
    Outage,
    CloseDay,
    Status
};

/// One command to the engine, however it was given: a line of `record`, a key in the window, a script.
struct Command {
    CommandKind kind = CommandKind::Status;
    QStringList words; ///< positional arguments
    QMap<QString, QString> options; ///< key=value arguments
    QString text; ///< rest of the line (note)
    Role role = Role::Clerk; ///< who gives it: whoever has shown a passphrase may do more
    QString id; ///< optional: the same id again repeats the stored answer and writes nothing
};

/// Closed list of refusals; see interfaces: `record`.
enum class ErrorCode {
    UnknownCommand,
    BadArgument,
    Running,
    NotRunning,
    ChoiceNeeded,
    Locked,
    Missing,
    NotFound,
    LooksPersonal,
    TooLate,
    Storage
};

struct Refusal {
    ErrorCode code = ErrorCode::BadArgument;
    QString message; ///< one sentence in the user's language: what, where, what to do
    QString field; ///< which argument, step or session, when there is one
    QStringList choices; ///< with `ChoiceNeeded`: what can be chosen
};

/// Which session a command acts on.
enum class Target { None, Current, Named };

/// How a command looks on a line and when it is allowed; the table behind parsing, help and the generated
/// tests.
struct CommandForm {
    CommandKind kind;
    const char *name;
    int minWords;
    int maxWords; ///< -1: any number
    const char *options; ///< allowed option keys, blank-separated
    bool takesText; ///< the rest of the line is one text
    Target target;
    const char
        *phases; ///< of the target: letters of Running, Held, Ended, Interrupted, Void; "" without a target
    const char *usage;
};

std::span<const CommandForm> commandForms();
const CommandForm &formOf(CommandKind kind);
QLatin1String codeName(ErrorCode code);

/// Reads one line of the `record` protocol.
tl::expected<Command, Refusal> parseCommand(const QString &line);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officesetting.h"
#include "models/domain/text/text.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace skranketid {

struct WindowRequest { };

struct RecordRequest {
    QString desk; ///< empty: the profile's own
};

enum class ChecklistsAction { List, Show, Check, Import, Export };

struct ChecklistsRequest {
    ChecklistsAction action = ChecklistsAction::List;
    QString id;
    QString file;
};

enum class SimulationDetail { Steps, Sessions };

struct SimulateRequest {
    int days = 0;
    int sessionsPerDay = 0;
    int desks = 0;
    quint64 seed = 0;
    QDate from; ///< invalid: not given
    SimulationDetail detail = SimulationDetail::Sessions;
};

struct VerifyRequest { };

struct BackupRequest {
    QString file; ///< empty: today's, in the profile's backup folder
    bool list = false; ///< make none, tell of those that are there
};

struct RestoreRequest {
    QString file;
};

/// Takes a forgotten passphrase away.
struct PassphraseRequest {
    Role role = Role::Manager;
};

/// Of the journal itself.
struct ExportRequest {
    QDate from;
    QDate to;
    QString output;
};

struct RetentionRequest {
    bool preview = false;
    QString exportFile; ///< the whole journal goes there first; empty: nowhere
};

struct SelfTestRequest { };

/// The daily report.
struct ReportRequest {
    QDate day; ///< invalid: today
    QString output; ///< ends in .pdf or .html; empty: to the printer
    QString printer;
    bool printed = false; ///< it is out: only the journal has to note it
};

using CommandRequest = std::variant<WindowRequest, RecordRequest, ChecklistsRequest, SimulateRequest,
    VerifyRequest, BackupRequest, RestoreRequest, SelfTestRequest, ReportRequest, PassphraseRequest,
    ExportRequest, RetentionRequest>;

/// What the command line asks for. File names are as they were given.
struct Request {
    QString database; ///< empty: the profile's own file
    QString profile; ///< empty: the platform's folder
    std::optional<Language> language;
    CommandRequest command;
};

/// A text that was asked for with --help or --version.
struct Information {
    QString text;
};

/// The command line cannot be understood: one sentence in the user's language.
struct UsageError {
    QString message;
};

using CommandLine = std::variant<Request, Information, UsageError>;

/// Reads the arguments that follow the program's name. Opens nothing.
CommandLine parseCommandLine(const QStringList &arguments);

/// The value of --language, read before everything else so that mistakes are told in the right language.
std::optional<Language> languageAskedFor(const QStringList &arguments);

} // namespace skranketid

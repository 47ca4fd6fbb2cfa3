// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "app/services.h"

#include <QString>

namespace skranketid {

/// What a command works with, the same whether it runs in its own process or is served for another one.
struct CommandContext {
    Services &services;
    Console &console;
    Language language = Language::Danish;
    QString folder; ///< where relative file names start

    QString path(const QString &given) const;
    void warn(const QString &sentence) const;
    /// Tells why the command failed, in one line, and gives its exit status.
    int fail(const QString &sentence) const;
};

// The commands. Each gives the program's exit status.
int runRecord(const RecordRequest &request, CommandContext &context);
int runChecklists(const ChecklistsRequest &request, CommandContext &context);
int runSimulate(const SimulateRequest &request, CommandContext &context);
int runVerify(const VerifyRequest &request, CommandContext &context);
int runBackup(const BackupRequest &request, CommandContext &context);
int runRestore(const RestoreRequest &request, CommandContext &context);
int runPassphrase(const PassphraseRequest &request, CommandContext &context);
int runExport(const ExportRequest &request, CommandContext &context);
int runRetention(const RetentionRequest &request, CommandContext &context);
int runSelfTest(const SelfTestRequest &request, CommandContext &context);
/// Hands out the day's record as bytes, or notes that it was printed; the page is made where it was asked
/// for, see app/reportpage.h.
int runReport(const ReportRequest &request, CommandContext &context);

/// What has to be there before a command can run.
enum class Need {
    Nothing,
    Catalogue, ///< the definitions; the database is not touched
    Storage, ///< the open database, own or of the running program
    Ownership, ///< the database's file, with no program running
    Window,
};

Need needOf(const CommandRequest &request);
int runCommand(const CommandRequest &request, CommandContext &context);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandcontext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

template <typename... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace

QString CommandContext::path(const QString &given) const
{
    return QDir::cleanPath(QDir(folder).absoluteFilePath(given));
}

void CommandContext::warn(const QString &sentence) const
{
    console.writeError(u"skranketid: %1\n"_s.arg(sentence).toUtf8());
}

int CommandContext::fail(const QString &sentence) const
{
    warn(sentence);
    return 1;
}

Need needOf(const CommandRequest &request)
{
    return std::visit(Overloaded{
                          [](const WindowRequest &) { return Need::Window; },
                          [](const SelfTestRequest &) { return Need::Nothing; },
                          [](const RestoreRequest &) { return Need::Ownership; },
                          [](const ChecklistsRequest &checklists) {
                              switch (checklists.action) {
                              case ChecklistsAction::Check:
                                  return Need::Nothing;
                              case ChecklistsAction::Import:
                                  return Need::Storage;
                              default:
                                  return Need::Catalogue;
                              }
                          },
                          [](const auto &) { return Need::Storage; },
                      },
        request);
}

int runCommand(const CommandRequest &request, CommandContext &context)
{
    return std::visit(
        Overloaded{
            [](const WindowRequest &) { return 0; },
            [&](const RecordRequest &record) { return runRecord(record, context); },
            [&](const ChecklistsRequest &checklists) { return runChecklists(checklists, context); },
            [&](const SimulateRequest &simulate) { return runSimulate(simulate, context); },
            [&](const VerifyRequest &verify) { return runVerify(verify, context); },
            [&](const BackupRequest &backup) { return runBackup(backup, context); },
            [&](const RestoreRequest &restore) { return runRestore(restore, context); },
            [&](const ExportRequest &events) { return runExport(events, context); },
            [&](const RetentionRequest &retention) { return runRetention(retention, context); },
            [&](const SelfTestRequest &selfTest) { return runSelfTest(selfTest, context); },
            [&](const ReportRequest &report) { return runReport(report, context); },
            [&](const PassphraseRequest &passphrase) { return runPassphrase(passphrase, context); },
        },
        request);
}

} // namespace skranketid

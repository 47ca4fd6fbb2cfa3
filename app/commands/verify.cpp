// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandcontext.h"
#include "app/commands/verification.h"
#include "app/storagecalls.h"
#include "models/store/deskstore.h"
#include "models/store/verifyjob.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

QString lineOf(const Finding &finding)
{
    if (finding.sequence == 0)
        return u"%1: %2\n"_s.arg(finding.where, finding.what);
    return QCoreApplication::translate("Verify", "%1, event or row %2: %3")
               .arg(finding.where, QString::number(finding.sequence), finding.what)
        + u'\n';
}

} // namespace

Stored<VerifyReport> verify(Services &services, Language language, Console &console)
{
    const auto anchor = Anchor(services.profile().anchorFile()).read();
    if (!anchor)
        return tl::unexpected(anchor.error());
    VerifyAgainst against;
    against.anchor = *anchor;
    against.rowOf = [catalogue = services.catalogue(), time = OfficeTime()](
                        const QList<Event> &events) { return rowOf(foldSession(*catalogue, events), time); };
    const auto report = std::make_shared<VerifyReport>();
    const auto make = [against, report](DeskStore &store) {
        return std::make_unique<VerifyJob>(store.connection(), against, report);
    };
    if (const auto done = runJob(services.storage(), make, language, console); !done)
        return tl::unexpected(done.error());
    return *report;
}

int runVerify(const VerifyRequest &, CommandContext &context)
{
    const auto report = verify(context.services, context.language, context.console);
    if (!report)
        return context.fail(report.error().message);
    QString text = QCoreApplication::translate("Verify", "Events: %1, sessions: %2, batches: %3.")
                       .arg(report->events)
                       .arg(report->sessions)
                       .arg(report->batches)
        + u'\n';
    for (const Finding &finding : report->findings)
        text += lineOf(finding);
    if (report->findings.isEmpty())
        text += QCoreApplication::translate("Verify", "Everything adds up.") + u'\n';
    if (!context.console.print(text))
        return context.console.statusAfterLoss();
    if (report->findings.isEmpty())
        return 0;
    return context.fail(QCoreApplication::translate("Verify",
        "%n thing(s) in %1 do not add up, see standard output. Keep the file, and restore a backup from "
        "before.",
        nullptr, int(report->findings.size()))
                            .arg(context.services.profile().database()));
}

} // namespace skranketid

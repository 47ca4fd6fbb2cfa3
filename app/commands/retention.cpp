// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retention.h"
#include "app/commandcontext.h"
#include "app/commands/copies.h"
#include "app/storagecalls.h"
#include "models/domain/time/calendar.h"
#include "models/store/deskstore.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

QString linesOf(const RetentionDue &due)
{
    const auto text = [](const QString &source, QDate before, qint64 count) -> QString {
        return source.arg(before.toString(Qt::ISODate)).arg(count) + u'\n';
    };
    const RetentionTerms &terms = due.terms;
    return text(QCoreApplication::translate("Retention", "Notes from before %1: %2."), terms.notesBefore,
               due.notes)
        + text(QCoreApplication::translate("Retention", "Sessions from before %1: %2."), terms.sessionsBefore,
            due.sessions + due.noShows)
        + text(QCoreApplication::translate("Retention", "Summaries of days before %1: %2."),
            terms.summariesBefore, due.summaries);
}

} // namespace

int runRetention(const RetentionRequest &request, CommandContext &context)
{
    Services &services = context.services;
    if (!request.exportFile.isEmpty()) {
        const auto exported = exportJournal(services, ExportPeriod::all(), context.path(request.exportFile),
            context.language, context.console);
        if (!exported)
            return context.fail(exported.error().message);
    }
    const QDate today = OfficeTime().day(services.clock().now().wallMs);
    const QString backup = request.preview ? QString() : services.backupFolder().beforeRemoval(today);
    const auto outcome = std::make_shared<RetentionOutcome>();
    const auto make = [today, backup, outcome](DeskStore &store) {
        return std::make_unique<RetentionJob>(
            store, RetentionTerms::of(store.office(), today), backup, outcome);
    };
    const auto done = runJob(services.storage(), make, context.language, context.console);
    if (!done)
        return context.fail(done.error().message);
    QString text = linesOf(outcome->due);
    if (outcome->sequence > 0)
        text += QCoreApplication::translate(
                    "Retention", "It was removed; event %1 says so. The backup before it: %2.")
                    .arg(outcome->sequence)
                    .arg(QDir::toNativeSeparators(backup))
            + u'\n';
    else if (!request.preview)
        text += QCoreApplication::translate("Retention", "Nothing is old enough. Nothing was changed.")
            + u'\n';
    return context.console.print(text) ? 0 : context.console.statusAfterLoss();
}

} // namespace skranketid

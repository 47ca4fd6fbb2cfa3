// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandcontext.h"
#include "app/commands/copies.h"
#include "app/storagecalls.h"
#include "models/store/anchor.h"
#include "models/store/backupjob.h"
#include "models/store/connection.h"
#include "models/store/deskstore.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace skranketid {

Stored<void> backUp(Services &services, const QString &target, Language language, Console &console)
{
    const auto make
        = [target](DeskStore &store) { return std::make_unique<BackupJob>(store.connection(), target); };
    return runJob(services.storage(), make, language, console);
}

namespace {

Stored<void> writeAnchor(const Profile &profile)
{
    const auto connection = Connection::open(profile.database(), OpenMode::Existing);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto head = liveHead(**connection);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return {};
    return Anchor(profile.anchorFile()).write((*head)->chain, {(*head)->sequence, (*head)->hash});
}

} // namespace

Stored<Restored> bringBack(const Services &services, const QString &backup)
{
    const Profile &profile = services.profile();
    auto restored = restore(backup, profile.database(), services.clock().now());
    if (!restored)
        return restored;
    if (const auto written = writeAnchor(profile); !written) {
        restored->warning = QCoreApplication::translate("Backup",
            "The backup is back in use, but where the journal stands could not be noted outside the "
            "database; that is done at the next session. %1")
                                .arg(written.error().message);
    }
    return restored;
}

int runBackup(const BackupRequest &request, CommandContext &context)
{
    const auto done = backUp(context.services, context.path(request.file), context.language, context.console);
    if (!done)
        return context.fail(done.error().message);
    const QString text
        = QCoreApplication::translate("Backup", "%1 is written and checked.").arg(request.file);
    return context.console.print(text + u'\n') ? 0 : context.console.statusAfterLoss();
}

int runRestore(const RestoreRequest &request, CommandContext &context)
{
    const auto restored = bringBack(context.services, context.path(request.file));
    if (!restored)
        return context.fail(restored.error().message);
    QString text = QCoreApplication::translate("Backup", "%1 is checked and back in use with %n event(s).",
                       nullptr, int(restored->events))
                       .arg(request.file)
        + u'\n';
    if (!restored->kept.isEmpty()) {
        text += QCoreApplication::translate("Backup", "The database that was there before is kept as %1.")
                    .arg(QDir::toNativeSeparators(restored->kept))
            + u'\n';
    }
    if (!restored->warning.isEmpty())
        context.warn(restored->warning);
    return context.console.print(text) ? 0 : context.console.statusAfterLoss();
}

} // namespace skranketid

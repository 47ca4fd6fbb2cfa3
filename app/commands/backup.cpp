// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandcontext.h"
#include "app/commands/copies.h"
#include "app/storagecalls.h"
#include "models/domain/time/calendar.h"
#include "models/store/anchor.h"
#include "models/store/backupfolder.h"
#include "models/store/backupjob.h"
#include "models/store/connection.h"
#include "models/store/deskstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

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

namespace {

int print(const QString &text, CommandContext &context)
{
    return context.console.print(text) ? 0 : context.console.statusAfterLoss();
}

/// Today's, and what has had its time goes.
int makeDaily(CommandContext &context)
{
    Services &services = context.services;
    const BackupFolder folder = services.backupFolder();
    const QDate today = OfficeTime().day(services.clock().now().wallMs);
    const QString target = folder.daily(today);
    const auto done = backUp(services, target, context.language, context.console);
    if (!done)
        return context.fail(done.error().message);
    auto days = services.storage().run(
        [](DeskStore &store) { return store.office().number(OfficeSetting::NoteDays); });
    days.waitForFinished();
    if (const auto pruned = folder.prune(today, days.result(), target); !pruned)
        context.warn(pruned.error().message);
    const QString text = QCoreApplication::translate("Backup", "%1 is written and checked.");
    return print(text.arg(QDir::toNativeSeparators(target)) + u'\n', context);
}

QString lineOf(const BackupFile &file, const QString &found, Language language)
{
    const QLocale locale(language == Language::Danish ? QLocale::Danish : QLocale::English);
    return u"%1  %2  %3  %4\n"_s.arg(file.day.toString(Qt::ISODate),
        locale.formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat).rightJustified(10), found,
        file.name);
}

int listBackups(CommandContext &context)
{
    const std::atomic<bool> never = false;
    QString text;
    for (const BackupFile &file : context.services.backupFolder().list()) {
        const auto content = checkBackup(file.file, never);
        const QString found = content
            ? QCoreApplication::translate("Backup", "%n event(s), checked", nullptr, int(content->events))
            : QCoreApplication::translate("Backup", "cannot be used");
        text += lineOf(file, found, context.language);
    }
    if (text.isEmpty())
        text = QCoreApplication::translate("Backup", "There are no backups in %1.")
                   .arg(QDir::toNativeSeparators(context.services.profile().backupFolder()))
            + u'\n';
    return print(text, context);
}

} // namespace

int runBackup(const BackupRequest &request, CommandContext &context)
{
    if (request.list)
        return listBackups(context);
    if (request.file.isEmpty())
        return makeDaily(context);
    const auto done = backUp(context.services, context.path(request.file), context.language, context.console);
    if (!done)
        return context.fail(done.error().message);
    return print(
        QCoreApplication::translate("Backup", "%1 is written and checked.").arg(request.file) + u'\n',
        context);
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

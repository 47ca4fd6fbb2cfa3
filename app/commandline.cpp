// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commandforms.h"
#include "app/commandwords.h"
#include "app/language.h"
#include "models/domain/text/placename.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

template <typename T> using Parsed = tl::expected<T, QString>;

Parsed<QString> databaseFrom(const QString &where)
{
    if (where.startsWith(u"postgresql:") || where.startsWith(u"postgres:")) {
        return tl::unexpected(QCoreApplication::translate("CommandLine",
            "This command works on a local database only, not on a postgresql:// address. Give --database a "
            "file."));
    }
    const QString path = where.startsWith(u"sqlite:") ? where.mid(7) : where;
    if (path.isEmpty() || path.contains(u"://")) {
        return tl::unexpected(QCoreApplication::translate(
            "CommandLine", "--database needs a file's path, sqlite:PATH or a postgresql:// address."));
    }
    return path;
}

Parsed<quint64> numberFrom(const CommandWords &words, const QString &name, quint64 least, quint64 most)
{
    bool ok = false;
    const quint64 number = words.values.value(name).toULongLong(&ok);
    if (!ok || number < least || number > most) {
        return tl::unexpected(
            QCoreApplication::translate("CommandLine", "%1 must be a whole number from %2 to %3.")
                .arg(name, QString::number(least), QString::number(most)));
    }
    return number;
}

/// Invalid when the option was not given.
Parsed<QDate> dayFrom(const CommandWords &words, const QString &name)
{
    if (!words.has(name))
        return QDate();
    const QDate day = QDate::fromString(words.values.value(name), Qt::ISODate);
    if (!day.isValid()) {
        return tl::unexpected(
            QCoreApplication::translate("CommandLine", "%1 must be a day such as 2024-01-31.").arg(name));
    }
    return day;
}

Parsed<CommandRequest> reportFrom(const CommandWords &words)
{
    const auto day = dayFrom(words, u"--date"_s);
    if (!day)
        return tl::unexpected(day.error());
    const ReportRequest request{
        *day, words.values.value(u"--output"_s), words.values.value(u"--print"_s), words.has(u"--printed"_s)};
    if (request.output.isEmpty() == request.printer.isEmpty()) {
        return tl::unexpected(QCoreApplication::translate(
            "CommandLine", "A report needs either --output or --print. Try skranketid report daily --help."));
    }
    const bool known = request.output.isEmpty() || request.output.endsWith(u".pdf", Qt::CaseInsensitive)
        || request.output.endsWith(u".html", Qt::CaseInsensitive);
    if (!known) {
        return tl::unexpected(QCoreApplication::translate(
            "CommandLine", "--output must be the name of a file that ends in .pdf or .html."));
    }
    return request;
}

Parsed<CommandRequest> simulateFrom(const CommandWords &words)
{
    const auto days = numberFrom(words, u"--days"_s, 1, 36'500);
    const auto perDay = numberFrom(words, u"--sessions-per-day"_s, 1, 1'000'000);
    const auto desks = numberFrom(words, u"--desks"_s, 1, 10'000);
    const auto seed = numberFrom(words, u"--seed"_s, 0, std::numeric_limits<quint64>::max());
    for (const auto *number : {&days, &perDay, &desks, &seed}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    SimulateRequest request;
    request.days = int(*days);
    request.sessionsPerDay = int(*perDay);
    request.desks = int(*desks);
    request.seed = *seed;
    const auto from = dayFrom(words, u"--from"_s);
    if (!from)
        return tl::unexpected(from.error());
    request.from = *from;
    const QString detail = words.values.value(u"--detail"_s, u"sessions"_s);
    if (detail != u"steps" && detail != u"sessions")
        return tl::unexpected(
            QCoreApplication::translate("CommandLine", "--detail must be steps or sessions."));
    request.detail = detail == u"steps" ? SimulationDetail::Steps : SimulationDetail::Sessions;
    return request;
}

Parsed<CommandRequest> recordFrom(const CommandWords &words)
{
    const QString desk = words.values.value(u"--desk"_s);
    if (!problemOfPlaceName(desk, longestDeskName))
        return RecordRequest{desk};
    return tl::unexpected(QCoreApplication::translate("CommandLine",
        "--desk must be a desk's name of at most %1 characters, without anything that looks like a CPR "
        "number.")
                              .arg(longestDeskName));
}

Parsed<CommandRequest> passphraseFrom(const CommandWords &words)
{
    const auto role = roleNamed(words.values.value(u"--role"_s));
    if (!role || *role == Role::Clerk)
        return tl::unexpected(
            QCoreApplication::translate("CommandLine", "--role must be manager or administrator."));
    return PassphraseRequest{*role};
}

Parsed<CommandRequest> backupFrom(const CommandWords &words)
{
    const BackupRequest request{words.values.value(u"FILE"_s), words.has(u"--list"_s)};
    if (request.list && !request.file.isEmpty()) {
        return tl::unexpected(QCoreApplication::translate(
            "CommandLine", "backup takes either FILE or --list. Try skranketid backup --help."));
    }
    return request;
}

Parsed<CommandRequest> exportFrom(const CommandWords &words)
{
    const auto from = dayFrom(words, u"--from"_s);
    const auto to = dayFrom(words, u"--to"_s);
    for (const auto *day : {&from, &to}) {
        if (!*day)
            return tl::unexpected(day->error());
    }
    if (*to < *from)
        return tl::unexpected(QCoreApplication::translate("CommandLine", "--to must not be before --from."));
    if (words.values.value(u"--format"_s, u"json"_s) != u"json") {
        return tl::unexpected(
            QCoreApplication::translate("CommandLine", "--format must be json: the journal itself."));
    }
    return ExportRequest{*from, *to, words.values.value(u"--output"_s)};
}

ChecklistsRequest checklistsFrom(const CommandWords &words)
{
    static const QMap<QString, ChecklistsAction> actions{
        {u"checklists list"_s, ChecklistsAction::List},
        {u"checklists show"_s, ChecklistsAction::Show},
        {u"checklists check"_s, ChecklistsAction::Check},
        {u"checklists import"_s, ChecklistsAction::Import},
        {u"checklists export"_s, ChecklistsAction::Export},
    };
    return {actions.value(words.command), words.values.value(u"ID"_s), words.values.value(u"FILE"_s)};
}

Parsed<CommandRequest> commandFrom(const CommandWords &words)
{
    if (words.command.startsWith(u"checklists"))
        return checklistsFrom(words);
    if (words.command == u"simulate")
        return simulateFrom(words);
    if (words.command == u"record")
        return recordFrom(words);
    if (words.command == u"verify")
        return VerifyRequest{};
    if (words.command == u"backup")
        return backupFrom(words);
    if (words.command == u"restore")
        return RestoreRequest{words.values.value(u"FILE"_s)};
    if (words.command == u"report daily")
        return reportFrom(words);
    if (words.command == u"passphrase reset")
        return passphraseFrom(words);
    if (words.command == u"export events")
        return exportFrom(words);
    if (words.command == u"retention")
        return RetentionRequest{words.has(u"--preview"_s), words.values.value(u"--export"_s)};
    if (words.command == u"self-test")
        return SelfTestRequest{};
    return WindowRequest{};
}

Parsed<Request> requestFrom(const CommandWords &words)
{
    if (const auto complete = checkComplete(words); !complete)
        return tl::unexpected(complete.error());
    Request request;
    request.profile = words.values.value(u"--profile"_s);
    if (words.has(u"--database"_s)) {
        const auto database = databaseFrom(words.values.value(u"--database"_s));
        if (!database)
            return tl::unexpected(database.error());
        request.database = *database;
    }
    if (words.has(u"--language"_s)) {
        request.language = languageNamed(words.values.value(u"--language"_s));
        if (!request.language)
            return tl::unexpected(QCoreApplication::translate("CommandLine", "--language must be da or en."));
    }
    const auto command = commandFrom(words);
    if (!command)
        return tl::unexpected(command.error());
    request.command = *command;
    return request;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    const auto words = splitCommandLine(arguments);
    if (!words)
        return UsageError{words.error()};
    if (words->has(u"--help"_s))
        return Information{helpText(words->command)};
    if (words->has(u"--version"_s))
        return Information{u"skranketid " SKRANKETID_VERSION "\n"_s};
    const auto request = requestFrom(*words);
    if (!request)
        return UsageError{request.error()};
    return *request;
}

std::optional<Language> languageAskedFor(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(u"--language="))
            return languageNamed(arguments.at(i).mid(11));
        if (arguments.at(i) == u"--language")
            return languageNamed(arguments.value(i + 1));
    }
    return {};
}

} // namespace skranketid

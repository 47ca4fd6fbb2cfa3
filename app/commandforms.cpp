// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandforms.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

constexpr ArgumentForm global[] = {
    {"--database", "WHERE",
        QT_TRANSLATE_NOOP("CommandLine", "SQLite file (PATH or sqlite:PATH); default: the profile's own")},
    {"--profile", "DIR", QT_TRANSLATE_NOOP("CommandLine", "folder of settings, database, backups and logs")},
    {"--language", "da|en",
        QT_TRANSLATE_NOOP("CommandLine", "language of texts and messages; default: the system's")},
    {"--help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show this help, or with a command the command's")},
    {"--version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show the version")},
};

constexpr ArgumentForm recordArguments[] = {
    {"--desk", "NAME",
        QT_TRANSLATE_NOOP("CommandLine", "desk the sessions belong to; default: the profile's")},
};

constexpr ArgumentForm listId[] = {
    {"ID", "ID", QT_TRANSLATE_NOOP("CommandLine", "checklist, as `checklists list` names it"), true},
};

constexpr ArgumentForm checklistFile[] = {
    {"FILE", "FILE", QT_TRANSLATE_NOOP("CommandLine", "checklist definition (JSON)"), true},
};

constexpr ArgumentForm exportArguments[] = {
    {"ID", "ID", QT_TRANSLATE_NOOP("CommandLine", "checklist, as `checklists list` names it"), true},
    {"FILE", "FILE", QT_TRANSLATE_NOOP("CommandLine", "file to write; one that exists is replaced"), true},
};

constexpr ArgumentForm simulateArguments[] = {
    {"--days", "N", QT_TRANSLATE_NOOP("CommandLine", "length of the period in days, closed ones included"),
        true},
    {"--sessions-per-day", "N",
        QT_TRANSLATE_NOOP("CommandLine", "sessions over all desks on an average opening day"), true},
    {"--desks", "N", QT_TRANSLATE_NOOP("CommandLine", "number of desks"), true},
    {"--seed", "S",
        QT_TRANSLATE_NOOP("CommandLine", "start of the random numbers: the same seed, the same sessions"),
        true},
    {"--from", "D",
        QT_TRANSLATE_NOOP("CommandLine", "first day (2024-01-31); default: so that yesterday is the last")},
    {"--detail", "steps|sessions",
        QT_TRANSLATE_NOOP("CommandLine", "every step, or whole sessions only; default: sessions")},
};

constexpr ArgumentForm backupArguments[] = {
    {"FILE", "FILE",
        QT_TRANSLATE_NOOP("CommandLine", "file to write; default: today's in the profile's backup folder")},
    {"--list", nullptr, QT_TRANSLATE_NOOP("CommandLine", "check and list the backups that are there")},
};

constexpr ArgumentForm exportEventsArguments[] = {
    {"--from", "D", QT_TRANSLATE_NOOP("CommandLine", "first day (2024-01-31)"), true},
    {"--to", "D", QT_TRANSLATE_NOOP("CommandLine", "last day"), true},
    {"--format", "json", QT_TRANSLATE_NOOP("CommandLine", "how it is written; default: json")},
    {"--output", "FILE", QT_TRANSLATE_NOOP("CommandLine", "file to write; one that exists is replaced"),
        true},
};

constexpr ArgumentForm retentionArguments[] = {
    {"--preview", nullptr, QT_TRANSLATE_NOOP("CommandLine", "only say what is old enough")},
    {"--export", "FILE", QT_TRANSLATE_NOOP("CommandLine", "write the whole journal to this file first")},
};

constexpr ArgumentForm restoreArguments[] = {
    {"FILE", "FILE", QT_TRANSLATE_NOOP("CommandLine", "backup to bring back"), true},
};

constexpr ArgumentForm passphraseArguments[] = {
    {"--role", "manager|administrator", QT_TRANSLATE_NOOP("CommandLine", "whose passphrase was forgotten"),
        true},
};

constexpr ArgumentForm reportArguments[] = {
    {"--date", "D", QT_TRANSLATE_NOOP("CommandLine", "the day (2024-01-31); default: today")},
    {"--output", "FILE",
        QT_TRANSLATE_NOOP("CommandLine", "file to write, .pdf or .html; one that exists is replaced")},
    {"--print", "PRINTER", QT_TRANSLATE_NOOP("CommandLine", "printer to print on in its stead")},
    {"--printed", nullptr, nullptr}, // from one process of a print to the other, see reportpage.h
};

constexpr SubcommandForm commands[] = {
    {"record", QT_TRANSLATE_NOOP("CommandLine", "sessions driven by lines on standard input"),
        recordArguments},
    {"checklists", QT_TRANSLATE_NOOP("CommandLine", "checklist definitions"), {}},
    {"checklists list", QT_TRANSLATE_NOOP("CommandLine", "all checklists with versions and minutes"), {}},
    {"checklists show", QT_TRANSLATE_NOOP("CommandLine", "one checklist as readable text"), listId},
    {"checklists check", QT_TRANSLATE_NOOP("CommandLine", "line and column of every mistake in a file"),
        checklistFile},
    {"checklists import", QT_TRANSLATE_NOOP("CommandLine", "check a file and put it into use"),
        checklistFile},
    {"checklists export", QT_TRANSLATE_NOOP("CommandLine", "write a checklist's definition to a file"),
        exportArguments},
    {"report", QT_TRANSLATE_NOOP("CommandLine", "reports on paper and on file"), {}},
    {"report daily", QT_TRANSLATE_NOOP("CommandLine", "the day of this desk on one sheet"), reportArguments},
    {"simulate", QT_TRANSLATE_NOOP("CommandLine", "synthetic sessions in a database without real ones"),
        simulateArguments},
    {"verify", QT_TRANSLATE_NOOP("CommandLine", "recompute hash chains and derived tables, say what differs"),
        {}},
    {"backup", QT_TRANSLATE_NOOP("CommandLine", "a consistent copy, also while the program runs"),
        backupArguments},
    {"export", QT_TRANSLATE_NOOP("CommandLine", "what was recorded, for others"), {}},
    {"export events",
        QT_TRANSLATE_NOOP("CommandLine", "the journal with its hashes, for anybody to recompute"),
        exportEventsArguments},
    {"retention", QT_TRANSLATE_NOOP("CommandLine", "erase old notes and seal old sessions, after a backup"),
        retentionArguments},
    {"restore", QT_TRANSLATE_NOOP("CommandLine", "bring a backup back after checking it"), restoreArguments},
    {"passphrase", QT_TRANSLATE_NOOP("CommandLine", "passphrases of the pages of administration"), {}},
    {"passphrase reset",
        QT_TRANSLATE_NOOP("CommandLine", "take a forgotten passphrase away; the window asks for a new one"),
        passphraseArguments},
    {"self-test",
        QT_TRANSLATE_NOOP("CommandLine", "record, verify and report a session in a throw-away database"), {}},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

bool isOption(const ArgumentForm &form)
{
    return form.name[0] == '-';
}

QString leftColumn(const ArgumentForm &form)
{
    QString text = QString::fromLatin1(form.name);
    if (isOption(form) && form.value)
        text += u' ' + QString::fromLatin1(form.value);
    return text;
}

using Rows = QList<std::pair<QString, QString>>;

QString section(const QString &title, const Rows &rows)
{
    if (rows.isEmpty())
        return {};
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text = u"\n%1:\n"_s.arg(title);
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width) + u"  "_s + right + u'\n';
    return text;
}

Rows argumentRows(std::span<const ArgumentForm> forms, bool options)
{
    Rows rows;
    for (const ArgumentForm &form : forms) {
        if (isOption(form) != options || !form.help)
            continue;
        QString help = translated(form.help);
        if (options && form.required)
            help += u' ' + translated(QT_TRANSLATE_NOOP("CommandLine", "(required)"));
        rows.append({leftColumn(form), help});
    }
    return rows;
}

/// The commands one level below `command`.
Rows commandRows(const QString &command)
{
    Rows rows;
    const QString prefix = command.isEmpty() ? QString() : command + u' ';
    for (const SubcommandForm &form : commands) {
        const QString name = QString::fromLatin1(form.name);
        if (name.startsWith(prefix) && !QStringView(name).mid(prefix.size()).contains(u' '))
            rows.append({name.mid(prefix.size()), translated(form.help)});
    }
    return rows;
}

QString usageLine(const QString &command, std::span<const ArgumentForm> arguments, bool hasCommands)
{
    QStringList parts{translated(QT_TRANSLATE_NOOP("CommandLine", "Usage:")), u"skranketid"_s};
    if (!command.isEmpty())
        parts += command;
    parts += translated(QT_TRANSLATE_NOOP("CommandLine", "[OPTIONS]"));
    for (const ArgumentForm &form : arguments) {
        if (!isOption(form))
            parts += QString::fromLatin1(form.required ? "%1" : "[%1]").arg(QLatin1String(form.name));
    }
    if (hasCommands) {
        parts += command.isEmpty() ? translated(QT_TRANSLATE_NOOP("CommandLine", "[COMMAND]"))
                                   : translated(QT_TRANSLATE_NOOP("CommandLine", "COMMAND"));
    }
    return parts.join(u' ') + u'\n';
}

} // namespace

std::span<const ArgumentForm> globalOptions()
{
    return global;
}

std::span<const SubcommandForm> subcommandForms()
{
    return commands;
}

const SubcommandForm *subcommandNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        commands, [&](const SubcommandForm &form) { return name == QLatin1String(form.name); });
    return found == std::end(commands) ? nullptr : found;
}

QString helpText(const QString &command)
{
    const SubcommandForm *form = subcommandNamed(command);
    const std::span<const ArgumentForm> arguments = form ? form->arguments : std::span<const ArgumentForm>{};
    const Rows below = commandRows(command);
    const char *summary = form
        ? form->help
        : QT_TRANSLATE_NOOP(
            "CommandLine", "guides and times sessions at the counter; without a command it opens its window");
    const QString title = command.isEmpty() ? u"skranketid"_s : u"skranketid "_s + command;
    QString text = title + u": "_s + translated(summary) + u"\n\n"_s;
    text += usageLine(command, arguments, !below.isEmpty());
    text += section(translated(QT_TRANSLATE_NOOP("CommandLine", "Commands")), below);
    text
        += section(translated(QT_TRANSLATE_NOOP("CommandLine", "Arguments")), argumentRows(arguments, false));
    text += section(translated(QT_TRANSLATE_NOOP("CommandLine", "Options")), argumentRows(arguments, true));
    text += section(
        translated(QT_TRANSLATE_NOOP("CommandLine", "Options of every command")), argumentRows(global, true));
    return text;
}

} // namespace skranketid

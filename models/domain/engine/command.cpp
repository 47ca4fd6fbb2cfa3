// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/command.h"

#include "models/domain/text/note.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

using enum CommandKind;
using enum Target;

constexpr std::array<CommandForm, 30> forms{{
    {Start, "start", 1, 1, "ticket reason channel booked ago training quick hold", false, None, "",
        "start LIST [ticket=NO] [reason=CODE] [channel=CODE] [booked=yes|no] [ago=SECONDS] [training=yes] "
        "[quick=yes] [hold=yes]"},
    {Done, "done", 0, -1, "", false, Current, "R", "done [STEP...]"},
    {Through, "through", 1, 1, "", false, Current, "R", "through STEP"},
    {Skip, "skip", 2, 2, "", false, Current, "R", "skip STEP REASON"},
    {Fail, "fail", 2, 2, "", false, Current, "R", "fail STEP REASON"},
    {Choose, "choose", 0, 1, "*", false, Current, "R", "choose [KEY=]VALUE[+VALUE]"},
    {Reason, "reason", 1, 1, "", false, Current, "RHE", "reason CODE"},
    {Add, "add", 1, 1, "", false, Current, "R", "add ID"},
    {Drop, "drop", 1, 1, "", false, Current, "R", "drop ID"},
    {Switch, "switch", 1, 1, "", false, Current, "R", "switch LIST"},
    {Hold, "hold", 0, 1, "", false, Current, "RH", "hold [REASON]"},
    {Resume, "resume", 0, 1, "hold", false, Named, "HI", "resume [SESSION] [hold=yes]"},
    {Interrupt, "interrupt", 0, 2, "", false, Current, "R", "interrupt [KIND] [SECONDS]"},
    {Over, "over", 1, 1, "", false, Current, "RE", "over REASON"},
    {CommandKind::Note, "note", 0, 0, "", true, Current, "RHEI", "note TEXT"},
    {Finish, "finish", 1, 1, "referral again", false, Current, "RH",
        "finish OUTCOME [referral=CODE] [again=TICKET]"},
    {NoShow, "noshow", 0, 0, "ticket", false, None, "", "noshow [ticket=NO]"},
    {Void, "void", 1, 1, "", false, Current, "RHI", "void REASON"},
    {Undo, "undo", 0, 0, "session", false, Current, "RHEV", "undo [session=SESSION]"},
    {Redo, "redo", 0, 0, "session", false, Current, "RHEV", "redo [session=SESSION]"},
    {Reopen, "reopen", 2, 2, "", false, Named, "E", "reopen SESSION REASON"},
    {Correct, "correct", 4, 4, "", false, Named, "E", "correct SESSION FIELD VALUE REASON"},
    {Exclude, "exclude", 2, 2, "", false, Named, "E", "exclude SESSION REASON"},
    {Include, "include", 2, 2, "", false, Named, "E", "include SESSION REASON"},
    {CommandKind::Link, "link", 2, 2, "", false, Named, "E", "link SESSION SESSION"},
    {Recover, "recover", 1, 2, "session", false, Named, "I",
        "recover keep|hold|drop|end [SECONDS]|unknown [session=SESSION]"},
    {Absent, "absent", 3, 4, "session why", false, Current, "RHE",
        "absent keep|drop|split FROM_MS UNTIL_MS [WORKED_SECONDS] [session=SESSION] [why=idle|sleep]"},
    {CommandKind::Outage, "outage", 1, 2, "", false, None, "", "outage begin SYSTEM|end [SYSTEM]"},
    {CloseDay, "close-day", 0, 0, "", false, None, "", "close-day"},
    {Status, "status", 0, 1, "", false, None, "", "status [SESSION]"},
}};

Refusal refusal(ErrorCode code, const QString &message, const QString &field = {})
{
    return {code, message, field, {}};
}

bool allowsOption(const CommandForm &form, const QString &key)
{
    const auto allowed = QLatin1String(form.options);
    if (allowed == "*"_L1)
        return true;
    return QString(allowed).split(u' ').contains(key);
}

tl::expected<void, Refusal> addArgument(Command &command, const CommandForm &form, const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0) {
        command.words.append(word);
        return {};
    }
    const QString key = word.left(equals);
    if (!allowsOption(form, key))
        return tl::unexpected(refusal(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "%1 has no option “%2”. It is written: %3")
                .arg(QLatin1String(form.name), key, QLatin1String(form.usage)),
            key));
    if (command.options.contains(key))
        return tl::unexpected(refusal(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "The option “%1” is given twice.").arg(key), key));
    command.options.insert(key, word.mid(equals + 1));
    return {};
}

/// Every code, number and time is short and can be printed.
bool mayBeArgument(const QString &word)
{
    constexpr qsizetype longest = 100;
    const QList<uint> characters = word.toUcs4();
    return characters.size() <= longest && word.isValidUtf16()
        && std::none_of(characters.begin(), characters.end(), isUnprintable);
}

const CommandForm *formNamed(const QString &name)
{
    for (const CommandForm &form : forms) {
        if (name == QLatin1String(form.name))
            return &form;
    }
    return nullptr;
}

} // namespace

std::span<const CommandForm> commandForms()
{
    return forms;
}

const CommandForm &formOf(CommandKind kind)
{
    return forms.at(static_cast<std::size_t>(kind));
}

QLatin1String codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownCommand:
        return "unknown-command"_L1;
    case ErrorCode::BadArgument:
        return "bad-argument"_L1;
    case ErrorCode::Running:
        return "running"_L1;
    case ErrorCode::NotRunning:
        return "not-running"_L1;
    case ErrorCode::ChoiceNeeded:
        return "choice-needed"_L1;
    case ErrorCode::Locked:
        return "locked"_L1;
    case ErrorCode::Missing:
        return "missing"_L1;
    case ErrorCode::NotFound:
        return "not-found"_L1;
    case ErrorCode::LooksPersonal:
        return "looks-personal"_L1;
    case ErrorCode::TooLate:
        return "too-late"_L1;
    case ErrorCode::Storage:
        break;
    }
    return "storage"_L1;
}

tl::expected<Command, Refusal> parseCommand(const QString &line)
{
    static const QRegularExpression blanks(u"[ \\t]+"_s);
    static const QRegularExpression validId(u"^[A-Za-z0-9._-]{1,64}$"_s);
    Command command;
    QString rest = line.trimmed();
    const auto takeWord = [&rest] {
        const QString word = rest.section(blanks, 0, 0);
        rest = rest.mid(word.size()).trimmed();
        return word;
    };
    if (rest.startsWith(u'@')) {
        command.id = takeWord().mid(1);
        if (looksLikeCpr(command.id))
            return tl::unexpected(refusal(ErrorCode::LooksPersonal,
                QCoreApplication::translate(
                    "Engine", "The id after @ looks like a CPR number. Nothing was stored."),
                u"@"_s));
        if (!validId.match(command.id).hasMatch())
            return tl::unexpected(refusal(ErrorCode::BadArgument,
                QCoreApplication::translate(
                    "Engine", "The id after @ must be 1 to 64 letters, digits, dots, dashes or underscores."),
                u"@"_s));
    }
    const QString name = takeWord();
    const CommandForm *form = formNamed(name);
    if (!form)
        return tl::unexpected(refusal(ErrorCode::UnknownCommand,
            name.isEmpty() ? QCoreApplication::translate("Engine", "The line has no command.")
                           : QCoreApplication::translate(
                               "Engine", "There is no command of that name. “status” is one.")));
    command.kind = form->kind;
    if (form->takesText) {
        command.text = rest;
        return command;
    }
    while (!rest.isEmpty()) {
        const QString argument = takeWord();
        if (looksLikeCpr(argument)) // before a message could repeat it
            return tl::unexpected(refusal(ErrorCode::LooksPersonal,
                QCoreApplication::translate("Engine",
                    "The command holds something that looks like a CPR number. Nothing was stored.")));
        if (!mayBeArgument(argument))
            return tl::unexpected(refusal(ErrorCode::BadArgument,
                QCoreApplication::translate("Engine",
                    "A word of the command is too long or holds characters that cannot be printed.")));
        const auto added = addArgument(command, *form, argument);
        if (!added)
            return tl::unexpected(added.error());
    }
    const bool tooMany = form->maxWords >= 0 && command.words.size() > form->maxWords;
    if (command.words.size() < form->minWords || tooMany)
        return tl::unexpected(refusal(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "The command is written: %1")
                .arg(QLatin1String(form->usage))));
    return command;
}

} // namespace skranketid

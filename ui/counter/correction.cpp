// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/correction.h"

#include "models/domain/session/plan.h"
#include "models/domain/session/sessionchanges.h"
#include "models/store/sessionreader.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/question.h"
#include "ui/counter/words.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

using Fact = SessionWords::Fact;

constexpr std::array<ChangeForm, 11> forms{{
    {Change::Start, "start", "1", "started", Fact::Started},
    {Change::End, "end", "2", "ended", Fact::Ended},
    {Change::Hold, "hold", "3", "held", Fact::Held},
    {Change::Outcome, "outcome", "4", "outcome", Fact::Outcome},
    {Change::Authenticators, "authenticators", "5", "authenticators", Fact::Authenticators},
    {Change::Reason, "reason", "6", "reason", Fact::Reason},
    {Change::Channel, "channel", "7", "channel", Fact::Channel},
    {Change::Reopen, "reopen", "8", "", Fact::Ended},
    {Change::Exclude, "exclude", "9", "", Fact::Counts},
    {Change::Include, "include", "9", "", Fact::Counts},
    {Change::Link, "link", "0", "", Fact::Links},
}};

struct Corrections {
    Q_DECLARE_TR_FUNCTIONS(Corrections)
};

bool movesTime(Change change)
{
    return change == Change::Start || change == Change::End || change == Change::Hold;
}

} // namespace

const ChangeForm &formOf(Change change)
{
    return forms.at(static_cast<std::size_t>(change));
}

QList<Change> changesOf(const Session &session)
{
    QList<Change> changes;
    for (const ChangeForm &form : forms) {
        if (form.change != (session.excluded ? Change::Exclude : Change::Include))
            changes.append(form.change);
    }
    return changes;
}

QString shortTextOf(Change change)
{
    switch (change) {
    case Change::Start:
        return Corrections::tr("Start");
    case Change::End:
        return Corrections::tr("End");
    case Change::Hold:
        return Corrections::tr("Hold");
    case Change::Outcome:
        return Corrections::tr("Outcome");
    case Change::Authenticators:
        return Corrections::tr("Authenticator");
    case Change::Reason:
        return Corrections::tr("Reason");
    case Change::Channel:
        return Corrections::tr("Place");
    case Change::Reopen:
        return Corrections::tr("Reopen");
    case Change::Exclude:
        return Corrections::tr("Exclude");
    case Change::Include:
        return Corrections::tr("Include");
    case Change::Link:
        break;
    }
    return Corrections::tr("Other visit");
}

QString titleOf(Change change)
{
    switch (change) {
    case Change::Start:
        return Corrections::tr("When did it begin?");
    case Change::End:
        return Corrections::tr("When did it end?");
    case Change::Hold:
        return Corrections::tr("How long was it on hold?");
    case Change::Outcome:
        return Corrections::tr("How did it end?");
    case Change::Authenticators:
        return Corrections::tr("What did the citizen get?");
    case Change::Reason:
        return Corrections::tr("What did the citizen come for?");
    case Change::Channel:
        return Corrections::tr("Where was it?");
    case Change::Reopen:
        return Corrections::tr("Reopen the session");
    case Change::Exclude:
        return Corrections::tr("Exclude from the figures");
    case Change::Include:
        return Corrections::tr("Include in the figures again");
    case Change::Link:
        break;
    }
    return Corrections::tr("Which other visit was for the same errand?");
}

NewValue timeValue(qint64 wallMs)
{
    return {QDateTime::fromMSecsSinceEpoch(wallMs, QTimeZone::utc()).toString(Qt::ISODateWithMs), wallMs};
}

NewValue heldValue(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000; // what the command takes
    return {QString::number(seconds), seconds * 1000};
}

NewValue codeValue(const QStringList &codes)
{
    return {codes.join(u'+'), codes.join(u'+')};
}

QList<Option> valuesFor(const CounterState &state, const Session &session, Change change)
{
    const Checklist *checklist = state.checklistOf(session);
    QList<Option> options;
    if (change == Change::Reason)
        return optionsOf(state, state.terms().reasons);
    if (change == Change::Channel)
        return optionsOf(state, state.terms().channels);
    if (change == Change::Outcome && checklist)
        return outcomeOptions(state, outcomesOf(*checklist, state.terms(), session));
    if (change == Change::Authenticators && checklist)
        options = choiceOptions(state, *checklist, u"authenticators"_s);
    giveKeys(options);
    return options;
}

QStringList codesOf(const Session &session, Change change)
{
    switch (change) {
    case Change::Outcome:
        return {session.outcome};
    case Change::Authenticators:
        return session.choices.value(u"authenticators"_s);
    case Change::Reason:
        return {session.reason};
    case Change::Channel:
        return {session.channel};
    default:
        return {};
    }
}

SessionWords wordsOf(const CounterState &state)
{
    return SessionWords(state.catalogue(), state.language());
}

QString sessionName(const CounterState &state, const Session &session)
{
    const Checklist *checklist = state.checklistOf(session);
    const QString title = checklist ? state.text(checklist->title) : session.checklist;
    return session.ticket.isEmpty() || state.privacy() ? title : u"%1, %2"_s.arg(title, session.ticket);
}

QString leadOf(const CounterState &state, const Session &session)
{
    const SessionWords words = wordsOf(state);
    const QString began = words.timeOn(words.dayOf(session), session.startedWallMs);
    const QString day = state.format().dayInText(words.dayOf(session));
    const QString name = sessionName(state, session);
    if (session.endedWallMs == 0)
        return Corrections::tr("%1, %2. It began at %3; nobody knows when it ended.").arg(name, day, began);
    return u"%1, %2, %3–%4"_s.arg(name, day, began, words.timeOn(words.dayOf(session), session.endedWallMs));
}

Option visitOption(const CounterState &state, const OtherVisit &visit)
{
    const Session session = sessionOf(visit.row);
    const SessionWords words = wordsOf(state);
    Option option;
    option.code = QString::number(visit.row.session.value);
    option.title = sessionName(state, session);
    option.hint = u"%1 %2 · %3"_s.arg(state.format().shortDate(visit.row.day),
        state.format().clockTime(state.timeOf(visit.row.startedMs)), words.valueOf(Fact::Outcome, session));
    option.group = visit.sameTicket ? Corrections::tr("The same ticket, or one agreed on")
                                    : Corrections::tr("Other sessions of the last 14 days");
    return option;
}

Command correctionOf(const Session &session, Change change, const NewValue &value, const QString &why)
{
    const QString id = QString::number(session.id.value);
    Command command;
    switch (change) {
    case Change::Reopen:
        command.kind = CommandKind::Reopen;
        command.words = {id, why};
        break;
    case Change::Exclude:
    case Change::Include:
        command.kind = change == Change::Exclude ? CommandKind::Exclude : CommandKind::Include;
        command.words = {id, why};
        break;
    case Change::Link:
        command.kind = CommandKind::Link;
        command.words = {id, value.word};
        break;
    default:
        command.kind = CommandKind::Correct;
        command.words = {id, QString::fromLatin1(formOf(change).field), value.word, why};
    }
    return command;
}

QString summaryOf(const SessionWords &words, const Session &session, Change change, const NewValue &value,
    const QString &why)
{
    const ChangeForm &form = formOf(change);
    Session after = session;
    QString text;
    if (change == Change::Reopen) {
        text = Corrections::tr("The session runs again; the time since its end is hold");
    } else if (change == Change::Link) {
        text = Corrections::tr("Both visits count as one errand");
    } else {
        if (*form.field == 0)
            after.excluded = change == Change::Exclude;
        else
            changeByCorrection(after, QString::fromLatin1(form.field), value.value);
        text = Corrections::tr("%1: %2 → %3")
                   .arg(words.nameOf(form.fact), words.valueOf(form.fact, session),
                       words.valueOf(form.fact, after));
    }
    if (movesTime(change) && after.activeMs >= 0)
        text = Corrections::tr("%1 · working time %2 → %3")
                   .arg(text, words.valueOf(Fact::Active, session), words.valueOf(Fact::Active, after));
    return why.isEmpty() ? text : Corrections::tr("%1 · why: %2").arg(text, words.reasonTitle(why));
}

} // namespace skranketid

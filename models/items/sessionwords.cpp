// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sessionwords.h"

#include "models/domain/session/plan.h"
#include "models/items/todaymodel.h"

#include <QHash>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

using enum SessionWords::Fact;

SessionWords::Fact factNamed(const QString &field)
{
    static const QHash<QString, SessionWords::Fact> facts{{u"started"_s, Started}, {u"ended"_s, Ended},
        {u"held"_s, Held}, {u"outcome"_s, Outcome}, {u"authenticators"_s, Authenticators},
        {u"reason"_s, Reason}, {u"channel"_s, Channel}};
    return facts.value(field, Counts);
}

bool isAfterthought(EventKind kind)
{
    return kind == EventKind::Corrected || kind == EventKind::Excluded || kind == EventKind::Included
        || kind == EventKind::Linked;
}

SessionWords::SessionWords(const Catalogue &catalogue, Language language)
    : m_catalogue(catalogue), m_format(language)
{
}

QString SessionWords::nameOf(Fact fact) const
{
    switch (fact) {
    case Started:
        return tr("Start");
    case Ended:
        return tr("End");
    case Active:
        return tr("Working time");
    case Held:
        return tr("On hold");
    case Unknown:
        return tr("Time not known");
    case Outcome:
        return tr("Outcome");
    case Authenticators:
        return tr("Authenticator");
    case Reason:
        return tr("Reason of the visit");
    case Channel:
        return tr("Place");
    case Quality:
        return tr("The time is");
    case Counts:
        return tr("Counts");
    case Links:
        break;
    }
    return tr("Other visits");
}

QString SessionWords::valueOf(Fact fact, const Session &session) const
{
    const bool endKnown = session.endedWallMs > 0;
    switch (fact) {
    case Started:
        return timeOn(dayOf(session), session.startedWallMs);
    case Ended:
        return endKnown      ? timeOn(dayOf(session), session.endedWallMs)
            : session.open() ? tr("not ended")
                             : tr("not known");
    case Active:
        return session.quality == skranketid::Quality::Unknown ? tr("not known") : minutes(session.activeMs);
    case Held:
        return minutes(session.heldMs);
    case Unknown:
        return minutes(session.unknownMs);
    case Outcome:
        return session.outcome.isEmpty() ? tr("none") : titleOf(fact, session.outcome);
    case Authenticators:
        return authenticators(session, session.choices.value(u"authenticators"_s));
    case Reason:
        return session.reason.isEmpty() ? tr("none") : titleOf(fact, session.reason);
    case Channel:
        return titleOf(fact, session.channel);
    case Quality:
        return TodayModel::wordOf(session.quality);
    case Counts:
        return countsText(session);
    case Links:
        break;
    }
    return session.links.isEmpty() ? tr("none") : m_format.number(double(session.links.size()), 0);
}

QString SessionWords::countsText(const Session &session) const
{
    if (session.phase == Phase::Void)
        return tr("no, started by mistake");
    if (session.training)
        return tr("no, training");
    return session.excluded ? tr("no, excluded") : tr("yes");
}

QString SessionWords::reasonsOf(Fact fact, const Session &session) const
{
    const auto tells = [fact](const Event &event) {
        const Fact told
            = event.kind == EventKind::Corrected ? factNamed(event.body.value(u"field").toString()) : Links;
        const bool time = told == Started || told == Ended || told == Held;
        switch (event.kind) {
        case EventKind::Corrected:
            return told == fact || fact == Quality || (time && fact == Active)
                || (told == Ended && fact == Unknown);
        case EventKind::Excluded:
        case EventKind::Included:
            return fact == Counts;
        case EventKind::Reopened:
            return fact == Ended || fact == Active || fact == Held || fact == Outcome;
        default:
            return false;
        }
    };
    QStringList reasons;
    for (const Event *event : effectiveEvents(session.events).counting) {
        if (tells(*event))
            reasons.append(why(*event));
        else if (event->kind == EventKind::Absent && (fact == Held || fact == Active))
            reasons.append(absenceText(*event));
    }
    const bool startTells = fact == Started || fact == Quality;
    if (startTells && !session.events.isEmpty() && !lateStartText(session.events.constFirst()).isEmpty())
        reasons.prepend(lateStartText(session.events.constFirst()));
    reasons.removeDuplicates();
    return reasons.join(u"; "_s);
}

QStringList SessionWords::factHeadings()
{
    return {tr("What"), tr("As measured"), tr("Now"), tr("Why")};
}

QList<TextRow> SessionWords::facts(const SessionRecord &record) const
{
    QList<TextRow> rows;
    for (const Fact fact : {Started, Ended, Active, Held, Unknown, Outcome, Authenticators, Reason, Channel,
             Quality, Counts, Links}) {
        const bool seldom = (fact == Unknown && record.now.unknownMs == 0 && record.measured.unknownMs == 0)
            || (fact == Links && record.now.links.isEmpty());
        if (seldom)
            continue;
        TextRow row;
        row.id = QString::number(int(fact));
        row.cells = {nameOf(fact), valueOf(fact, record.measured), valueOf(fact, record.now),
            reasonsOf(fact, record.now)};
        rows.append(row);
    }
    return rows;
}

QStringList SessionWords::stepHeadings()
{
    return {tr("Step"), tr("How"), tr("After"), tr("Took")};
}

QList<TextRow> SessionWords::steps(const Session &session) const
{
    QList<TextRow> rows;
    const Checklist *checklist = m_catalogue.find(session.checklist, session.version);
    const Plan plan = checklist ? planOf(*checklist, session) : Plan{};
    for (const PlannedStep &planned : plan.steps) {
        const StepRecord &record = planned.record;
        if (!planned.step || record.status == StepStatus::Open)
            continue;
        QString how = record.status == StepStatus::Done ? tr("done")
            : record.status == StepStatus::Skipped      ? tr("not relevant")
                                                        : tr("failed");
        if (!record.reason.isEmpty())
            how = u"%1: %2"_s.arg(how, term(m_catalogue.terms.skipReasons, record.reason));
        rows.append({planned.step->id,
            {planned.title.in(m_format.language()), how, m_format.clock(record.activeMs),
                record.grouped ? tr("together") : m_format.clock(record.durationMs)},
            record.status == StepStatus::Done});
    }
    return rows;
}

QString SessionWords::timeOn(QDate day, qint64 wallMs) const
{
    const QDateTime local = m_time.local(wallMs);
    QString text = local.time().toString(u"HH:mm:ss");
    if (m_time.instantsAt(local.date(), local.time()).size() > 1)
        text = (m_time.isSummer(wallMs) ? tr("%1 summer time") : tr("%1 winter time")).arg(text);
    return local.date() == day ? text : u"%1 %2"_s.arg(m_format.shortDate(local.date()), text);
}

QString SessionWords::typedTime(qint64 wallMs) const
{
    return m_time.local(wallMs).time().toString(
        m_format.language() == Language::Danish ? u"HH.mm.ss" : u"HH:mm:ss");
}

QString SessionWords::typedDate(qint64 wallMs) const
{
    return m_format.shortDate(m_time.day(wallMs));
}

QString SessionWords::authenticators(const Session &session, const QStringList &values) const
{
    const Checklist *checklist = m_catalogue.find(session.checklist, session.version);
    const Choice *choice = checklist ? checklist->choice(u"authenticators"_s) : nullptr;
    QStringList titles;
    for (const QString &value : values) {
        const ChoiceOption *option = choice ? choice->option(value) : nullptr;
        titles.append(option ? option->title.in(m_format.language()) : value);
    }
    return titles.isEmpty() ? tr("none") : titles.join(u" + "_s);
}

QString SessionWords::titleOf(Fact fact, const QString &code) const
{
    if (code.isEmpty())
        return tr("none");
    if (fact == Outcome) {
        const auto *outcome = m_catalogue.terms.outcome(code);
        return outcome ? outcome->title.in(m_format.language()) : code;
    }
    return term(fact == Reason ? m_catalogue.terms.reasons : m_catalogue.terms.channels, code);
}

QString SessionWords::reasonTitle(const QString &code) const
{
    return term(m_catalogue.terms.corrections, code);
}

QString SessionWords::term(const QList<Term> &terms, const QString &code) const
{
    const Term *found = Terms::find(terms, code);
    return found ? found->title.in(m_format.language()) : code;
}

} // namespace skranketid

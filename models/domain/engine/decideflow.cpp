// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/decider.h"
#include "models/domain/session/freetime.h"
#include "models/domain/text/format.h"
#include "models/domain/text/note.h"
#include "models/domain/text/ticket.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLateStartMinutes = 15;
constexpr qint64 longestInterruptionMinutes = 60;

std::optional<bool> yesOrNo(const QString &text)
{
    if (text == "yes"_L1)
        return true;
    return text == "no"_L1 ? std::optional(false) : std::nullopt;
}

} // namespace

std::optional<Refusal> Decider::ticketRefusal(const QString &key) const
{
    const QString value = m_command.options.value(key);
    if (value.isEmpty() && !m_command.options.contains(key))
        return std::nullopt;
    if (looksLikeCpr(value))
        return Refusal{ErrorCode::LooksPersonal,
            QCoreApplication::translate(
                "Engine", "The ticket number looks like a CPR number. Nothing was stored."),
            key, {}};
    if (!isTicket(value))
        return Refusal{ErrorCode::BadArgument,
            QCoreApplication::translate("Engine",
                "A ticket number has 1 to 8 letters, digits and hyphens, at most four of them digits."),
            key, {}};
    return std::nullopt;
}

Decision Decider::holdRunningFirst() const
{
    const QString first = m_command.options.value(u"hold"_s, u"no"_s);
    if (!yesOrNo(first))
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "“%1” is yes or no.").arg(u"hold"_s), u"hold"_s);
    if (!m_desk.running)
        return nothing();
    const QString number = QString::number(m_desk.running.value);
    if (first != "yes"_L1)
        return refuse(ErrorCode::Running,
            QCoreApplication::translate("Engine", "Session %1 is running. Finish it or put it on hold first.")
                .arg(number),
            number);
    return QList<EventDraft>{{EventKind::Held, m_desk.running, {}, {}, {}}};
}

Decision Decider::start() const
{
    auto drafts = holdRunningFirst();
    if (!drafts)
        return drafts;
    const Checklist *list = m_catalogue.current(word(0), today(), m_around.office);
    if (!list)
        return refuse(ErrorCode::NotFound,
            QCoreApplication::translate("Engine", "There is no checklist “%1” valid today.").arg(word(0)),
            word(0));

    const auto &options = m_command.options;
    if (const auto refusal = ticketRefusal(u"ticket"_s))
        return tl::unexpected(*refusal);
    const QString channel = options.value(u"channel"_s, m_around.book.channel(m_catalogue.terms));
    if (const auto refusal = unknownCode(m_catalogue.terms.channels, channel, u"channel"_s))
        return tl::unexpected(*refusal);
    const QString reason = options.value(u"reason"_s);
    if (options.contains(u"reason"_s)) {
        if (const auto refusal = unknownCode(m_catalogue.terms.reasons, reason, u"reason"_s))
            return tl::unexpected(*refusal);
    }
    for (const QString &key : {u"booked"_s, u"training"_s, u"quick"_s}) {
        if (options.contains(key) && !yesOrNo(options.value(key)))
            return refuse(ErrorCode::BadArgument,
                QCoreApplication::translate("Engine", "“%1” is yes or no.").arg(key), key);
    }
    const auto ago = wholeSeconds(options.value(u"ago"_s, u"0"_s), longestLateStartMinutes * 60);
    if (!ago)
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "The start can be set back by at most %1 minutes.")
                .arg(longestLateStartMinutes),
            u"ago"_s);
    const qint64 free = freeMs(m_desk, m_around.now, m_around.earlierEndMs, m_around.heartbeats);
    if (*ago > free / 1000)
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine",
                "The session before was in hand until %1 ago (minutes:seconds); this one cannot have begun "
                "earlier.")
                .arg(Format(m_around.language).clock(free)),
            u"ago"_s);

    QJsonObject body{{u"list"_s, list->id}, {u"version"_s, list->version}, {u"desk"_s, m_around.desk},
        {u"office"_s, m_around.office}, {u"channel"_s, channel}};
    if (options.contains(u"ticket"_s))
        body.insert(u"ticket"_s, options.value(u"ticket"_s));
    if (!reason.isEmpty())
        body.insert(u"reason"_s, reason);
    if (const QString booked = options.value(u"booked"_s);
        booked == "yes"_L1 || (booked.isEmpty() && m_around.book.isOn(OfficeSetting::Booked)))
        body.insert(u"booked"_s, true);
    if (options.value(u"training"_s) == "yes"_L1)
        body.insert(u"training"_s, true);
    if (options.value(u"quick"_s) == "yes"_L1)
        body.insert(u"quick"_s, true);
    if (*ago > 0)
        body.insert(u"ago"_s, *ago);
    if (m_around.repeatOf)
        body.insert(u"repeat_of"_s, m_around.repeatOf.value);
    drafts->append({EventKind::Started, {}, body, {}, {}});
    return drafts;
}

Decision Decider::hold() const
{
    const QString reason = word(0);
    if (!reason.isEmpty()) {
        if (const auto refusal = unknownCode(m_catalogue.terms.holdReasons, reason, u"reason"_s))
            return tl::unexpected(*refusal);
    }
    const bool nothingNew = reason.isEmpty() || reason == m_session->holdReason;
    if (m_session->phase == Phase::Held && nothingNew)
        return nothing();
    return one(EventKind::Held, reason.isEmpty() ? QJsonObject{} : QJsonObject{{u"reason"_s, reason}});
}

Decision Decider::resume() const
{
    auto drafts = holdRunningFirst();
    if (drafts)
        drafts->append(draft(EventKind::Resumed));
    return drafts;
}

Decision Decider::interrupt() const
{
    const QString kind = m_command.words.value(0, m_catalogue.terms.interruptions.value(0).code);
    if (const auto refusal = unknownCode(m_catalogue.terms.interruptions, kind, u"interruption"_s))
        return tl::unexpected(*refusal);
    QJsonObject body{{u"interruption"_s, kind}};
    if (m_command.words.size() > 1) {
        const auto seconds = wholeSeconds(word(1), longestInterruptionMinutes * 60);
        if (!seconds)
            return refuse(ErrorCode::BadArgument,
                QCoreApplication::translate("Engine", "An interruption lasts at most %1 minutes.")
                    .arg(longestInterruptionMinutes),
                u"seconds"_s);
        body.insert(u"seconds"_s, *seconds);
    }
    return one(EventKind::InterruptedBy, body);
}

Decision Decider::over() const
{
    if (const auto refusal = unknownCode(m_catalogue.terms.overReasons, word(0), u"reason"_s))
        return tl::unexpected(*refusal);
    if (m_session->overReasons.contains(word(0)))
        return nothing();
    return one(EventKind::OverReason, {{u"reason"_s, word(0)}});
}

Decision Decider::note() const
{
    const auto note = Note::from(m_command.text);
    if (!note) {
        const bool personal = note.error() == Note::Problem::LooksPersonal;
        return refuse(
            personal ? ErrorCode::LooksPersonal : ErrorCode::BadArgument, describe(note.error()), u"note"_s);
    }
    EventDraft draft = this->draft(EventKind::Noted);
    draft.note = note->text();
    draft.noteSalt = m_around.salt;
    const QByteArray salted = m_around.salt + note->text().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(salted, QCryptographicHash::Sha256);
    draft.body.insert(u"digest"_s, QString::fromLatin1(digest.toHex()));
    return QList<EventDraft>{draft};
}

Decision Decider::finish() const
{
    const Outcome *outcome = m_catalogue.terms.outcome(word(0));
    if (!outcome || outcome->kind == OutcomeClass::NoShow || !m_checklist->outcomes.contains(word(0)))
        return tl::unexpected(Refusal{ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "“%1” is not an outcome of this checklist.").arg(word(0)),
            u"outcome"_s, outcomesOf(*m_checklist, m_catalogue.terms, *m_session)});
    if (!outcomesOf(*m_checklist, m_catalogue.terms, *m_session).contains(word(0)))
        return tl::unexpected(Refusal{ErrorCode::Locked,
            QCoreApplication::translate("Engine",
                "“%1” cannot be the outcome: identity was not confirmed, or the "
                "session is a refusal.")
                .arg(outcome->title.in(m_around.language)),
            u"outcome"_s, outcomesOf(*m_checklist, m_catalogue.terms, *m_session)});
    if (outcome->kind == OutcomeClass::Done) {
        for (const PlannedStep &planned : m_plan.steps) {
            const bool open = !planned.step || planned.record.status == StepStatus::Open;
            const bool counts
                = !planned.step || (planned.step->required && planned.step->sets != "outcome"_L1);
            if (open && counts && planned.needed)
                return refuse(ErrorCode::Missing,
                    QCoreApplication::translate(
                        "Engine", "“%1” is not done yet. Tick it, or skip it with a reason.")
                        .arg(
                            planned.step ? stepTitle(planned.step->id) : planned.title.in(m_around.language)),
                    planned.step ? planned.step->id : QString());
        }
    }
    QJsonObject body{{u"outcome"_s, word(0)}, {u"active_ms"_s, activeNow()},
        {u"held_ms"_s, m_session->heldAt(m_around.now)}};
    if (m_command.options.contains(u"referral"_s)) {
        const QString referral = m_command.options.value(u"referral"_s);
        if (const auto refusal = unknownCode(m_catalogue.terms.referrals, referral, u"referral"_s))
            return tl::unexpected(*refusal);
        body.insert(u"referral"_s, referral);
    }
    if (const auto refusal = ticketRefusal(u"again"_s))
        return tl::unexpected(*refusal);
    if (m_command.options.contains(u"again"_s))
        body.insert(u"again"_s, m_command.options.value(u"again"_s));
    return one(EventKind::Ended, body);
}

Decision Decider::noShow() const
{
    if (const auto refusal = ticketRefusal(u"ticket"_s))
        return tl::unexpected(*refusal);
    QJsonObject body;
    if (m_command.options.contains(u"ticket"_s))
        body.insert(u"ticket"_s, m_command.options.value(u"ticket"_s));
    return QList<EventDraft>{{EventKind::NoShow, {}, body, {}, {}}};
}

Decision Decider::voidSession() const
{
    if (const auto refusal = unknownCode(m_catalogue.terms.voidReasons, word(0), u"reason"_s))
        return tl::unexpected(*refusal);
    // Also of an interrupted one: when its checklist is gone, nothing else is left. Its gap is no work.
    Decision drafts = m_session->phase == Phase::Interrupted ? recover() : nothing();
    if (drafts)
        drafts->append(draft(EventKind::Voided, {{u"reason"_s, word(0)}}));
    return drafts;
}

Decision Decider::outage() const
{
    const bool begins = word(0) == "begin"_L1;
    if (!begins && word(0) != "end"_L1)
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "The command is written: %1")
                .arg(QLatin1String(formOf(CommandKind::Outage).usage)));
    QString system = word(1);
    if (begins || !system.isEmpty()) {
        if (const auto refusal = unknownCode(m_catalogue.terms.systems, system, u"system"_s))
            return tl::unexpected(*refusal);
    }
    const bool any = !m_desk.outages.isEmpty();
    if (!begins && system.isEmpty() && any)
        system = m_desk.outages.constLast().system;
    const bool known = m_desk.outageOf(system) != nullptr;
    if (begins && known)
        return nothing();
    if (!begins && !known)
        return refuse(ErrorCode::NotFound,
            QCoreApplication::translate("Engine", "No such outage is going on."), system);
    return QList<EventDraft>{
        {begins ? EventKind::OutageBegan : EventKind::OutageEnded, {}, {{u"system"_s, system}}, {}, {}}};
}

} // namespace skranketid

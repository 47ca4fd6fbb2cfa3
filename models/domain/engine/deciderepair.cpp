// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/decider.h"
#include "models/domain/session/freetime.h"
#include "models/domain/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

/// After a crash in the same boot, a gap up to this long was work: the program came back at once.
constexpr qint64 gapThatWasWorkMs = 60'000;

} // namespace

/// True when another session of the desk has moved since: then undoing would overlap its time.
bool Decider::othersTouchedSince(qint64 sequence) const
{
    if (m_desk.lastStarted.value > sequence && m_desk.lastStarted != m_session->id)
        return true;
    return std::ranges::any_of(m_desk.sessions, [&](const Session &session) {
        return session.id != m_session->id && !session.events.isEmpty()
            && session.events.constLast().sequence > sequence;
    });
}

bool Decider::wasWork(qint64 gapMs)
{
    return gapMs <= gapThatWasWorkMs;
}

/// How long a session that comes back stood still, by the rule for gaps. Of another boot nothing is known.
qint64 Decider::standstillSince(const Moment &closed) const
{
    const qint64 gap = closed.boot == m_around.now.boot ? msBetween(closed, m_around.now) : 0;
    return wasWork(gap) ? 0 : gap;
}

Session Decider::turned(EventKind kind, qint64 sequence) const
{
    QList<Event> events = m_session->events;
    events.append({m_desk.sequence + 1, m_session->id, kind, m_around.now, {{u"event"_s, sequence}}});
    return foldSession(m_catalogue, events);
}

std::optional<qint64> Decider::othersSinceMs(qint64 sequence) const
{
    std::optional<qint64> first;
    for (const Session &session : m_desk.sessions) {
        const auto moved = std::ranges::find_if(
            session.events, [&](const Event &event) { return event.sequence > sequence; });
        if (session.id != m_session->id && moved != session.events.end())
            first = std::min(first.value_or(moved->at.wallMs), moved->at.wallMs);
    }
    return first;
}

Decision Decider::undo() const
{
    const Event *target = effectiveEvents(m_session->events).nextUndo;
    if (!target)
        return refuse(
            ErrorCode::NotFound, QCoreApplication::translate("Engine", "There is nothing to undo."));
    if (const auto refusal = closedRefusal())
        return tl::unexpected(*refusal);
    const bool closed = !m_session->open();
    const bool movesTime = closed || target->kind == EventKind::Held;
    if (m_session->phase == Phase::Interrupted || (movesTime && othersTouchedSince(target->sequence)))
        return refuse(ErrorCode::TooLate,
            QCoreApplication::translate("Engine",
                "It is too late to undo that: another session has been in hand since. "
                "Correct or reopen session %1 instead.")
                .arg(m_session->id.value));
    QJsonObject body{{u"event"_s, target->sequence}};
    const Session after = turned(EventKind::Undone, target->sequence);
    if (m_session->phase != Phase::Running && after.phase == Phase::Running) {
        // Without the hold or the end, the time since would be work.
        const qint64 gained = std::max<qint64>(0, after.activeAt(m_around.now) - activeNow());
        body.insert(u"held_ms"_s, wasWork(gained) ? 0 : gained);
    }
    return one(EventKind::Undone, body);
}

Decision Decider::redo() const
{
    const Event *target = effectiveEvents(m_session->events).nextRedo;
    if (!target)
        return refuse(
            ErrorCode::NotFound, QCoreApplication::translate("Engine", "There is nothing to redo."));
    if (const auto refusal = closedRefusal())
        return tl::unexpected(*refusal);
    if (othersTouchedSince(m_session->events.constLast().sequence))
        return refuse(ErrorCode::TooLate,
            QCoreApplication::translate(
                "Engine", "It is too late to redo that: another session has been in hand since."));
    QJsonObject body{{u"event"_s, target->sequence}};
    const Session after = turned(EventKind::Redone, target->sequence);
    if (m_session->phase != Phase::Running && after.phase == Phase::Running) {
        const auto undone = std::ranges::find_if(
            m_session->events.crbegin(), m_session->events.crend(), [&](const Event &e) {
                return e.kind == EventKind::Undone && e.body.value(u"event").toInteger() == target->sequence;
            });
        body.insert(u"held_ms"_s, standstillSince(undone->at));
    }
    return one(EventKind::Redone, body);
}

Decision Decider::reopen() const
{
    if (const auto refusal = unknownCode(m_catalogue.terms.corrections, word(1), u"reason"_s))
        return tl::unexpected(*refusal);
    if (const auto refusal = closedRefusal())
        return tl::unexpected(*refusal);
    if (m_desk.running)
        return refuse(ErrorCode::Running,
            QCoreApplication::translate("Engine", "Session %1 is running. Finish it or put it on hold first.")
                .arg(m_desk.running.value),
            QString::number(m_desk.running.value));
    if (m_session->quality == Quality::Unknown)
        return refuse(ErrorCode::TooLate,
            QCoreApplication::translate("Engine",
                "Session %1 ended without a known time and cannot go on. Correct its end, or start a new "
                "one.")
                .arg(m_session->id.value),
            word(0));
    return one(EventKind::Reopened, signedBy({{u"reason"_s, word(1)}}));
}

Decision Decider::recover() const
{
    const QString rule = m_command.kind == CommandKind::Resume ? u"keep"_s
        : m_command.kind == CommandKind::Void                  ? u"hold"_s
                                                               : word(0);
    static const QStringList rules{u"keep"_s, u"hold"_s, u"drop"_s, u"end"_s, u"unknown"_s};
    if (!rules.contains(rule))
        return tl::unexpected(Refusal{ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "An interrupted session cannot be resumed in that way."),
            u"rule"_s, rules});
    if (m_command.kind == CommandKind::Recover && rule != "end"_L1 && m_command.words.size() > 1)
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "The command is written: %1")
                .arg(QLatin1String(formOf(CommandKind::Recover).usage)),
            u"seconds"_s);
    const bool goesOn = rule == "keep"_L1 || rule == "drop"_L1;
    Decision drafts = nothing();
    if (goesOn) {
        drafts = holdRunningFirst();
        if (!drafts)
            return drafts;
    }

    // Work is known up to the last event or heartbeat; what came after it is the gap.
    const Moment alive = lastAlive(*m_session, m_around.heartbeats);
    const bool othersSince = othersTouchedSince(m_session->events.constLast().sequence);
    qint64 active = 0;
    qint64 held = 0;
    qint64 unknown = 0;
    const bool sameBoot = alive.boot == m_around.now.boot;
    const qint64 gap = msBetween(alive, m_around.now);
    if (rule == "end"_L1) {
        const qint64 next = m_around.nextStartMs.value_or(m_around.now.wallMs);
        const qint64 others = othersSinceMs(m_session->events.constLast().sequence).value_or(next);
        const qint64 most = std::clamp<qint64>(std::min(next, others) - alive.wallMs, 0, gap);
        const auto more = wholeSeconds(m_command.words.value(1, u"0"_s), most / 1000);
        if (!more)
            return refuse(ErrorCode::BadArgument,
                QCoreApplication::translate(
                    "Engine", "The session can have gone on for at most %1 more (minutes:seconds).")
                    .arg(Format(m_around.language).clock(most)),
                u"seconds"_s);
        active += *more * 1000;
    } else if (!sameBoot || rule == "drop"_L1 || rule == "unknown"_L1) {
        unknown = gap;
    } else {
        const bool worked = rule == "keep"_L1 && wasWork(gap) && !othersSince;
        (worked ? active : held) += gap;
    }
    drafts->append(draft(EventKind::Recovered,
        {{u"rule"_s, rule}, {u"active_ms"_s, active}, {u"held_ms"_s, held}, {u"unknown_ms"_s, unknown},
            {u"alive_ms"_s, alive.monotonicMs}, {u"alive_wall_ms"_s, alive.wallMs},
            {u"boot"_s, alive.boot}}));
    return drafts;
}

Decision Decider::exclude(EventKind kind) const
{
    if (const auto refusal = unknownCode(m_catalogue.terms.corrections, word(1), u"reason"_s))
        return tl::unexpected(*refusal);
    if (const auto refusal = closedRefusal())
        return tl::unexpected(*refusal);
    if (m_session->excluded == (kind == EventKind::Excluded))
        return nothing();
    return one(kind, signedBy({{u"reason"_s, word(1)}}));
}

Decision Decider::link() const
{
    if (const auto refusal = closedRefusal())
        return tl::unexpected(*refusal);
    bool ok = false;
    const SessionId other{word(1).toLongLong(&ok)};
    const Session *found = ok ? m_desk.find(other) : nullptr;
    if (!found || other == m_session->id)
        return refuse(ErrorCode::NotFound,
            QCoreApplication::translate("Engine", "There is no other session %1 at this desk.").arg(word(1)),
            word(1));
    if (found->phase != Phase::Ended)
        return tl::unexpected(phaseRefusal(*found));
    if (m_session->links.contains(other))
        return nothing();
    return one(EventKind::Linked, signedBy({{u"other"_s, other.value}}));
}

} // namespace skranketid

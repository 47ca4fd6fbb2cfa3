// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decider.h"
#include "models/domain/sessionchanges.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

/// After a crash in the same boot, a gap up to this long was work: the program came back at once.
constexpr qint64 gapThatWasWorkMs = 60'000;

const QString correctable = u"started, ended, held, outcome, authenticators, reason, channel"_s;

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

Moment Decider::lastAlive(const Session &session) const
{
    const Moment beat = m_around.heartbeats.value(session.id, session.last);
    return beat.boot == session.last.boot && beat.monotonicMs > session.last.monotonicMs ? beat
                                                                                         : session.last;
}

Decision Decider::undo() const
{
    const Event *target = effectiveEvents(m_session->events).nextUndo;
    if (!target)
        return refuse(
            ErrorCode::NotFound, QCoreApplication::translate("Engine", "There is nothing to undo."));
    const bool closed = !m_session->open();
    const bool movesTime = closed || target->kind == EventKind::Held;
    if (m_session->phase == Phase::Interrupted || (movesTime && othersTouchedSince(target->sequence)))
        return refuse(ErrorCode::TooLate,
            QCoreApplication::translate("Engine",
                "It is too late to undo that: another session has been in hand since. "
                "Correct or reopen session %1 instead.")
                .arg(m_session->id.value));
    return one(EventKind::Undone, {{u"event"_s, target->sequence}});
}

Decision Decider::redo() const
{
    const Event *target = effectiveEvents(m_session->events).nextRedo;
    if (!target)
        return refuse(
            ErrorCode::NotFound, QCoreApplication::translate("Engine", "There is nothing to redo."));
    if (othersTouchedSince(m_session->events.constLast().sequence))
        return refuse(ErrorCode::TooLate,
            QCoreApplication::translate(
                "Engine", "It is too late to redo that: another session has been in hand since."));
    return one(EventKind::Redone, {{u"event"_s, target->sequence}});
}

Decision Decider::reopen() const
{
    if (const auto refusal = unknownCode(m_catalogue.terms.corrections, word(1), u"reason"_s))
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
    return one(EventKind::Reopened, {{u"reason"_s, word(1)}});
}

Decision Decider::recover() const
{
    const QString rule = m_command.kind == CommandKind::Resume ? u"keep"_s : word(0);
    static const QStringList rules{u"keep"_s, u"hold"_s, u"drop"_s, u"end"_s, u"unknown"_s};
    if (!rules.contains(rule))
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "Recover is one of: %1").arg(rules.join(u", "_s)), rule);
    const bool goesOn = rule == "keep"_L1 || rule == "drop"_L1;
    Decision drafts = nothing();
    if (goesOn) {
        drafts = holdRunningFirst();
        if (!drafts)
            return drafts;
    }

    // Work is known up to the last event or heartbeat; what came after it is the gap.
    const Moment alive = lastAlive(*m_session);
    const bool othersSince = othersTouchedSince(m_session->events.constLast().sequence);
    qint64 active = alive.monotonicMs - m_session->last.monotonicMs;
    qint64 held = 0;
    qint64 unknown = 0;
    const bool sameBoot = alive.boot == m_around.now.boot;
    const qint64 gap = std::max<qint64>(
        0, sameBoot ? m_around.now.monotonicMs - alive.monotonicMs : m_around.now.wallMs - alive.wallMs);
    if (rule == "end"_L1) {
        bool ok = m_command.words.size() == 1;
        const qint64 more = ok ? 0 : word(1).toLongLong(&ok) * 1000;
        const qint64 most
            = std::clamp<qint64>(m_around.nextStartMs.value_or(m_around.now.wallMs) - alive.wallMs, 0, gap);
        if (!ok || more < 0 || more > most)
            return refuse(ErrorCode::BadArgument,
                QCoreApplication::translate(
                    "Engine", "The session can have gone on for 0 to %1 whole seconds more.")
                    .arg(most / 1000),
                u"seconds"_s);
        active += more;
    } else if (!sameBoot || rule == "drop"_L1 || rule == "unknown"_L1) {
        unknown = gap;
    } else {
        const bool wasWork = rule == "keep"_L1 && gap <= gapThatWasWorkMs && !othersSince;
        (wasWork ? active : held) += gap;
    }
    drafts->append(draft(EventKind::Recovered,
        {{u"rule"_s, rule}, {u"active_ms"_s, active}, {u"held_ms"_s, held}, {u"unknown_ms"_s, unknown}}));
    return drafts;
}

Decision Decider::exclude(EventKind kind) const
{
    if (const auto refusal = unknownCode(m_catalogue.terms.corrections, word(1), u"reason"_s))
        return tl::unexpected(*refusal);
    if (m_session->excluded == (kind == EventKind::Excluded))
        return nothing();
    return one(kind, {{u"reason"_s, word(1)}});
}

Decision Decider::link() const
{
    bool ok = false;
    const SessionId other{word(1).toLongLong(&ok)};
    const Session *found = ok ? m_desk.find(other) : nullptr;
    if (!found || other == m_session->id)
        return refuse(ErrorCode::NotFound,
            QCoreApplication::translate("Engine", "There is no other session %1 at this desk.").arg(word(1)),
            word(1));
    if (m_session->links.contains(other))
        return nothing();
    return one(EventKind::Linked, {{u"other"_s, other.value}});
}

Decision Decider::correct() const
{
    if (const auto refusal = unknownCode(m_catalogue.terms.corrections, word(3), u"reason"_s))
        return tl::unexpected(*refusal);
    const QString field = word(1);
    if (field == "started"_L1 || field == "ended"_L1 || field == "held"_L1)
        return correctTime(field, word(2));
    return correctCode(field, word(2));
}

Decision Decider::correctTime(const QString &field, const QString &value) const
{
    qint64 from = m_session->heldMs;
    qint64 to = 0;
    bool ok = false;
    if (field == "held"_L1) {
        to = value.toLongLong(&ok) * 1000;
    } else {
        from = field == "started"_L1 ? m_session->startedWallMs : m_session->endedWallMs;
        QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (time.isValid() && time.timeSpec() == Qt::LocalTime)
            time = m_around.time.at(time.date(), time.time());
        ok = time.isValid();
        to = time.toMSecsSinceEpoch();
    }
    if (!ok || to < 0)
        return refuse(ErrorCode::BadArgument,
            field == "held"_L1
                ? QCoreApplication::translate("Engine", "Held time is whole seconds.")
                : QCoreApplication::translate("Engine", "A time is written like 2026-09-08T14:30:00."),
            field);
    if (const auto refusal = timeRefusal(field, to))
        return tl::unexpected(*refusal);
    if (from == to)
        return nothing();
    return one(EventKind::Corrected,
        {{u"field"_s, field}, {u"from"_s, from}, {u"to"_s, to}, {u"reason"_s, word(3)}});
}

// Ending a session ticks the step that sets the outcome: that tick moves with the end.
qint64 Decider::lastWorkTickMs() const
{
    qint64 latest = 0;
    for (auto it = m_session->steps.cbegin(); it != m_session->steps.cend(); ++it) {
        const Step *step = m_checklist ? m_checklist->step(it.key()) : nullptr;
        if (step && step->sets != "outcome"_L1)
            latest = std::max(latest, it->activeMs);
    }
    return latest;
}

std::optional<Refusal> Decider::timeRefusal(const QString &field, qint64 to) const
{
    const auto bad = [&field](const QString &message) {
        return Refusal{ErrorCode::BadArgument, message, field, {}};
    };
    if (field != "held"_L1 && to > m_around.now.wallMs)
        return bad(QCoreApplication::translate("Engine", "The time lies in the future."));
    if (field == "started"_L1 && m_around.previousEndMs && to < *m_around.previousEndMs)
        return bad(
            QCoreApplication::translate("Engine", "The session before at this desk ended later than that."));
    if (field == "ended"_L1 && m_around.nextStartMs && to > *m_around.nextStartMs)
        return bad(
            QCoreApplication::translate("Engine", "The next session at this desk started before that."));
    Session after = *m_session;
    changeByCorrection(after, field, to);
    if (field == "ended"_L1 && after.activeMs < lastWorkTickMs())
        return bad(QCoreApplication::translate("Engine", "The last step was ticked later than that."));
    if (after.activeMs < 0)
        return bad(QCoreApplication::translate("Engine", "The session would be shorter than nothing."));
    if (after.activeMs + after.heldMs > longestSessionMs)
        return bad(QCoreApplication::translate("Engine", "The session would be longer than a day."));
    return std::nullopt;
}

Decision Decider::correctCode(const QString &field, const QString &value) const
{
    QString from;
    QString to = value;
    if (field == "outcome"_L1) {
        from = m_session->outcome;
        if (!m_checklist || !m_checklist->outcomes.contains(value))
            return tl::unexpected(Refusal{ErrorCode::BadArgument,
                QCoreApplication::translate("Engine", "“%1” is not an outcome of this checklist.").arg(value),
                field, m_checklist ? m_checklist->outcomes : QStringList{}});
    } else if (field == "authenticators"_L1) {
        from = m_session->choices.value(field).join(u'+');
        const Choice *choice = m_checklist ? m_checklist->choice(field) : nullptr;
        const QStringList given = value.split(u'+', Qt::SkipEmptyParts);
        QStringList values;
        QStringList known;
        for (const ChoiceOption &option : choice ? choice->options : QList<ChoiceOption>{}) {
            known.append(option.value);
            if (given.contains(option.value))
                values.append(option.value);
        }
        to = values.join(u'+');
        if (values.isEmpty() || values.size() != given.size())
            return tl::unexpected(Refusal{ErrorCode::BadArgument,
                QCoreApplication::translate("Engine", "“%1” can be %2.").arg(field, known.join(u", "_s)),
                field, known});
    } else if (field == "reason"_L1 || field == "channel"_L1) {
        const bool isReason = field == "reason"_L1;
        from = isReason ? m_session->reason : m_session->channel;
        const QList<Term> &list = isReason ? m_catalogue.terms.reasons : m_catalogue.terms.channels;
        if (const auto refusal = unknownCode(list, value, field))
            return tl::unexpected(*refusal);
    } else {
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "What can be corrected: %1").arg(correctable), field);
    }
    if (from == to)
        return nothing();
    return one(EventKind::Corrected,
        {{u"field"_s, field}, {u"from"_s, from}, {u"to"_s, to}, {u"reason"_s, word(3)}});
}

} // namespace skranketid

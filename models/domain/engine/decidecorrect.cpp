// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/decider.h"
#include "models/domain/session/sessionchanges.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace skranketid {

using namespace Qt::StringLiterals;

Decision Decider::correct() const
{
    if (const auto refusal = unknownCode(m_catalogue.terms.corrections, word(3), u"reason"_s))
        return tl::unexpected(*refusal);
    if (const auto refusal = closedRefusal())
        return tl::unexpected(*refusal);
    const QString field = word(1);
    if (field == "ended"_L1 && word(2) == "unknown"_L1)
        return leaveEndUnknown();
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
        const auto seconds = wholeSeconds(value, longestSessionMs / 1000);
        ok = seconds.has_value();
        to = seconds.value_or(0) * 1000;
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
                ? QCoreApplication::translate("Engine", "The time on hold must be between 0 and 24 hours.")
                : QCoreApplication::translate("Engine", "A time is written like 2026-09-08T14:30:00."),
            field);
    if (const auto refusal = timeRefusal(field, to))
        return tl::unexpected(*refusal);
    if (from == to)
        return nothing();
    if (const auto refusal = limitRefusal(field, from, to))
        return tl::unexpected(*refusal);
    return one(EventKind::Corrected,
        signedBy({{u"field"_s, field}, {u"from"_s, from}, {u"to"_s, to}, {u"reason"_s, word(3)}}));
}

/// The answer to the question of the morning after, when nobody knows.
Decision Decider::leaveEndUnknown() const
{
    if (m_session->quality != Quality::Unknown)
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "The end of session %1 is known.").arg(m_session->id.value),
            u"ended"_s);
    if (m_session->endTold)
        return nothing();
    return one(EventKind::Corrected,
        signedBy({{u"field"_s, u"ended"_s}, {u"from"_s, m_session->endedWallMs}, {u"to"_s, u"unknown"_s},
            {u"reason"_s, word(3)}}));
}

std::optional<Refusal> Decider::limitRefusal(const QString &field, qint64 from, qint64 to) const
{
    const int most = m_around.book.number(OfficeSetting::CorrectionMinutes);
    const bool becomesKnown = field == "ended"_L1 && m_session->quality == Quality::Unknown;
    if (m_command.role >= Role::Manager || becomesKnown || std::abs(to - from) <= most * 60'000LL)
        return std::nullopt;
    return Refusal{ErrorCode::Locked,
        QCoreApplication::translate(
            "Engine", "A time that moves by more than %1 minutes needs the manager's passphrase.")
            .arg(most),
        field, {}};
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

/// True when another session of the desk moved between this one's start and end: less time on hold could
/// then be the other's work.
bool Decider::othersWithin() const
{
    const qint64 from = m_session->startedWallMs;
    const qint64 until = std::max(m_session->endedWallMs, m_session->last.wallMs);
    return m_around.overlapped || std::ranges::any_of(m_desk.sessions, [&](const Session &session) {
        return session.id != m_session->id && session.phase != Phase::Void && session.startedWallMs < until
            && (session.open() || session.last.wallMs > from);
    });
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
    if (field == "held"_L1 && to < m_session->heldMs && othersWithin())
        return bad(QCoreApplication::translate(
            "Engine", "Another session was in hand meanwhile, so the time on hold cannot be made shorter."));
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
        const QStringList allowed
            = m_checklist ? outcomesOf(*m_checklist, m_catalogue.terms, *m_session) : QStringList{};
        if (!allowed.contains(value))
            return tl::unexpected(Refusal{ErrorCode::BadArgument,
                QCoreApplication::translate("Engine", "“%1” cannot be the outcome of this session.")
                    .arg(value),
                field, allowed});
    } else if (field == "authenticators"_L1) {
        from = m_session->choices.value(field).join(u'+');
        const Choice *choice = m_checklist ? m_checklist->choice(field) : nullptr;
        if (!choice)
            return refuse(ErrorCode::BadArgument, noSuchChoice(), field);
        const auto values = valuesOf(*choice, value);
        if (!values)
            return tl::unexpected(values.error());
        to = values->join(u'+');
    } else if (field == "reason"_L1 || field == "channel"_L1) {
        const bool isReason = field == "reason"_L1;
        from = isReason ? m_session->reason : m_session->channel;
        const QList<Term> &list = isReason ? m_catalogue.terms.reasons : m_catalogue.terms.channels;
        if (const auto refusal = unknownCode(list, value, field))
            return tl::unexpected(*refusal);
    } else {
        static const QStringList correctable{u"started"_s, u"ended"_s, u"held"_s, u"outcome"_s,
            u"authenticators"_s, u"reason"_s, u"channel"_s};
        return tl::unexpected(Refusal{ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "That cannot be corrected."), field, correctable});
    }
    if (from == to)
        return nothing();
    return one(EventKind::Corrected,
        signedBy({{u"field"_s, field}, {u"from"_s, from}, {u"to"_s, to}, {u"reason"_s, word(3)}}));
}

} // namespace skranketid

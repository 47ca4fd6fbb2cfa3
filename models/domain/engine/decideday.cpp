// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/decider.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> milliseconds(const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

/// Events that let a session's clock stop or go on.
bool turnsClock(EventKind kind)
{
    switch (kind) {
    case EventKind::Started:
    case EventKind::Held:
    case EventKind::Resumed:
    case EventKind::Ended:
    case EventKind::Voided:
    case EventKind::Reopened:
    case EventKind::Recovered:
    case EventKind::Undone:
    case EventKind::Redone:
        return true;
    default:
        return false;
    }
}

} // namespace

Decision Decider::closeDay() const
{
    const auto open
        = std::ranges::find_if(m_desk.sessions, [](const Session &session) { return session.open(); });
    if (open != m_desk.sessions.end())
        return refuse(ErrorCode::Running,
            QCoreApplication::translate(
                "Engine", "Session %1 is not finished yet. The day can be closed when it is.")
                .arg(open->id.value),
            QString::number(open->id.value));
    const bool closedSince
        = m_desk.closed.day == today() && m_desk.lastStarted.value < m_desk.closed.sequence;
    if (closedSince)
        return nothing();
    return QList<EventDraft>{
        {EventKind::DayClosed, {}, {{u"day"_s, today().toString(Qt::ISODate)}, {u"by"_s, u"key"_s}}, {}, {}}};
}

bool Decider::isClosed() const
{
    const QDate day = m_around.time.day(m_session->startedWallMs);
    return day < today() || (day == m_desk.closed.day && m_session->id.value < m_desk.closed.sequence);
}

std::optional<Refusal> Decider::closedRefusal() const
{
    // What became of a forgotten session may be told once by who knows it.
    const bool isAsked = m_command.kind == CommandKind::Correct && word(1) == "ended"_L1
        && m_session->quality == Quality::Unknown && !m_session->endTold;
    if (m_command.role >= Role::Manager || isAsked || m_session->open() || !isClosed())
        return std::nullopt;
    return Refusal{ErrorCode::Locked,
        QCoreApplication::translate(
            "Engine", "The day of session %1 is closed. What is changed now needs the manager's passphrase.")
            .arg(m_session->id.value),
        QString::number(m_session->id.value), {}};
}

QJsonObject Decider::signedBy(QJsonObject body) const
{
    if (m_command.role != Role::Clerk)
        body.insert(u"role"_s, codeOf(m_command.role));
    return body;
}

/// The active time a session had at `fromMs`, when it went on running from then until `untilMs`: monotonic
/// milliseconds of this boot.
std::optional<qint64> Decider::activeBefore(qint64 fromMs, qint64 untilMs) const
{
    const QString &boot = m_around.now.boot;
    const QList<const Event *> counting = effectiveEvents(m_session->events).counting;
    QList<Event> before;
    Moment from{m_around.now.wallMs - (m_around.now.monotonicMs - fromMs), fromMs, boot};
    for (const Event &event : m_session->events) {
        const bool isLater = event.at.boot == boot && event.at.monotonicMs > fromMs;
        if (isLater && turnsClock(event.kind) && event.at.monotonicMs <= untilMs)
            return std::nullopt;
        const bool movesTime = event.kind == EventKind::Absent && counting.contains(&event)
            && event.body.value(u"from_ms").toInteger() < fromMs;
        if (isLater && !movesTime)
            continue;
        before.append(event);
        if (isLater)
            before.last().at = from;
    }
    if (before.isEmpty())
        return std::nullopt;
    const Session then = foldSession(m_catalogue, before);
    if (then.phase != Phase::Running || then.last.boot != boot)
        return std::nullopt;
    return then.activeAt(from);
}

Decision Decider::absent() const
{
    static const QStringList rules{u"keep"_s, u"drop"_s, u"split"_s};
    static const QStringList causes{u"idle"_s, u"sleep"_s};
    const QString rule = word(0);
    const QString why = m_command.options.value(u"why"_s, causes.constFirst());
    if (!rules.contains(rule))
        return tl::unexpected(Refusal{ErrorCode::BadArgument, noSuchChoice(), u"rule"_s, rules});
    if (!causes.contains(why))
        return tl::unexpected(Refusal{ErrorCode::BadArgument, noSuchChoice(), u"why"_s, causes});
    if (const auto refusal = closedRefusal())
        return tl::unexpected(*refusal);
    const auto from = milliseconds(word(1));
    const auto until = milliseconds(word(2));
    if (!from || !until || *until <= *from || *until > m_around.now.monotonicMs)
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "The command is written: %1")
                .arg(QLatin1String(formOf(CommandKind::Absent).usage)),
            u"from"_s);
    const qint64 gap = *until - *from;
    const auto worked = wholeSeconds(word(3).isEmpty() ? u"0"_s : word(3), gap / 1000);
    if (!worked || (rule == "split"_L1) == word(3).isEmpty())
        return refuse(ErrorCode::BadArgument,
            QCoreApplication::translate("Engine", "Of the time away, at most %1 seconds can have been work.")
                .arg(gap / 1000),
            u"worked"_s);
    const auto active = activeBefore(*from, *until);
    if (!active)
        return refuse(ErrorCode::TooLate,
            QCoreApplication::translate("Engine", "Session %1 was not running all that time.")
                .arg(m_session->id.value),
            QString::number(m_session->id.value));
    const qint64 held = rule == "keep"_L1 ? 0 : gap - *worked * 1000;
    const auto earlier = m_session->absences.constFind(*from);
    if (earlier != m_session->absences.cend() && *earlier == held)
        return nothing();
    return one(EventKind::Absent,
        signedBy({{u"rule"_s, rule}, {u"why"_s, why}, {u"from_ms"_s, *from}, {u"active_at_ms"_s, *active},
            {u"gap_ms"_s, gap}, {u"held_ms"_s, held}}));
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/absencewatch.h"

#include <algorithm>

namespace skranketid {

namespace {

Moment earlier(const Moment &moment, qint64 ms)
{
    return {moment.wallMs - ms, std::max<qint64>(0, moment.monotonicMs - ms), moment.boot};
}

} // namespace

AbsenceWatch::AbsenceWatch(IdleTime idleTime) : m_idleTime(std::move(idleTime))
{
}

std::optional<Absence> AbsenceWatch::tick(
    const Moment &now, qint64 awakeMs, const Session *running, int idleMinutes)
{
    const std::optional<Moment> last = std::exchange(m_last, now);
    const qint64 awake = awakeMs - std::exchange(m_lastAwakeMs, awakeMs);
    const SessionId session = running ? running->id : SessionId{};
    const SessionId before = std::exchange(m_lastSession, session);
    if (!session || session != before || !last || last->boot != now.boot) {
        m_away.reset();
        return std::nullopt;
    }
    if (now.monotonicMs - last->monotonicMs - awake >= shortestSleepMs) {
        m_away = Stretch{session, m_away ? m_away->from : *last, true};
        return over(now, running);
    }
    const std::optional<qint64> idle = idleMinutes > 0 ? m_idleTime() : std::nullopt;
    if (!idle)
        return std::nullopt;
    if (*idle >= idleMinutes * 60'000LL) {
        if (!m_away)
            m_away = Stretch{session, earlier(now, *idle), false};
        return std::nullopt;
    }
    return m_away ? over(earlier(now, *idle), running) : std::nullopt;
}

/// What was done meanwhile by keys of the whole system or another process shows that somebody was there.
std::optional<Absence> AbsenceWatch::over(const Moment &until, const Session *running)
{
    const Stretch away = *std::exchange(m_away, std::nullopt);
    const Moment from
        = running->last.boot == away.from.boot && running->last.monotonicMs > away.from.monotonicMs
        ? running->last
        : away.from;
    if (until.monotonicMs <= from.monotonicMs)
        return std::nullopt;
    return Absence{away.session, from, until, away.slept};
}

} // namespace skranketid

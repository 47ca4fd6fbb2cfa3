// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/session.h"

#include <functional>
#include <optional>

namespace skranketid {

/// Time in which nobody seems to have been at the desk while a session ran.
struct Absence {
    SessionId session;
    Moment from;
    Moment until;
    bool slept = false; ///< the computer did; else nobody touched it, or it was locked
};

/// Notices absences, by clocks and by how long nobody has touched the computer.
class AbsenceWatch {
public:
    /// For how long nobody has touched the computer, ms; see `systemIdleMs`.
    using IdleTime = std::function<std::optional<qint64>()>;
    explicit AbsenceWatch(IdleTime idleTime);

    static constexpr qint64 shortestSleepMs = 30'000;

    /// To be called about once a second, with `Clock::awakeMs`. An absence is told once, when it is over.
    /// `idleMinutes` 0: only sleep is looked for.
    std::optional<Absence> tick(const Moment &now, qint64 awakeMs, const Session *running, int idleMinutes);

private:
    struct Stretch {
        SessionId session;
        Moment from;
        bool slept = false;
    };
    std::optional<Absence> over(const Moment &until, const Session *running);

    IdleTime m_idleTime;
    std::optional<Moment> m_last; ///< tick
    qint64 m_lastAwakeMs = 0;
    SessionId m_lastSession;
    std::optional<Stretch> m_away;
};

} // namespace skranketid

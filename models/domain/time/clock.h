// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace skranketid {

/// One reading of all clocks. Wall time says *when* (a label), the monotonic clock says *how long*.
/// Monotonic readings may be compared only when their boot ids are equal.
struct Moment {
    qint64 wallMs = 0; ///< UTC, milliseconds since 1970
    qint64 monotonicMs = 0; ///< milliseconds since boot, suspend included
    QString boot; ///< boot id of the operating system

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Time from one reading to a later one, never negative. Across a boot only the wall clocks can tell.
inline qint64 msBetween(const Moment &from, const Moment &to)
{
    const qint64 ms = from.boot == to.boot ? to.monotonicMs - from.monotonicMs : to.wallMs - from.wallMs;
    return ms < 0 ? 0 : ms;
}

/// Source of all time in the program. Implementations may be read from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
    /// Milliseconds that the computer has been awake, from an arbitrary start: the monotonic clock goes on
    /// while it sleeps, this one does not.
    virtual qint64 awakeMs() const { return now().monotonicMs; }
};

/// The machine's clocks. Implemented in systemclock.cpp, the one file with platform calls.
class SystemClock final : public Clock {
public:
    Moment now() const override;
    qint64 awakeMs() const override;
};

/// The operating system's id of this boot; where it has none, one made of the minute the machine was started.
QString bootIdOf(const QByteArray &systemId, qint64 wallMs, qint64 monotonicMs);

/// A clock moved by hand, for tests and for simulation. Not thread-safe.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Moment start) : m_now(std::move(start)) { }

    Moment now() const override { return m_now; }

    /// Lets `ms` pass on both clocks.
    void advance(qint64 ms)
    {
        m_now.wallMs += ms;
        m_now.monotonicMs += ms;
    }

    /// Turns the wall clock without time passing (a user, NTP or a daylight-saving mistake).
    void turnWall(qint64 ms) { m_now.wallMs += ms; }

    /// A new boot: the monotonic clock starts over.
    void reboot(const QString &boot, qint64 offMs)
    {
        m_now.boot = boot;
        m_now.wallMs += offMs;
        m_now.monotonicMs = 1000;
    }

private:
    Moment m_now;
};

} // namespace skranketid

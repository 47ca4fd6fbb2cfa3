// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time/clock.h"

#include <QDateTime>
#include <QSysInfo>
#include <QtGlobal>

#if defined(Q_OS_WIN)
#define NOMINMAX
#include <windows.h>

#include <realtimeapiset.h>
#else
#include <time.h>
#endif

namespace skranketid {

namespace {

// QElapsedTimer stands still while a Linux machine sleeps; a session does not.
qint64 sinceBootMs()
{
#if defined(Q_OS_WIN)
    ULONGLONG hundredNanoseconds = 0;
    QueryInterruptTime(&hundredNanoseconds);
    return static_cast<qint64>(hundredNanoseconds / 10'000);
#else
#if defined(Q_OS_LINUX)
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC; // goes on in sleep on macOS
#endif
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
#endif
}

qint64 awakeSinceBootMs()
{
#if defined(Q_OS_WIN)
    ULONGLONG hundredNanoseconds = 0;
    QueryUnbiasedInterruptTime(&hundredNanoseconds);
    return static_cast<qint64>(hundredNanoseconds / 10'000);
#else
#if defined(Q_OS_MACOS)
    constexpr clockid_t clock = CLOCK_UPTIME_RAW;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
#endif
}

} // namespace

QString bootIdOf(const QByteArray &systemId, qint64 wallMs, qint64 monotonicMs)
{
    if (!systemId.isEmpty())
        return QString::fromLatin1(systemId);
    constexpr qint64 minuteMs = 60'000;
    const qint64 minute = (wallMs - monotonicMs + minuteMs / 2) / minuteMs;
    return QStringLiteral("booted-") + QString::number(minute * minuteMs / 1000);
}

Moment SystemClock::now() const
{
    const qint64 wallMs = QDateTime::currentMSecsSinceEpoch();
    const qint64 monotonicMs = sinceBootMs();
    // Read once: turning the wall clock must not look like a new boot.
    static const QString boot = bootIdOf(QSysInfo::bootUniqueId(), wallMs, monotonicMs);
    return {wallMs, monotonicMs, boot};
}

qint64 SystemClock::awakeMs() const
{
    return awakeSinceBootMs();
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time/clock.h"

#include <QString>

#include <atomic>

namespace skranketid::test {

/// Moved by hand, read from the storage thread.
class TestClock final : public Clock {
public:
    Moment now() const override
    {
        return {startMs + m_passed, 1'000'000 + m_passed, QStringLiteral("boot-1")};
    }
    qint64 awakeMs() const override { return m_passed - m_slept; }
    void pass(qint64 ms) { m_passed += ms; }
    void sleep(qint64 ms)
    {
        m_slept += ms;
        m_passed += ms;
    }

private:
    /// 20 October 2026, 9:00 in Copenhagen.
    static constexpr qint64 startMs = 1'792'479'600'000;
    std::atomic<qint64> m_passed = 0;
    std::atomic<qint64> m_slept = 0;
};

} // namespace skranketid::test

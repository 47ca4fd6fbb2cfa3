// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/timeposition.h"

#include "ui/counter/counterstate.h"
#include "ui/counter/words.h"

#include <QCoreApplication>

namespace skranketid {

namespace {

struct TimePositions {
    Q_DECLARE_TR_FUNCTIONS(TimePositions)
};

void tellStage(TimePosition &position, const CounterState &state, qint64 activeMs)
{
    const Format format = state.format();
    const qint64 estimateMs = state.estimateMs();
    const QString estimate = markMinutes(format, estimateMs);
    const bool over = activeMs > estimateMs;
    const std::optional<qint64> baselineMs = state.checklist()->baselineMs;
    position.stages = baselineMs ? 3 : 2;
    position.stage = over ? position.stages : 1;
    position.state = over ? TimePositions::tr("over %1 min").arg(estimate)
                          : TimePositions::tr("under %1 min").arg(estimate);
    if (over || !baselineMs)
        return;
    const QString baseline = markMinutes(format, *baselineMs);
    if (activeMs > *baselineMs) {
        position.stage = 2;
        position.state = TimePositions::tr("between %1 and %2 min").arg(baseline, estimate);
    } else {
        position.state = TimePositions::tr("under %1 min").arg(baseline);
    }
}

} // namespace

TimePosition timePosition(const CounterState &state, TimeShown shown)
{
    constexpr qint64 minute = 60'000;
    TimePosition position;
    if (!state.session() || !state.checklist() || shown == TimeShown::Hidden)
        return position;
    const qint64 activeMs = state.session()->activeAt(state.now());
    position.time
        = shown == TimeShown::Minutes ? QString::number(activeMs / minute) : state.format().clock(activeMs);
    position.unit = TimePositions::tr("min so far");
    tellStage(position, state, activeMs);
    return position;
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/terms.h"
#include "models/domain/session/sessionrow.h"

#include <QList>

namespace skranketid {

/// What the committee paper reckons a citizen takes: NemID 7 minutes, MitID 15. A session within an estimate
/// takes at most that long.
constexpr qint64 nemIdEstimateMs = 7 * 60'000;
constexpr qint64 mitIdEstimateMs = 15 * 60'000;

/// Whether the session belongs to a day's work at all: void ones never were, training is practice, and who
/// did not come was not served.
bool isWork(const SessionRow &row, const Terms &terms);

/// Whether its time enters the figures: ended work of known length that nobody has taken out. The rule of
/// every duration figure in the program.
bool isCounted(const SessionRow &row, const Terms &terms);

/// How long some sessions took. Milliseconds of active time.
struct TimeFigures {
    qint64 n = 0;
    qint64 sumMs = 0;
    double meanMs = 0; ///< 0 when n is 0, as the quantiles
    double medianMs = 0;
    double p90Ms = 0;
    qint64 within7 = 0;
    qint64 within15 = 0;
};
TimeFigures timeFiguresOf(QList<qint64> activeMs);

/// The work of some sessions.
struct WorkGroup {
    qint64 started = 0;
    qint64 completed = 0; ///< ended with an outcome of the class done
    qint64 issued = 0; ///< a MitID was issued
    qint64 heldMs = 0;
    qint64 addOnMs = 0; ///< active time on add-ons
    TimeFigures times; ///< of the counted ones
    // Of the counted ones, what it took to issue: the sessions in which a MitID was issued, and the visits
    // that came to nothing (not done, partly done, refused). Other work that was done took nothing for it.
    qint64 countedIssued = 0;
    qint64 visitsInVain = 0;
    qint64 towardsIssuedMs = 0;

    /// Active time for each MitID issued, visits in vain included; 0 when none was.
    double perIssuedMs() const;
};
/// Rows that are no work are passed over.
WorkGroup workGroupOf(const QList<const SessionRow *> &rows, const Terms &terms);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/workgroup.h"
#include "models/domain/session/dayrecord.h"

namespace skranketid {

struct CodeCount {
    QString code; ///< empty: none was chosen
    qint64 count = 0;
};

/// How many of the day's sessions came to their times how. Each session stands in one of these, the first
/// that fits.
struct DayQuality {
    qint64 open = 0; ///< not ended yet
    qint64 excluded = 0; ///< taken out by somebody, with a reason
    qint64 unknown = 0; ///< ended, but not known when
    qint64 recovered = 0;
    qint64 corrected = 0;
    qint64 imported = 0;
    qint64 simulated = 0;
    qint64 measured = 0;
    // Beside the work:
    qint64 voided = 0;
    qint64 training = 0;
    qint64 noShows = 0;
    double excludedEffectMs = 0; ///< the mean with the excluded ones, less the mean without
};

/// What a day's sessions add up to at one desk.
struct DayFigures {
    struct Group {
        QStringList authenticators; ///< empty: none was chosen
        WorkGroup work;
    };
    WorkGroup total;
    QList<Group> groups; ///< each authenticator alone, then those taken together, none last
    WorkGroup combined; ///< of those with several authenticators
    // The most frequent first, equal ones in the order of their codes in the terms.
    QList<CodeCount> reasons; ///< why citizens came
    QList<CodeCount> outcomes; ///< of ended work
    QList<CodeCount> overReasons; ///< why sessions took longer than the estimate
    QList<CodeCount> interruptions;
    DayQuality quality;
};

DayFigures dayFiguresOf(const DayRecord &record, const Terms &terms);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QList>
#include <QString>

namespace skranketid {

enum class OutcomeClass { Done, Partly, NotDone, Refused, NoShow };

/// A code with its text: a reason for visit, for a hold, a skip, ...
struct Term {
    QString code;
    Text title;
    int key = 0; ///< 1-9: the digit that chooses it; 0: none
};

struct Outcome : Term {
    OutcomeClass kind = OutcomeClass::Done;
    bool issued = false; ///< counts as a MitID issued
    bool proposal = false; ///< ours, not in the source list
    bool left = false; ///< the citizen went away
};

/// The code lists of the counter. Read from resources/terms.json; immutable.
struct Terms {
    QList<Term> reasons; ///< why the citizen came (A1-A15)
    QList<Outcome> outcomes; ///< end codes
    QList<Term> referrals;
    QList<Term> holdReasons;
    QList<Term> skipReasons; ///< also for failed steps
    QList<Term> overReasons; ///< why longer than the estimate
    QList<Term> voidReasons;
    QList<Term> interruptions;
    QList<Term> corrections; ///< why something was corrected, reopened, excluded, included
    QList<Term> channels; ///< the first is the default
    QList<Term> systems; ///< what an outage can be of

    const Outcome *outcome(const QString &code) const;
    static const Term *find(const QList<Term> &list, const QString &code);
};

} // namespace skranketid

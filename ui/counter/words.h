// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/terms.h"
#include "models/domain/session/plan.h"
#include "models/domain/text/format.h"
#include "ui/shared/choicecard.h"

#include <QList>

namespace skranketid {

class CounterState;
struct Absence;
struct Checklist;
struct Session;

/// "15" and "7,5": minutes as they stand at a mark.
QString markMinutes(const Format &format, qint64 ms);
/// "15 min. estimated", "10 min. proposed": a checklist's estimate and whose it is.
QString estimateText(const CounterState &state, const Checklist &checklist);
/// "A042", or the checklist's title when the session has no ticket or it is not to be seen.
QString shortName(const CounterState &state, const Session &session);
/// The same, and when it began where it is the checklist's title: several of a day have that.
QString nameInText(const CounterState &state, const Session &session);
QString nameOf(OutcomeClass kind);
/// "Finished after 7:32. Completed: MitID issued and tested.", or that it is not counted. Empty while it is
/// open.
QString closedText(const CounterState &state, const Session &session);
/// "on hold 4 min", "on hold since 10:40", "on hold since Monday 23 November 2026"
QString heldText(const CounterState &state, const Session &session);

/// "A042: nobody touched the computer from 10:12 to 10:31 (19 min)."
QString awayText(const CounterState &state, const Absence &absence);

/// "MitID down since 9:40 (Ctrl D)"; empty: all is up.
QString outagesText(const CounterState &state);

/// Where a step stands among those of the plan that are not struck out by a refusal.
struct Position {
    qsizetype number = 0; ///< 0: it is struck out itself, or there is none
    qsizetype count = 0;
};
Position positionOf(const Plan &plan, qsizetype index);

/// "Step 5 of 20 · last: Check identification · on hold 4 min": what one needs to take it up again.
QString whereItStood(const CounterState &state, const Session &session);

/// Options out of a code list. Codes without a key of their own get letters.
QList<Option> optionsOf(const CounterState &state, const QList<Term> &terms);
Option optionOf(const CounterState &state, const Term &term);
void giveKeys(QList<Option> &options);

} // namespace skranketid

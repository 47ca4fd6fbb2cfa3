// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrow.h"

namespace skranketid {

/// "measured", "corrected", ... as files and the database write it.
QString qualityCode(Quality quality);
Quality qualityFrom(const QString &code); ///< Unknown for a code it does not know

/// Calls visit(name, value) for every field that belongs to the record itself, in the order of the canonical
/// form; values are QString or qint64. What the store adds (ids) is left out.
template <typename Visitor> void visitFields(const SessionRow &row, Visitor visit)
{
    visit("open", qint64(row.open));
    visit("void", qint64(row.isVoid));
    visit("day", row.day.toString(Qt::ISODate));
    visit("hour", qint64(row.hour));
    visit("started_ms", row.startedMs);
    visit("ended_ms", row.endedMs);
    visit("active_ms", row.activeMs);
    visit("held_ms", row.heldMs);
    visit("unknown_ms", row.unknownMs);
    visit("addon_ms", row.addOnMs);
    visit("checklist", row.checklist);
    visit("version", qint64(row.version));
    visit("authenticators", row.authenticators.join(u'+'));
    visit("outcome", row.outcome);
    visit("reason", row.reason);
    visit("channel", row.channel);
    visit("referral", row.referral);
    visit("ticket", row.ticket);
    visit("desk", row.desk);
    visit("office", row.office);
    visit("quality", qualityCode(row.quality));
    visit("excluded", qint64(row.excluded));
    visit("training", qint64(row.training));
    visit("switched", qint64(row.switched));
    visit("booked", qint64(row.booked));
    visit("add_ons", qint64(row.hasAddOns));
    visit("quick", qint64(row.quick));
}

/// The row of a session that is open when its chain is closed: no event can end it any more, so by rule it
/// has ended at a time nobody knows. `verify` applies the same rule to the rows of closed chains.
SessionRow endedWithChain(SessionRow row);

/// Name of the first field in which the two differ; empty when they are the same record.
QString firstDifference(const SessionRow &left, const SessionRow &right);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/event.h"

#include <array>

namespace skranketid {

namespace {

using enum EventKind;

// kind, name, body fields (? = optional), undoable, of a session
constexpr std::array<EventForm, 39> forms{{
    {Started, "started",
        "list version desk office channel ticket? reason? booked? ago? training? quick? simulated? "
        "repeat_of?",
        false, true},
    {StepsDone, "steps-done", "steps active_ms", true, true},
    {StepSkipped, "step-skipped", "step reason active_ms", true, true},
    {StepFailed, "step-failed", "step reason active_ms", true, true},
    {Chosen, "chosen", "key values active_ms", true, true},
    {ReasonSet, "reason-set", "reason", true, true},
    {AddOnAdded, "addon-added", "add_on", true, true},
    {AddOnDropped, "addon-dropped", "add_on", true, true},
    {Switched, "switched", "list version", true, true},
    {Held, "held", "reason?", true, true},
    {Resumed, "resumed", "", true, true},
    {InterruptedBy, "interrupted-by", "interruption seconds?", true, true},
    {OverReason, "over-reason", "reason", true, true},
    {Noted, "noted", "digest", false, true},
    {Ended, "ended", "outcome active_ms held_ms referral? again?", true, true},
    {Voided, "voided", "reason", true, true},
    {Undone, "undone", "event held_ms?", false, true},
    {Redone, "redone", "event held_ms?", false, true},
    {Reopened, "reopened", "reason role?", true, true},
    {Corrected, "corrected", "field from to reason role?", true, true},
    {Excluded, "excluded", "reason role?", true, true},
    {Included, "included", "reason role?", true, true},
    {Linked, "linked", "other role?", true, true},
    {Absent, "absent", "rule why from_ms active_at_ms gap_ms held_ms role?", true, true},
    {Recovered, "recovered", "rule active_ms held_ms unknown_ms alive_ms? alive_wall_ms? boot? by?", false,
        true},
    {NoShow, "noshow", "ticket?", false, false},
    {OutageBegan, "outage-began", "system", false, false},
    {OutageEnded, "outage-ended", "system", false, false},
    {DayClosed, "day-closed", "day by", false, false},
    {DayNoted, "day-noted", "day digest", false, false},
    {Configured, "configured", "key value role reason?", false, false},
    {PassphraseSet, "passphrase-set", "role reset?", false, false},
    {ChainStarted, "chain-started", "chain sequence hash", false, false},
    {Imported, "imported", "batch sha256 lines digest", false, false},
    {Simulated, "simulated", "batch lines digest seed", false, false},
    {BatchRemoved, "batch-removed", "batch", false, false},
    {Sealed, "sealed",
        "day notes_before summaries_before chains batches sessions no_shows events notes removed summaries "
        "summaries_left summaries_removed",
        false, false},
    {Published, "published", "checklist? version? rules? last_day? sha256", false, false},
    {Printed, "printed", "report day", false, false},
}};

} // namespace

std::span<const EventForm> eventForms()
{
    return forms;
}

const EventForm &formOf(EventKind kind)
{
    return forms.at(static_cast<std::size_t>(kind));
}

std::optional<EventKind> eventKindNamed(const QString &name)
{
    for (const EventForm &form : forms) {
        if (name == QLatin1String(form.name))
            return form.kind;
    }
    return std::nullopt;
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/sessionchanges.h"

#include "models/domain/checklist/checklist.h"
#include "models/domain/session/session.h"

#include <QJsonValue>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

/// Ticks closer together than this were not timed one by one: they share a duration (engine rule "step
/// time").
constexpr qint64 groupGapMs = 2000;

/// Lets the session have ended `ms` later.
void moveLast(Session &session, qint64 ms)
{
    session.last.wallMs += ms;
    session.last.monotonicMs += ms;
}

/// The step at hand and the ticks are measured from the start, so they move with it.
void moveStart(Session &session, qint64 startedMs)
{
    const qint64 longer = session.startedWallMs - startedMs;
    session.startedWallMs = startedMs;
    session.activeMs += longer;
    session.lastTickActiveMs += longer;
    for (StepRecord &record : session.steps)
        record.activeMs = std::max<qint64>(0, record.activeMs + longer);
}

void changeTime(Session &session, const QString &field, qint64 to)
{
    const bool isEnd = field == "ended"_L1;
    const bool canBeKnown = isEnd || session.endedWallMs > 0;
    const bool becomesKnown = canBeKnown && session.quality == Quality::Unknown;
    if (field == "started"_L1) {
        moveStart(session, to);
    } else if (isEnd && becomesKnown) {
        // Only what came after the session was last known to be alive becomes known, not an earlier gap.
        const qint64 earlier
            = session.last.wallMs - session.startedWallMs - session.activeMs - session.heldMs;
        session.unknownMs = std::clamp<qint64>(earlier, 0, session.unknownMs);
        session.activeMs = to - session.startedWallMs - session.heldMs - session.unknownMs;
    } else if (isEnd) {
        session.activeMs += to - session.endedWallMs;
    } else {
        session.activeMs += session.heldMs - to;
        session.heldMs = to;
    }
    if (isEnd) {
        session.endedWallMs = to;
        moveLast(session, to - session.last.wallMs);
    }
    session.quality = becomesKnown ? Quality::Corrected : std::max(session.quality, Quality::Corrected);
    session.lastTickActiveMs
        = std::clamp<qint64>(session.lastTickActiveMs, 0, std::max<qint64>(0, session.activeMs));
}

bool onlyAddOns(const Checklist *list, const QStringList &ids)
{
    if (!list)
        return false;
    return std::ranges::all_of(ids, [list](const QString &id) {
        return std::ranges::any_of(list->addOns, [&id](const AddOn &addOn) {
            return std::ranges::find(addOn.steps, id, &Step::id) != addOn.steps.end();
        });
    });
}

} // namespace

const Step *stepThatSets(const Checklist &checklist, const QString &key)
{
    for (const Place &place : checklist.steps) {
        if (place.branchesOf.isEmpty() && place.step.sets == key)
            return &place.step;
    }
    const auto found = std::ranges::find(checklist.closing, key, &Step::sets);
    return found == checklist.closing.end() ? nullptr : &*found;
}

void tickSteps(Session &session, const Checklist *checklist, const QStringList &ids, StepStatus status,
    const QString &reason)
{
    const qint64 since = std::max<qint64>(0, session.activeMs - session.lastTickActiveMs);
    const bool joins = session.groups > 0 && since < groupGapMs;
    if (!joins)
        ++session.groups;
    qint64 duration = since;
    if (joins) {
        for (StepRecord &record : session.steps) {
            if (record.group == session.groups) {
                record.durationMs += since;
                record.grouped = true;
                duration = record.durationMs;
            }
        }
    }
    for (const QString &id : ids)
        session.steps.insert(
            id, {status, reason, session.activeMs, duration, session.groups, joins || ids.size() > 1});
    if (onlyAddOns(checklist, ids))
        session.addOnMs += since;
    session.lastTickActiveMs = session.activeMs;
    session.lastTicked = ids.isEmpty() ? QString() : ids.constLast();
}

void changeChecklist(Session &session, const Checklist &from, const Checklist &to)
{
    QHash<QString, StepRecord> byTag;
    for (auto it = session.steps.cbegin(); it != session.steps.cend(); ++it) {
        if (const Step *step = from.step(it.key()))
            byTag.insert(step->carries, it.value());
    }
    session.steps.clear();
    to.forEachStep([&](const Step &step) {
        if (byTag.contains(step.carries))
            session.steps.insert(step.id, byTag.value(step.carries));
    });
    session.addOns.removeIf([&to](const QString &id) { return !to.addOn(id); });
    for (auto it = session.choices.begin(); it != session.choices.end();) {
        const Choice *choice = to.choice(it.key());
        it->removeIf([choice](const QString &value) { return !choice || !choice->option(value); });
        if (!it->isEmpty()) {
            ++it;
            continue;
        }
        if (const Step *step = stepThatSets(to, it.key()))
            session.steps.remove(step->id);
        it = session.choices.erase(it);
    }
}

void changeByInterruption(Session &session, const QString &kind, qint64 seconds)
{
    ++session.interruptions[kind];
    // Only time of the step at hand can have been a disturbance: what is ticked stays as measured.
    const qint64 open = session.activeMs - session.lastTickActiveMs;
    const qint64 taken = std::clamp<qint64>(seconds * 1000, 0, open);
    session.activeMs -= taken;
    session.heldMs += taken;
}

void changeByCorrection(Session &session, const QString &field, const QJsonValue &value)
{
    if (field == "ended"_L1 && !value.isDouble()) {
        session.endTold = true;
        return;
    }
    if (field == "started"_L1 || field == "ended"_L1 || field == "held"_L1) {
        changeTime(session, field, value.toInteger());
        return;
    }
    session.quality = std::max(session.quality, Quality::Corrected);
    if (field == "outcome"_L1) {
        session.outcome = value.toString();
    } else if (field == "authenticators"_L1) {
        session.choices.insert(field, value.toString().split(u'+', Qt::SkipEmptyParts));
    } else if (field == "reason"_L1) {
        session.reason = value.toString();
    } else if (field == "channel"_L1) {
        session.channel = value.toString();
    }
}

void changeByAbsence(Session &session, const Event &event)
{
    const qint64 from = event.body.value(u"from_ms").toInteger();
    const qint64 at = event.body.value(u"active_at_ms").toInteger();
    const qint64 earlier = session.absences.value(from, 0);
    const qint64 most = std::max<qint64>(0, session.activeMs - at);
    const qint64 moved = std::clamp(event.body.value(u"held_ms").toInteger() - earlier, -earlier, most);
    session.absences.insert(from, earlier + moved);
    session.activeMs -= moved;
    session.heldMs += moved;
    if (moved != 0)
        session.quality = std::max(session.quality, Quality::Corrected);
    // The group of ticks that came next had it in its time.
    int next = 0;
    for (const StepRecord &record : std::as_const(session.steps)) {
        if (record.activeMs > at && (next == 0 || record.group < next))
            next = record.group;
    }
    for (StepRecord &record : session.steps) {
        if (record.activeMs > at)
            record.activeMs = std::max(at, record.activeMs - moved);
        if (next > 0 && record.group == next)
            record.durationMs = std::max<qint64>(0, record.durationMs - moved);
    }
    if (session.lastTickActiveMs > at)
        session.lastTickActiveMs = std::max(at, session.lastTickActiveMs - moved);
    session.addOnMs = std::min(session.addOnMs, std::max<qint64>(0, session.activeMs));
}

void changeByRecovery(Session &session, const Event &event)
{
    if (!session.open())
        return; // its end was redone, or its reopening undone
    const auto milliseconds
        = [&event](QStringView key) { return std::max<qint64>(0, event.body.value(key).toInteger()); };
    const QString rule = event.body.value(u"rule").toString();
    session.activeMs += milliseconds(u"active_ms");
    session.heldMs += milliseconds(u"held_ms");
    session.unknownMs += milliseconds(u"unknown_ms");
    session.quality = std::max(session.quality, Quality::Recovered);
    if (rule == "end"_L1 || rule == "unknown"_L1) {
        session.phase = Phase::Ended;
        moveLast(session, milliseconds(u"active_ms"));
        session.endedWallMs = rule == "end"_L1 ? session.last.wallMs : 0;
        if (rule == "unknown"_L1)
            session.quality = std::max(session.quality, Quality::Unknown);
        return;
    }
    session.phase = rule == "hold"_L1 ? Phase::Held : Phase::Running;
    session.last = event.at;
}

} // namespace skranketid

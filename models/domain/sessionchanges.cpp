// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sessionchanges.h"

#include "models/domain/checklist.h"
#include "models/domain/session.h"

#include <QJsonValue>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

const Step *stepThatSets(const Checklist &checklist, const QString &key)
{
    for (const Place &place : checklist.steps) {
        if (place.branchesOf.isEmpty() && place.step.sets == key)
            return &place.step;
    }
    const auto found = std::ranges::find(checklist.closing, key, &Step::sets);
    return found == checklist.closing.end() ? nullptr : &*found;
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

void changeByCorrection(Session &session, const QString &field, const QJsonValue &value)
{
    const qint64 number = value.toInteger();
    const bool endBecomesKnown = field == "ended"_L1 && session.endedWallMs == 0;
    session.quality = endBecomesKnown ? Quality::Corrected : std::max(session.quality, Quality::Corrected);
    if (field == "started"_L1) {
        session.activeMs += session.startedWallMs - number;
        session.startedWallMs = number;
    } else if (endBecomesKnown) {
        session.unknownMs = 0;
        session.activeMs = number - session.startedWallMs - session.heldMs;
        session.endedWallMs = number;
    } else if (field == "ended"_L1) {
        session.activeMs += number - session.endedWallMs;
        session.endedWallMs = number;
    } else if (field == "held"_L1) {
        session.activeMs += session.heldMs - number;
        session.heldMs = number;
    } else if (field == "outcome"_L1) {
        session.outcome = value.toString();
    } else if (field == "authenticators"_L1) {
        session.choices.insert(field, value.toString().split(u'+', Qt::SkipEmptyParts));
    } else if (field == "reason"_L1) {
        session.reason = value.toString();
    } else if (field == "channel"_L1) {
        session.channel = value.toString();
    }
}

void changeByRecovery(Session &session, const Event &event)
{
    const auto milliseconds
        = [&event](QStringView key) { return std::max<qint64>(0, event.body.value(key).toInteger()); };
    const QString rule = event.body.value(u"rule").toString();
    session.activeMs += milliseconds(u"active_ms");
    session.heldMs += milliseconds(u"held_ms");
    session.unknownMs += milliseconds(u"unknown_ms");
    session.quality = std::max(session.quality, Quality::Recovered);
    if (rule == "end"_L1) {
        session.phase = Phase::Ended;
        session.endedWallMs = session.last.wallMs + milliseconds(u"active_ms");
    } else if (rule == "unknown"_L1) {
        session.phase = Phase::Ended;
        session.endedWallMs = 0;
        session.quality = std::max(session.quality, Quality::Unknown);
    } else {
        session.phase = rule == "hold"_L1 ? Phase::Held : Phase::Running;
    }
    session.last = event.at;
}

} // namespace skranketid

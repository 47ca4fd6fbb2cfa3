// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/session.h"

#include "models/domain/checklist/catalogue.h"
#include "models/domain/session/sessionfold.h"

#include <QHash>

#include <algorithm>

namespace skranketid {

namespace {

qint64 passed(const Moment &from, const Moment &to)
{
    return from.boot == to.boot ? msBetween(from, to) : 0;
}

bool turnsAnother(EventKind kind)
{
    return kind == EventKind::Undone || kind == EventKind::Redone;
}

bool endsByRecovery(const Event &event)
{
    const QString rule = event.body.value(u"rule").toString();
    return event.kind == EventKind::Recovered && (rule == u"end" || rule == u"unknown");
}

qint64 targetOf(const Event &event)
{
    return event.body.value(u"event").toInteger();
}

} // namespace

qint64 Session::activeAt(const Moment &now) const
{
    return phase == Phase::Running ? activeMs + passed(last, now) : activeMs;
}

qint64 Session::heldAt(const Moment &now) const
{
    return phase == Phase::Held ? heldMs + passed(last, now) : heldMs;
}

EffectiveEvents effectiveEvents(const QList<Event> &events)
{
    QHash<qint64, const Event *> turned; // by event: what undid or redid it last
    QList<const Event *> redoable;
    for (const Event &event : events) {
        if (turnsAnother(event.kind)) {
            turned.insert(targetOf(event), &event);
            const auto target = std::ranges::find(events, targetOf(event), &Event::sequence);
            if (target == events.end())
                continue;
            if (event.kind == EventKind::Undone)
                redoable.append(&*target);
            else
                redoable.removeOne(&*target);
        } else if (endsByRecovery(event) || formOf(event.kind).undoable) {
            redoable.clear();
        }
    }
    EffectiveEvents result;
    for (const Event &event : events) {
        if (turnsAnother(event.kind)) {
            if (turned.value(targetOf(event)) == &event && event.body.contains(u"held_ms"))
                result.counting.append(&event);
            continue;
        }
        const Event *turn = turned.value(event.sequence);
        if (turn && turn->kind == EventKind::Undone)
            continue;
        result.counting.append(&event);
        if (endsByRecovery(event))
            result.nextUndo = nullptr;
        else if (formOf(event.kind).undoable)
            result.nextUndo = &event;
    }
    if (!redoable.isEmpty())
        result.nextRedo = redoable.constLast();
    return result;
}

Session foldSession(const Catalogue &catalogue, const QList<Event> &events)
{
    Session session;
    for (const Event *event : effectiveEvents(events).counting)
        foldEvent(catalogue, session, *event);
    session.events = events;
    return session;
}

} // namespace skranketid

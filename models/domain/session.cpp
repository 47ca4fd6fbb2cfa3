// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session.h"

#include "models/domain/catalogue.h"
#include "models/domain/sessionfold.h"

#include <QSet>

#include <algorithm>

namespace skranketid {

namespace {

qint64 passed(const Moment &from, const Moment &to)
{
    return from.boot == to.boot ? std::max<qint64>(0, to.monotonicMs - from.monotonicMs) : 0;
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
    QSet<qint64> undone;
    QList<const Event *> redoable;
    const auto bySequence = [&events](qint64 sequence) -> const Event * {
        const auto found = std::ranges::find(events, sequence, &Event::sequence);
        return found == events.end() ? nullptr : &*found;
    };
    for (const Event &event : events) {
        if (event.kind == EventKind::Undone) {
            const qint64 target = event.body.value(QStringLiteral("event")).toInteger();
            undone.insert(target);
            if (const Event *found = bySequence(target))
                redoable.append(found);
        } else if (event.kind == EventKind::Redone) {
            const qint64 target = event.body.value(QStringLiteral("event")).toInteger();
            undone.remove(target);
            redoable.removeOne(bySequence(target));
        } else if (formOf(event.kind).undoable) {
            redoable.clear();
        }
    }
    EffectiveEvents result;
    for (const Event &event : events) {
        if (event.kind == EventKind::Undone || event.kind == EventKind::Redone
            || undone.contains(event.sequence))
            continue;
        result.counting.append(&event);
        if (formOf(event.kind).undoable)
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

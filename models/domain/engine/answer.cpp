// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/answer.h"

#include "models/domain/session/plan.h"

#include <QJsonArray>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QString stateName(Phase phase)
{
    switch (phase) {
    case Phase::Running:
        return u"running"_s;
    case Phase::Held:
        return u"held"_s;
    case Phase::Ended:
        return u"ended"_s;
    case Phase::Interrupted:
        return u"interrupted"_s;
    case Phase::Void:
        break;
    }
    return u"void"_s;
}

/// The add-ons are not in the estimate, so the time is held against it with them and without.
void describeEstimate(QJsonObject &json, qint64 estimateMs, qint64 activeMs, qint64 addOnMs)
{
    json.insert(u"estimate_ms"_s, estimateMs);
    json.insert(u"over_estimate_ms"_s, std::max<qint64>(0, activeMs - estimateMs));
    json.insert(u"over_estimate_without_addons_ms"_s, std::max<qint64>(0, activeMs - addOnMs - estimateMs));
}

void describeSession(QJsonObject &json, const Catalogue &catalogue, const Session &session, const Moment &now)
{
    const qint64 active = session.activeAt(now);
    const qint64 held = session.heldAt(now);
    json.insert(u"session"_s, session.id.value);
    json.insert(u"state"_s, stateName(session.phase));
    json.insert(u"active_ms"_s, active);
    json.insert(u"held_ms"_s, held);
    json.insert(u"unknown_ms"_s, session.unknownMs);
    json.insert(u"elapsed_ms"_s, active + held + session.unknownMs);
    json.insert(u"next"_s, QJsonValue::Null);
    const qint64 addOns = std::min(session.addOnMs, active); // a correction can take off more than the rest
    json.insert(u"addon_ms"_s, addOns);
    const Checklist *list = catalogue.find(session.checklist, session.version);
    if (list)
        describeEstimate(json, estimateOf(*list, session), active, addOns);
    if (!list || !session.open())
        return;
    const Plan plan = planOf(*list, session);
    const PlannedStep *next = plan.nextStep();
    if (!next)
        return;
    json.insert(u"next"_s, next->step->id);
    const QStringList choices = choicesAt(*list, catalogue.terms, session, *next->step);
    if (!choices.isEmpty())
        json.insert(u"choices"_s, QJsonArray::fromStringList(choices));
}

void describeOpenSteps(QJsonObject &json, const Catalogue &catalogue, const Session &session)
{
    const Checklist *list = catalogue.find(session.checklist, session.version);
    if (!list || !session.open())
        return;
    QStringList open;
    const Plan plan = planOf(*list, session);
    for (const PlannedStep &planned : plan.steps) {
        if (planned.step && planned.needed && planned.record.status == StepStatus::Open)
            open.append(planned.step->id);
    }
    json.insert(u"checklist"_s, session.checklist);
    json.insert(u"version"_s, session.version);
    json.insert(u"open_steps"_s, QJsonArray::fromStringList(open));
}

QJsonArray idsOf(const QList<const Session *> &sessions)
{
    QJsonArray ids;
    for (const Session *session : sessions)
        ids.append(session->id.value);
    return ids;
}

void describeDesk(QJsonObject &json, const Desk &desk, const Moment &now)
{
    json.insert(u"monotonic_ms"_s, now.monotonicMs);
    json.insert(u"closed_day"_s,
        desk.closed.day.isValid() ? QJsonValue(desk.closed.day.toString(Qt::ISODate)) : QJsonValue());
    json.insert(u"sequence"_s, desk.sequence);
    json.insert(u"held"_s, idsOf(desk.held()));
    json.insert(u"interrupted"_s, idsOf(desk.interrupted()));
    QJsonArray outages;
    for (const Outage &outage : desk.outages)
        outages.append(outage.system);
    json.insert(u"outages"_s, outages);
}

} // namespace

Answer answerOf(const Catalogue &catalogue, const Desk &desk, const Command &command,
    const QList<Event> &events, const QString &chainId, const Moment &now)
{
    Answer answer;
    answer.changed = !events.isEmpty();
    QJsonObject &json = answer.json;
    json.insert(u"ok"_s, true);
    json.insert(u"changed"_s, answer.changed);
    const Session *session = desk.current();
    const QList<SessionId> named = sessionsNamed(command);
    if (!named.isEmpty() && desk.find(named.first()))
        session = desk.find(named.first());
    if (!events.isEmpty()) {
        const Event &last = events.constLast();
        json.insert(u"event"_s, u"%1-%2"_s.arg(chainId).arg(last.sequence));
        json.insert(u"sequence"_s, last.sequence);
        json.insert(u"kind"_s, QLatin1String(formOf(last.kind).name));
        session = formOf(last.kind).ofSession ? desk.find(last.session) : nullptr;
    }
    if (command.kind == CommandKind::Status) {
        describeDesk(json, desk, now);
        const bool shown = session && (session->open() || !named.isEmpty());
        if (!shown)
            session = nullptr;
    }
    if (session) {
        answer.session = session->id;
        describeSession(json, catalogue, *session, now);
        if (command.kind == CommandKind::Status)
            describeOpenSteps(json, catalogue, *session);
    } else if (command.kind == CommandKind::Status) {
        json.insert(u"state"_s, u"none"_s);
        json.insert(u"session"_s, QJsonValue::Null);
        json.insert(u"next"_s, QJsonValue::Null);
    }
    return answer;
}

Answer answerOf(const Refusal &refusal)
{
    Answer answer;
    answer.refusal = refusal;
    answer.json = {{u"ok"_s, false}, {u"error"_s, codeName(refusal.code)}, {u"message"_s, refusal.message}};
    if (!refusal.field.isEmpty())
        answer.json.insert(u"field"_s, refusal.field);
    if (!refusal.choices.isEmpty())
        answer.json.insert(u"choices"_s, QJsonArray::fromStringList(refusal.choices));
    return answer;
}

} // namespace skranketid

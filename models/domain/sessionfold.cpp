// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sessionfold.h"

#include "models/domain/catalogue.h"
#include "models/domain/session.h"
#include "models/domain/sessionchanges.h"

#include <QJsonArray>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

/// Ticks closer together than this were not timed one by one: they share a duration (engine rule "step
/// time").
constexpr qint64 groupGapMs = 2000;

QString text(const Event &event, QStringView key)
{
    return event.body.value(key).toString();
}

qint64 number(const Event &event, QStringView key)
{
    return event.body.value(key).toInteger();
}

QStringList texts(const Event &event, QStringView key)
{
    QStringList list;
    for (const QJsonValue &value : event.body.value(key).toArray())
        list.append(value.toString());
    return list;
}

class Fold {
public:
    Fold(const Catalogue &catalogue, Session &session) : m_catalogue(catalogue), m_session(session) { }

    void operator()(const Event &event)
    {
        if (event.kind == EventKind::Started) {
            start(event);
            return;
        }
        passTime(event);
        changeState(event);
        changeContent(event);
    }

private:
    void start(const Event &event);
    void passTime(const Event &event);
    void changeState(const Event &event);
    void changeContent(const Event &event);
    void tick(const QStringList &ids, StepStatus status = StepStatus::Done, const QString &reason = {});
    void tickWhatSets(const QString &key);
    void untickWhatSets(const QString &key);
    void switchTo(const Event &event);
    void end(const Event &event);
    bool onlyAddOns(const QStringList &ids) const;
    void worsen(Quality quality) { m_session.quality = std::max(m_session.quality, quality); }

    const Checklist *checklist() const { return m_catalogue.find(m_session.checklist, m_session.version); }
    const Step *ownStepThatSets(const QString &key) const;

    const Catalogue &m_catalogue;
    Session &m_session;
};

void Fold::start(const Event &event)
{
    const qint64 ago = number(event, u"ago") * 1000;
    m_session.id = event.session;
    m_session.checklist = text(event, u"list");
    m_session.version = static_cast<int>(number(event, u"version"));
    m_session.desk = text(event, u"desk");
    m_session.office = text(event, u"office");
    m_session.channel = text(event, u"channel");
    m_session.ticket = text(event, u"ticket");
    m_session.booked = event.body.value(u"booked").toBool();
    m_session.training = event.body.value(u"training").toBool();
    m_session.quick = event.body.value(u"quick").toBool();
    m_session.startedWallMs = event.at.wallMs - ago;
    m_session.activeMs = ago;
    m_session.last = event.at;
    if (ago > 0)
        worsen(Quality::Corrected);
    if (event.body.value(u"simulated").toBool())
        worsen(Quality::Simulated);
    m_session.reason = text(event, u"reason");
    if (!m_session.reason.isEmpty()) {
        tickWhatSets(u"reason"_s);
        // Known before the session began: no time of a step was measured.
        if (const Step *step = ownStepThatSets(u"reason"_s))
            m_session.steps[step->id].grouped = true;
    }
}

void Fold::passTime(const Event &event)
{
    if (event.kind == EventKind::Recovered)
        return; // carries its own times
    const bool closed = m_session.phase == Phase::Ended || m_session.phase == Phase::Void;
    if (closed && event.kind != EventKind::Reopened)
        return;
    const bool sameBoot = event.at.boot == m_session.last.boot;
    if (!sameBoot) {
        m_session.unknownMs += std::max<qint64>(0, event.at.wallMs - m_session.last.wallMs);
        worsen(Quality::Recovered);
    } else {
        const qint64 passed = std::max<qint64>(0, event.at.monotonicMs - m_session.last.monotonicMs);
        (m_session.phase == Phase::Running ? m_session.activeMs : m_session.heldMs) += passed;
    }
    m_session.last = event.at;
}

void Fold::changeState(const Event &event)
{
    switch (event.kind) {
    case EventKind::Held:
        m_session.phase = Phase::Held;
        m_session.holdReason = text(event, u"reason");
        break;
    case EventKind::Resumed:
        m_session.phase = Phase::Running;
        m_session.holdReason.clear();
        break;
    case EventKind::Ended:
        end(event);
        break;
    case EventKind::Voided:
        m_session.phase = Phase::Void;
        m_session.endedWallMs = event.at.wallMs;
        break;
    case EventKind::Reopened:
        m_session.phase = Phase::Running;
        m_session.endedWallMs = 0;
        m_session.outcome.clear();
        untickWhatSets(u"outcome"_s);
        break;
    case EventKind::Recovered:
        changeByRecovery(m_session, event);
        break;
    case EventKind::Corrected:
        changeByCorrection(m_session, text(event, u"field"), event.body.value(u"to"));
        break;
    default:
        break;
    }
}

void Fold::changeContent(const Event &event)
{
    switch (event.kind) {
    case EventKind::StepsDone:
        tick(texts(event, u"steps"));
        break;
    case EventKind::StepSkipped:
        tick({text(event, u"step")}, StepStatus::Skipped, text(event, u"reason"));
        break;
    case EventKind::StepFailed:
        tick({text(event, u"step")}, StepStatus::Failed, text(event, u"reason"));
        break;
    case EventKind::Chosen:
        m_session.choices.insert(text(event, u"key"), texts(event, u"values"));
        tickWhatSets(text(event, u"key"));
        break;
    case EventKind::ReasonSet:
        m_session.reason = text(event, u"reason");
        tickWhatSets(u"reason"_s);
        break;
    case EventKind::AddOnAdded:
        m_session.addOns.append(text(event, u"add_on"));
        break;
    case EventKind::AddOnDropped:
        m_session.addOns.removeOne(text(event, u"add_on"));
        break;
    case EventKind::Switched:
        switchTo(event);
        break;
    case EventKind::InterruptedBy: {
        ++m_session.interruptions[text(event, u"interruption")];
        // Only time of the step at hand can have been a disturbance: what is ticked stays as measured.
        const qint64 open = m_session.activeMs - m_session.lastTickActiveMs;
        const qint64 taken = std::clamp<qint64>(number(event, u"seconds") * 1000, 0, open);
        m_session.activeMs -= taken;
        m_session.heldMs += taken;
        break;
    }
    case EventKind::OverReason:
        if (!m_session.overReasons.contains(text(event, u"reason")))
            m_session.overReasons.append(text(event, u"reason"));
        break;
    case EventKind::Noted:
        m_session.hasNote = true;
        break;
    case EventKind::Excluded:
    case EventKind::Included:
        m_session.excluded = event.kind == EventKind::Excluded;
        break;
    case EventKind::Linked:
        m_session.links.append(SessionId{number(event, u"other")});
        break;
    default:
        break;
    }
}

void Fold::tick(const QStringList &ids, StepStatus status, const QString &reason)
{
    const qint64 since = m_session.activeMs - m_session.lastTickActiveMs;
    const bool joins = m_session.groups > 0 && since < groupGapMs;
    if (!joins)
        ++m_session.groups;
    qint64 duration = since;
    if (joins) {
        for (StepRecord &record : m_session.steps) {
            if (record.group == m_session.groups) {
                record.durationMs += since;
                record.grouped = true;
                duration = record.durationMs;
            }
        }
    }
    for (const QString &id : ids)
        m_session.steps.insert(
            id, {status, reason, m_session.activeMs, duration, m_session.groups, joins || ids.size() > 1});
    if (onlyAddOns(ids))
        m_session.addOnMs += since;
    m_session.lastTickActiveMs = m_session.activeMs;
    m_session.lastTicked = ids.isEmpty() ? QString() : ids.constLast();
}

bool Fold::onlyAddOns(const QStringList &ids) const
{
    const Checklist *list = checklist();
    if (!list)
        return false;
    return std::ranges::all_of(ids, [list](const QString &id) {
        return std::ranges::any_of(list->addOns, [&id](const AddOn &addOn) {
            return std::ranges::find(addOn.steps, id, &Step::id) != addOn.steps.end();
        });
    });
}

const Step *Fold::ownStepThatSets(const QString &key) const
{
    const Checklist *list = checklist();
    return list ? stepThatSets(*list, key) : nullptr;
}

void Fold::tickWhatSets(const QString &key)
{
    const Step *step = ownStepThatSets(key);
    if (step && m_session.steps.value(step->id).status != StepStatus::Done)
        tick({step->id});
}

void Fold::untickWhatSets(const QString &key)
{
    if (const Step *step = ownStepThatSets(key))
        m_session.steps.remove(step->id);
}

void Fold::end(const Event &event)
{
    m_session.outcome = text(event, u"outcome");
    m_session.referral = text(event, u"referral");
    m_session.again = text(event, u"again");
    tickWhatSets(u"outcome"_s);
    m_session.phase = Phase::Ended;
    m_session.endedWallMs = event.at.wallMs;
    if (m_session.activeMs > longestSessionMs)
        worsen(Quality::Unknown);
}

void Fold::switchTo(const Event &event)
{
    const Checklist *from = checklist();
    m_session.checklist = text(event, u"list");
    m_session.version = static_cast<int>(number(event, u"version"));
    m_session.switched = true;
    const Checklist *to = checklist();
    if (from && to)
        changeChecklist(m_session, *from, *to);
}

} // namespace

void foldEvent(const Catalogue &catalogue, Session &session, const Event &event)
{
    Fold(catalogue, session)(event);
}

} // namespace skranketid

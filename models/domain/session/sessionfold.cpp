// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/sessionfold.h"

#include "models/domain/checklist/catalogue.h"
#include "models/domain/session/session.h"
#include "models/domain/session/sessionchanges.h"

#include <QJsonArray>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

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

/// How long the session was closed until it was brought back by undoing its end or redoing its reopening.
qint64 standstill(const Event &event)
{
    const bool tells = event.kind == EventKind::Undone || event.kind == EventKind::Redone;
    return tells ? number(event, u"held_ms") : 0;
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
        const bool wasEnded = m_session.phase == Phase::Ended;
        passTime(event);
        changeState(event);
        changeContent(event);
        if (!wasEnded && m_session.phase == Phase::Ended && m_session.activeMs > longestSessionMs)
            worsen(Quality::Unknown);
    }

private:
    void start(const Event &event);
    void passTime(const Event &event);
    void passTo(const Moment &at, qint64 standstillMs);
    void changeState(const Event &event);
    void changeContent(const Event &event);
    void tick(const QStringList &ids, StepStatus status = StepStatus::Done, const QString &reason = {});
    void tickWhatSets(const QString &key);
    void untickWhatSets(const QString &key);
    void switchTo(const Event &event);
    void end(const Event &event);
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
    if (const qint64 earlier = number(event, u"repeat_of"); earlier > 0)
        m_session.links.append(SessionId{earlier});
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
    const bool closed = m_session.phase == Phase::Ended || m_session.phase == Phase::Void;
    if (closed && event.kind != EventKind::Reopened)
        return;
    if (event.kind == EventKind::Recovered) {
        // Carries the times of the gap; what was before it depends on what has been undone since.
        if (event.body.contains(u"boot"))
            passTo({number(event, u"alive_wall_ms"), number(event, u"alive_ms"), text(event, u"boot")}, 0);
    } else if (event.kind != EventKind::Noted) { // an interrupted session may get a note
        passTo(event.at, standstill(event));
    }
}

void Fold::passTo(const Moment &at, qint64 standstillMs)
{
    const qint64 passed = msBetween(m_session.last, at);
    if (at.boot != m_session.last.boot) {
        m_session.unknownMs += passed;
        worsen(Quality::Recovered);
    } else {
        const qint64 still = std::clamp<qint64>(standstillMs, 0, passed);
        m_session.heldMs += still;
        (m_session.phase == Phase::Running ? m_session.activeMs : m_session.heldMs) += passed - still;
        if (still > 0)
            worsen(Quality::Corrected);
    }
    m_session.last = at;
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
        m_session.referral.clear();
        m_session.again.clear();
        untickWhatSets(u"outcome"_s);
        break;
    case EventKind::Absent:
        changeByAbsence(m_session, event);
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
    case EventKind::InterruptedBy:
        changeByInterruption(m_session, text(event, u"interruption"), number(event, u"seconds"));
        break;
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
    tickSteps(m_session, checklist(), ids, status, reason);
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

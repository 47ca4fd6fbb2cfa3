// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/announcements.h"

#include "ui/counter/counterstate.h"
#include "ui/counter/words.h"
#include "ui/shared/announcer.h"

#include <QWidget>

namespace skranketid {

QStringList Narrator::tell(const Situation &now)
{
    const bool first = !std::exchange(m_begun, true);
    const Situation before = std::exchange(m_before, now);
    QStringList texts;
    if (now.interrupted && now.interrupted != before.interrupted)
        texts.append(Announcements::tr("A session was interrupted: %1.").arg(now.interruptedName));
    const bool other = now.running != before.running;
    if (other && !first)
        texts.append(sessionText(before, now));
    if (now.running && (other || now.step != before.step))
        texts.append(stepText(now));
    if (now.running)
        texts.append(markText(now));
    texts.removeAll(QString());
    return texts;
}

QString Narrator::sessionText(const Situation &before, const Situation &now)
{
    if (now.running) {
        if (before.held.contains(now.running) || before.interrupted == now.running)
            return Announcements::tr("Resumed: %1.").arg(now.name);
        if (before.touched == now.running)
            return Announcements::tr("Open again: %1.").arg(now.name);
        return Announcements::tr("Started: %1.").arg(now.name);
    }
    if (now.touched != before.running)
        return {};
    switch (now.touchedPhase) {
    case Phase::Held:
        return Announcements::tr("On hold: %1.").arg(now.touchedName);
    case Phase::Ended:
        return now.closed;
    case Phase::Void:
        return Announcements::tr("Not counted: %1.").arg(now.touchedName);
    case Phase::Running:
    case Phase::Interrupted:
        break;
    }
    return {};
}

QString Narrator::stepText(const Situation &now)
{
    if (now.count == 0)
        return {};
    if (now.step.isEmpty())
        return Announcements::tr("All steps are done. Choose how it ended.");
    QStringList texts{now.number == 0
            ? Announcements::tr("Not needed: %1.").arg(now.title)
            : Announcements::tr("Step %1 of %2: %3.").arg(now.number).arg(now.count).arg(now.title)};
    if (now.lookAway)
        texts.append(Announcements::tr("Look away: the citizen types a secret."));
    if (!now.lockedBy.isEmpty())
        texts.append(Announcements::tr("Locked until “%1” is done.").arg(now.lockedBy));
    return texts.join(u' ');
}

/// The last mark passed since; those passed before the session was first seen are known.
QString Narrator::markText(const Situation &now)
{
    const bool first = !m_passed.contains(now.running.value);
    QSet<qint64> &passed = m_passed[now.running.value];
    QString text;
    for (const Situation::Mark &mark : now.marks) {
        if (now.activeMs <= mark.ms || passed.contains(mark.ms))
            continue;
        passed.insert(mark.ms);
        text = mark.text;
    }
    return first || now.timeHidden ? QString() : text;
}

Announcements::Announcements(const CounterState &state, QWidget &window) : QObject(&window), m_state(state)
{
    auto *announcer = new Announcer(window);
    connect(this, &Announcements::said, announcer, &Announcer::say);
}

void Announcements::refresh()
{
    if (!m_state.loaded())
        return;
    for (const QString &text : m_narrator.tell(situation()))
        add(text);
}

void Announcements::add(const QString &text)
{
    m_waiting.append(text);
    if (m_waiting.size() > 1)
        return;
    const auto sayAll = [this] { Q_EMIT said(std::exchange(m_waiting, {}).join(u' ')); };
    QMetaObject::invokeMethod(this, sayAll, Qt::QueuedConnection);
}

Situation Announcements::situation() const
{
    const Desk &desk = m_state.desk();
    Situation now;
    now.running = desk.running;
    for (const Session *session : desk.held())
        now.held.append(session->id);
    if (const QList<const Session *> interrupted = desk.interrupted(); !interrupted.isEmpty()) {
        now.interrupted = interrupted.constFirst()->id;
        now.interruptedName = shortName(m_state, *interrupted.constFirst());
    }
    if (const Session *touched = desk.find(desk.lastTouched)) {
        now.touched = touched->id;
        now.touchedPhase = touched->phase;
        now.touchedName = shortName(m_state, *touched);
        now.closed = closedText(m_state, *touched);
    }
    const Session *session = m_state.session();
    if (!session || !m_state.checklist())
        return now;
    now.name = shortName(m_state, *session);
    now.activeMs = session->activeAt(m_state.now());
    now.marks = marks();
    now.timeHidden = m_state.timeShown() == TimeShown::Hidden;
    const Plan &plan = m_state.plan();
    now.count = positionOf(plan, -1).count;
    if (const PlannedStep *shown = m_state.shownStep()) {
        now.step = shown->step->id;
        now.title = m_state.text(shown->title);
        now.number = positionOf(plan, plan.indexOf(now.step)).number;
        now.lookAway = shown->step->lookAway;
        const PlannedStep *lock = shown->locked ? plan.find(shown->lockedBy) : nullptr;
        now.lockedBy = lock ? m_state.text(lock->title) : QString();
    }
    return now;
}

QList<Situation::Mark> Announcements::marks() const
{
    const Format format = m_state.format();
    QList<Situation::Mark> marks;
    if (const std::optional<qint64> baselineMs = m_state.checklist()->baselineMs)
        marks.append({*baselineMs, tr("Over %1 minutes.").arg(markMinutes(format, *baselineMs))});
    const qint64 estimateMs = m_state.estimateMs();
    const QString estimate = markMinutes(format, estimateMs);
    if (estimateMs > 0)
        marks.append({estimateMs,
            m_state.estimateIsCommittees() ? tr("Over the estimate of %1 minutes.").arg(estimate)
                                           : tr("Over our proposal of %1 minutes.").arg(estimate)});
    return marks;
}

} // namespace skranketid

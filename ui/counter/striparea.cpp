// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/striparea.h"

#include "ui/counter/counterstate.h"
#include "ui/counter/pageframe.h"
#include "ui/counter/words.h"
#include "ui/shared/stripmessage.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

StripArea::StripArea(const Look &look, Actions &actions, const CounterState &state, QWidget *parent)
    : QWidget(parent), m_state(state)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_training = makeStrip(look, actions, u"training"_s, {ActionId::Training});
    m_interrupted = makeStrip(look, actions, u"interrupted"_s,
        {ActionId::RecoverKeep, ActionId::RecoverHold, ActionId::RecoverEnd});
    m_away = makeStrip(
        look, actions, u"away"_s, {ActionId::RecoverKeep, ActionId::RecoverHold, ActionId::RecoverEnd});
    m_passing = makeStrip(look, actions, u"passing"_s, {});
    m_aftermath = makeStrip(look, actions, u"aftermath"_s,
        {ActionId::Hold, ActionId::HoldReason, ActionId::Undo, ActionId::Over});
}

StripArea::Strip StripArea::makeStrip(
    const Look &look, Actions &actions, const QString &name, const QList<ActionId> &ids)
{
    Strip strip{new StripMessage(look), {}};
    strip.message->setObjectName(name);
    strip.message->hide();
    for (const ActionId id : ids) {
        Button *button = strip.message->addButton();
        button->setObjectName(u"strip-"_s + QString::fromLatin1(formOf(id).name));
        connect(button, &Button::clicked, &actions, [&actions, id] { actions.trigger(id); });
        strip.buttons.insert(id, button);
    }
    layout()->addWidget(strip.message);
    return strip;
}

void StripArea::label(const Strip &strip)
{
    for (auto it = strip.buttons.cbegin(); it != strip.buttons.cend(); ++it)
        showAction(*it.value(), it.key());
}

void StripArea::refresh()
{
    label(m_training);
    label(m_interrupted);
    label(m_away);
    label(m_aftermath);
    if (Button *resume = m_aftermath.buttons.value(ActionId::Hold))
        resume->setText(tr("Resume"));
    showTraining();
    showInterrupted();
    showAway();
    showAftermath();
    if (m_passingSequence == beforeLoading && m_state.loaded())
        m_passingSequence = m_state.desk().sequence;
    if (m_passingSequence != beforeLoading && m_state.desk().sequence != m_passingSequence)
        dismiss();
}

void StripArea::showInterrupted()
{
    const QList<const Session *> interrupted = m_state.desk().interrupted();
    m_interrupted.message->setVisible(!interrupted.isEmpty());
    if (interrupted.isEmpty())
        return;
    const Session &session = *interrupted.constFirst();
    m_interrupted.message->setMessage(StripKind::Caution,
        tr("A session was interrupted at %1: %2.")
            .arg(m_state.format().timeInText(m_state.timeOf(session.last.wallMs)),
                shortName(m_state, session)));
}

void StripArea::showAway()
{
    // One question at a time for the same keys.
    const bool asks = !m_state.absences().isEmpty() && m_state.desk().interrupted().isEmpty();
    m_away.message->setVisible(asks);
    if (!asks)
        return;
    const Absence &away = m_state.absences().constFirst();
    m_away.buttons.value(ActionId::RecoverKeep)->setText(tr("It was work"));
    m_away.buttons.value(ActionId::RecoverHold)->setText(tr("It was a pause"));
    m_away.buttons.value(ActionId::RecoverEnd)->setText(tr("Part of it was work"));
    m_away.message->setMessage(StripKind::Caution,
        away.slept ? tr("%1 It counts as a pause. Was it?").arg(awayText(m_state, away))
                   : tr("%1 Was it work?").arg(awayText(m_state, away)));
}

void StripArea::showTraining()
{
    const Session *session = m_state.session();
    const bool running = session && session->training;
    const bool next = !session && m_state.beginning().training;
    m_training.message->setVisible(running || next);
    m_training.buttons.value(ActionId::Training)->setVisible(next);
    m_training.buttons.value(ActionId::Training)->setText(tr("End training"));
    m_training.message->setMessage(StripKind::Caution,
        running ? tr("Training: this session counts for nothing.")
                : tr("Training: the next session counts for nothing."));
}

void StripArea::showAftermath()
{
    const Session *current = m_state.desk().current();
    const bool held = current && current->phase == Phase::Held;
    const bool closed = m_state.lastClosed();
    m_aftermath.message->setVisible(held || closed);
    if (!m_aftermath.message->isVisibleTo(this))
        return;
    QString text = closedText(m_state, *current);
    bool over = false;
    if (held) {
        const Term *reason = Terms::find(m_state.terms().holdReasons, current->holdReason);
        text = reason ? tr("On hold: %1. %2.").arg(shortName(m_state, *current), m_state.text(reason->title))
                      : tr("On hold: %1.").arg(shortName(m_state, *current));
    } else if (current->phase == Phase::Ended) {
        const bool hidden = m_state.timeShown() == TimeShown::Hidden;
        const Checklist *checklist = m_state.checklistOf(*current);
        over = checklist && !hidden && current->activeMs > CounterState::estimateOf(*checklist, *current)
            && current->overReasons.isEmpty();
    }
    m_aftermath.message->setMessage(StripKind::Information, text);
    m_aftermath.buttons.value(ActionId::Hold)->setVisible(held);
    m_aftermath.buttons.value(ActionId::HoldReason)->setVisible(held && current->holdReason.isEmpty());
    m_aftermath.buttons.value(ActionId::Undo)->setVisible(closed && m_state.canUndo());
    m_aftermath.buttons.value(ActionId::Over)->setVisible(over);
}

void StripArea::showRefusal(const Refusal &refusal)
{
    m_passing.message->setMessage(StripKind::Error, refusal.message);
    m_passing.message->show();
    m_passingSequence = m_state.loaded() ? m_state.desk().sequence : beforeLoading;
}

void StripArea::showNotice(const QString &text)
{
    m_passing.message->setMessage(StripKind::Information, text);
    m_passing.message->show();
    m_passingSequence = m_state.loaded() ? m_state.desk().sequence : beforeLoading;
}

bool StripArea::dismiss()
{
    const bool shown = m_passing.message->isVisibleTo(this);
    m_passing.message->hide();
    return shown;
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/steppage.h"

#include "ui/counter/counterflow.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/levelcard.h"
#include "ui/counter/lookawaybanner.h"
#include "ui/counter/pageframe.h"
#include "ui/counter/rulebox.h"
#include "ui/counter/words.h"
#include "ui/shared/optiongrid.h"
#include "ui/shared/textlabel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

StepPage::StepPage(
    const Look &look, Actions &actions, CounterState &state, CounterFlow &flow, QWidget *parent)
    : Page(parent), m_state(state), m_flow(flow), m_lookAway(new LookAwayBanner(look)),
      m_status(new TextLabel(look, Type::SmallStrong, Token::Mute)),
      m_title(new TextLabel(look, Type::Title)), m_guidance(new TextLabel(look, Type::Lead)),
      m_options(new OptionGrid(look)), m_level(new LevelCard(look)), m_rules(new RuleBox(look)),
      m_primary(actionButton(look, actions, ActionId::Done, ButtonKind::Primary)),
      m_through(actionButton(look, actions, ActionId::Through, ButtonKind::Secondary)),
      m_hold(actionButton(look, actions, ActionId::Hold, ButtonKind::Secondary)),
      m_undo(actionButton(look, actions, ActionId::Undo, ButtonKind::Quiet))
{
    m_title->setObjectName(u"step-title"_s);
    m_guidance->setObjectName(u"step-guidance"_s);
    m_status->setObjectName(u"step-status"_s);
    m_guidance->setMeasure(720);
    PageFrame frame(look, *this);
    frame.content->addWidget(m_status);
    frame.content->addWidget(m_title);
    frame.content->addSpacing(space::one);
    frame.content->addWidget(m_guidance);
    frame.content->addSpacing(space::three);
    frame.content->addWidget(m_options);
    frame.content->addWidget(m_level);
    frame.content->addSpacing(space::three);
    frame.content->addWidget(m_rules);
    frame.content->addStretch();
    frame.buttons->addWidget(m_primary);
    frame.buttons->addWidget(m_through);
    frame.buttons->addWidget(m_hold);
    frame.buttons->addWidget(m_undo);
    frame.top->insertWidget(0, m_lookAway);
    m_area = frame.area;
    connect(m_options, &OptionGrid::chosen, this, &StepPage::chosen);
}

void StepPage::refresh()
{
    const PlannedStep *shown = m_state.shownStep();
    const QString id = shown ? shown->step->id : QString();
    if (id != m_shownStep) {
        m_shownStep = id;
        m_level->reset();
        m_area->verticalScrollBar()->setValue(0);
    }
    m_lookAway->retranslate();
    m_level->retranslate();
    showAction(*m_through, ActionId::Through);
    showAction(*m_undo, ActionId::Undo);
    m_hold->setText(tr("Put on hold"));
    m_hold->setKeyText(keyTextOf(ActionId::Hold));
    if (shown)
        showStep(*shown);
    else
        showAllDone();
    showOptions(shown ? shown->step : nullptr);
    showPrimary(shown);
}

void StepPage::showStep(const PlannedStep &planned)
{
    const Step &step = *planned.step;
    m_status->setText(statusText(planned));
    m_status->setVisible(!m_status->text().isEmpty());
    m_title->setText(m_state.text(step.title));
    m_guidance->setText(m_state.text(step.guidanceOn(m_state.today())));
    m_lookAway->setVisible(step.lookAway);
    m_level->setVisible(step.level);
    m_rules->show(m_state, step);
}

void StepPage::showAllDone()
{
    m_status->setVisible(false);
    m_title->setText(tr("All steps are done"));
    m_guidance->setText(tr("Choose how it ended."));
    m_lookAway->setVisible(false);
    m_level->setVisible(false);
    m_rules->setVisible(false);
}

QString StepPage::statusText(const PlannedStep &planned) const
{
    const Format format = m_state.format();
    switch (planned.record.status) {
    case StepStatus::Done:
        return tr("Done in %1").arg(format.clock(planned.record.durationMs));
    case StepStatus::Skipped:
        return tr("Not relevant");
    case StepStatus::Failed:
        return tr("Failed");
    case StepStatus::Open:
        break;
    }
    if (!planned.needed)
        return tr("Not needed: the session ends with a refusal");
    if (const PlannedStep *lock = planned.locked ? m_state.plan().find(planned.lockedBy) : nullptr)
        return tr("Locked until “%1” is done: identity is confirmed before anything is changed")
            .arg(m_state.text(lock->title));
    return planned.step->required ? QString() : tr("If needed");
}

QList<Option> StepPage::optionsFor(const Step &step) const
{
    if (step.sets == "reason"_L1)
        return optionsOf(m_state, m_state.terms().reasons);
    if (step.sets == "outcome"_L1)
        return outcomeOptions(m_state);
    QList<Option> options;
    const Choice *choice = m_state.checklist()->choice(step.sets);
    for (const ChoiceOption &each : choice ? choice->options : QList<ChoiceOption>{}) {
        Option option{each.value, m_state.text(each.title), m_state.text(each.hint), {}, {}, {}, false};
        option.alone = each.value == "none"_L1;
        if (step.sets == "authenticators"_L1)
            option.icon = option.alone ? u"circle"_s : each.value;
        options.append(option);
    }
    giveKeys(options);
    return options;
}

void StepPage::showOptions(const Step *step)
{
    m_sets = step ? step->sets : u"outcome"_s;
    const bool known = m_state.checklist() && m_state.session();
    const Choice *choice = known ? m_state.checklist()->choice(m_sets) : nullptr;
    const bool several = choice && choice->several;
    const ChoiceForm form = choice ? ChoiceForm::Card : ChoiceForm::Row;
    QList<Option> options;
    if (known && step && !m_sets.isEmpty())
        options = optionsFor(*step);
    else if (known && !step)
        options = outcomeOptions(m_state);
    const bool same = m_options->showing() == options;
    m_options->setColumns(choice ? 340 : 260, choice ? 2 : 3);
    m_options->setOptions(options, form, several);
    if (several && !same)
        m_options->setMarked(m_state.session()->choices.value(m_sets));
}

void StepPage::showPrimary(const PlannedStep *planned)
{
    const bool sets = !m_sets.isEmpty();
    const Choice *choice = m_state.checklist() ? m_state.checklist()->choice(m_sets) : nullptr;
    const bool several = choice && choice->several;
    const bool open = planned && planned->record.status != StepStatus::Done;
    const PlannedStep *next = m_state.plan().nextStep();
    showAction(*m_primary, ActionId::Done);
    if (several)
        m_primary->setText(tr("Choose and go on"));
    else if (sets)
        m_primary->setText(tr("Choose above"));
    else if (planned != next)
        m_primary->setText(tr("Done"));
    if (sets && !several)
        m_primary->setKeyText({});
    m_primary->setEnabled(several || (!sets && open && !planned->locked && planned->needed));
    m_primary->updateGeometry();
    m_through->setVisible(planned && planned != next && open && !sets);
}

void StepPage::confirm()
{
    const PlannedStep *shown = m_state.shownStep();
    const Choice *choice = m_state.checklist() ? m_state.checklist()->choice(m_sets) : nullptr;
    if (m_sets.isEmpty() && shown) {
        m_flow.done(shown->step->id);
    } else if (choice && choice->several && !m_options->marked().isEmpty()) {
        m_flow.choose(m_sets, m_options->marked());
    } else {
        Q_EMIT hinted(tr("Choose first: press the key that stands on the choice."));
    }
}

bool StepPage::press(const QString &key)
{
    return m_options->isVisibleTo(this) && m_options->press(key);
}

void StepPage::chosen(const QString &code)
{
    if (m_sets == "reason"_L1)
        m_flow.setReason(code);
    else if (m_sets == "outcome"_L1)
        m_flow.finish(code);
    else
        m_flow.choose(m_sets, {code});
}

} // namespace skranketid

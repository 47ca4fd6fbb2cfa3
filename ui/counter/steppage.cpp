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

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

/// The steps from the next one on that are done in one breath.
int countTogether(const Plan &plan)
{
    const PlannedStep *last = plan.lastTogether();
    if (!last)
        return 0;
    const auto first = plan.steps.cbegin() + plan.next;
    const auto end = plan.steps.cbegin() + plan.indexOf(last->step->id) + 1;
    return static_cast<int>(std::count_if(first, end, [](const PlannedStep &planned) {
        return planned.record.status == StepStatus::Open && planned.step->required && planned.needed;
    }));
}

} // namespace

StepPage::StepPage(
    const Look &look, Actions &actions, CounterState &state, CounterFlow &flow, QWidget *parent)
    : Page(parent), m_look(look), m_state(state), m_flow(flow), m_lookAway(new LookAwayBanner(look)),
      m_status(new TextLabel(look, Type::SmallStrong, Token::Mute)),
      m_title(new TextLabel(look, Type::Title)), m_guidance(new TextLabel(look, Type::Lead)),
      m_options(new OptionGrid(look)), m_level(new LevelCard(look)), m_rules(new RuleBox(look)),
      m_primary(actionButton(look, actions, ActionId::Done, ButtonKind::Primary)),
      m_several(new Button(look, ButtonKind::Secondary)),
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
    frame.buttons->addWidget(m_several);
    frame.buttons->addWidget(m_through);
    frame.buttons->addWidget(m_hold);
    frame.buttons->addWidget(m_undo);
    frame.top->insertWidget(0, m_lookAway);
    m_area = frame.area;
    m_several->setObjectName(u"button-several"_s);
    connect(m_options, &OptionGrid::chosen, this, &StepPage::chosen);
    connect(m_several, &Button::clicked, this, &StepPage::beginMarking);
}

void StepPage::refresh()
{
    const PlannedStep *shown = m_state.shownStep();
    const QString id = shown ? shown->step->id : QString();
    const bool another = id != m_shownStep;
    if (another) {
        m_shownStep = id;
        m_marking = false;
        m_level->reset();
    }
    m_lookAway->retranslate();
    m_level->retranslate();
    showAction(*m_undo, ActionId::Undo);
    m_hold->setText(tr("Put on hold"));
    m_hold->setKeyText(keyTextOf(ActionId::Hold));
    if (shown)
        showStep(*shown);
    else
        showAllDone();
    showOptions(shown ? shown->step : nullptr);
    showPrimary(shown);
    setAccessibleName(m_title->text());
    if (another) // last: what was hidden above may have passed the focus on and scrolled
        m_area->verticalScrollBar()->setValue(0);
}

void StepPage::showStep(const PlannedStep &planned)
{
    const Step &step = *planned.step;
    m_status->setText(statusText(planned));
    m_status->setVisible(!m_status->text().isEmpty());
    m_title->setText(m_state.text(step.title));
    m_guidance->setType(isTight() ? Type::Body : Type::Lead);
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
        return m_state.timeShown() == TimeShown::Hidden
            ? tr("Done")
            : tr("Done in %1").arg(format.clock(planned.record.durationMs));
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
    QList<Option> options = stepOptions(m_state, step.sets);
    giveKeys(options);
    return options;
}

bool StepPage::takesSeveral() const
{
    const Choice *choice = m_state.checklist() ? m_state.checklist()->choice(m_sets) : nullptr;
    return choice && choice->several && m_state.session();
}

bool StepPage::marking() const
{
    return takesSeveral() && (m_marking || m_state.session()->choices.value(m_sets).size() > 1);
}

/// Large text on a low screen: what there is to do comes first.
bool StepPage::isTight() const
{
    return height() < m_look.scaled(360);
}

/// The digit after those of the options.
QString StepPage::severalKey() const
{
    return QString::number(m_options->showing().size() + 1);
}

void StepPage::beginMarking()
{
    m_marking = true;
    refresh();
}

void StepPage::showOptions(const Step *step)
{
    m_sets = step ? step->sets : u"outcome"_s;
    const bool known = m_state.checklist() && m_state.session();
    const Choice *choice = known ? m_state.checklist()->choice(m_sets) : nullptr;
    const bool several = marking();
    const bool cards = choice && !isTight();
    QList<Option> options;
    if (known && step && !m_sets.isEmpty())
        options = optionsFor(*step);
    else if (known && !step)
        options = outcomeOptions(m_state);
    if (isTight()) {
        for (Option &option : options)
            option.icon = option.hint = QString();
    }
    const bool same = m_options->showing() == options;
    m_options->setColumns(cards ? 340 : choice ? 150 : 260, choice ? 2 : 3);
    m_options->setOptions(options, cards ? ChoiceForm::Card : ChoiceForm::Row, several);
    if (several && !same)
        m_options->setMarked(m_state.session()->choices.value(m_sets));
}

void StepPage::showPrimary(const PlannedStep *planned)
{
    const bool sets = !m_sets.isEmpty();
    const bool several = marking();
    const PlannedStep *next = m_state.plan().nextStep();
    showAction(*m_primary, ActionId::Done);
    if (several)
        m_primary->setText(tr("Choose and go on"));
    else if (planned != next)
        m_primary->setText(tr("Done"));
    m_primary->setVisible(several || !sets); // else one chooses above, at a press
    m_primary->setEnabled(several || (planned && planned->canBeDone()));
    m_primary->updateGeometry();
    m_several->setVisible(takesSeveral() && !several);
    m_several->setText(tr("More than one"));
    m_several->setKeyText(severalKey());
    m_several->updateGeometry();
    m_undo->setVisible(!isTight());
    m_undo->setEnabled(m_state.canUndo());
    m_hold->setVisible(!isTight() || !m_primary->isVisibleTo(this));
    showThrough(planned);
}

bool StepPage::fitsOneLine() const
{
    int needed = 2 * space::seven - space::two;
    for (const Button *button : {m_primary, m_several, m_through, m_hold, m_undo})
        needed += button->isVisibleTo(this) ? button->sizeHint().width() + space::two : 0;
    return needed <= width();
}

/// There when it does more than Space; of the next steps only where that leaves the step its room: the page
/// of all keys has it too.
void StepPage::showThrough(const PlannedStep *planned)
{
    const Plan &plan = m_state.plan();
    const int together = planned == plan.nextStep() ? countTogether(plan) : 0;
    showAction(*m_through, ActionId::Through);
    if (together > 1)
        m_through->setText(tr("%n steps", nullptr, together));
    m_through->setAccessibleName(together > 1 ? tr("Done, %n steps", nullptr, together) : QString());
    m_through->setVisible(planned == plan.nextStep() ? together > 1 : planned && planned->canBeDone());
    m_through->updateGeometry();
    if (together > 1 && !fitsOneLine())
        m_through->hide();
}

void StepPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showPrimary(m_state.shownStep());
}

void StepPage::confirm()
{
    if (marking() && !m_options->marked().isEmpty())
        m_flow.choose(m_sets, m_options->marked());
    else
        m_flow.confirmShown();
}

bool StepPage::press(const QString &key)
{
    if (m_several->isVisibleTo(this) && key == severalKey()) {
        beginMarking();
        return true;
    }
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

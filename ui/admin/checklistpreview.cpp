// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/checklistpreview.h"

#include "ui/counter/counterstate.h"
#include "ui/counter/lookawaybanner.h"
#include "ui/counter/steplist.h"
#include "ui/shared/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;
using Kind = ChecklistPart::Kind;

ChecklistPreview::ChecklistPreview(const Look &look, ChecklistEditing &editing, QWidget *parent)
    : QWidget(parent), m_look(look), m_editing(editing), m_model(new StepModel(this)),
      m_heading(new TextLabel(look, Type::SmallStrong, Token::Soft)), m_lookAway(new LookAwayBanner(look)),
      m_title(new TextLabel(look, Type::Heading)), m_guidance(new TextLabel(look, Type::Body, Token::Soft)),
      m_rules(new TextLabel(look, Type::Small, Token::Mute)), m_steps(new StepList(look, *m_model))
{
    setObjectName(u"preview"_s);
    m_title->setObjectName(u"preview-title"_s);
    m_steps->setObjectName(u"preview-steps"_s);
    m_steps->setFocusPolicy(Qt::NoFocus); // it is only to be looked at
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::two, space::two, space::two);
    column->setSpacing(space::one);
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_heading, m_lookAway, m_title, m_guidance, m_rules, m_steps})
        column->addWidget(each);
    column->addStretch();
    connect(&editing, &ChecklistEditing::changed, this, &ChecklistPreview::refresh);
    connect(&look, &Look::changed, this, &ChecklistPreview::fitSteps);
}

/// A session that has chosen what brings the part into sight; else the first option of everything.
Session ChecklistPreview::sessionAt(const ChecklistPart &part) const
{
    Session session;
    session.checklist = m_list.id;
    const bool inBranch = part.kind == Kind::Branch || part.kind == Kind::BranchStep;
    for (qsizetype i = 0; i < m_list.choices.size(); ++i) {
        const Choice &choice = m_list.choices.at(i);
        for (qsizetype j = 0; j < choice.options.size(); ++j) {
            const ChoiceOption &option = choice.options.at(j);
            const bool wanted = (inBranch && m_list.branches.value(part.owner).id == option.branch)
                || part == ChecklistPart{Kind::Option, i, j};
            if (j == 0 || wanted)
                session.choices.insert(choice.key, {option.value});
        }
    }
    if (part.kind == Kind::AddOn || part.kind == Kind::AddOnStep)
        session.addOns.append(m_list.addOns.at(part.owner).id);
    return session;
}

/// As when the clerk has come to the step: what is before it is done.
Plan ChecklistPreview::planAt(const ChecklistPart &part, const Step *step) const
{
    Session session = sessionAt(part);
    const Plan plan = planOf(m_list, session);
    const qsizetype at = step ? plan.indexOf(step->id) : -1;
    for (qsizetype i = 0; i < at; ++i) {
        if (plan.steps.at(i).step)
            session.steps[plan.steps.at(i).step->id].status = StepStatus::Done;
    }
    return planOf(m_list, session);
}

void ChecklistPreview::refresh()
{
    if (!m_editing.isOpen())
        return;
    const CounterState &state = m_editing.state();
    m_list = m_editing.list();
    const Step *step = stepAt(std::as_const(m_list), m_editing.part());
    const Plan plan = planAt(m_editing.part(), step);
    m_model->show(plan, state.terms(), state.language());
    m_heading->setText(tr("As the clerk sees it"));
    m_lookAway->retranslate();
    m_steps->setAccessibleName(tr("The steps as the clerk sees them"));
    showStep(step ? step : plan.nextStep() ? plan.nextStep()->step : nullptr);
    fitSteps();
}

void ChecklistPreview::showStep(const Step *step)
{
    const CounterState &state = m_editing.state();
    m_lookAway->setVisible(step && step->lookAway);
    m_title->setText(step ? state.text(step->title) : state.text(m_list.title));
    m_guidance->setText(step ? state.text(step->guidanceOn(state.today())) : state.text(m_list.summary));
    QStringList rules;
    const Rules known = state.rules();
    for (const QString &key : step ? step->rules : QStringList()) {
        if (const Rule *rule = known.find(key))
            rules.append(state.text(rule->values.constFirst().text));
    }
    m_rules->setText(rules.join(u' '));
    m_rules->setVisible(!rules.isEmpty());
}

/// All steps stand below each other; what is around them scrolls.
void ChecklistPreview::fitSteps()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_steps->sizeHintForRow(row);
    m_steps->setFixedHeight(std::max(height, m_look.controlHeight()));
}

void ChecklistPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Token::Wash));
}

} // namespace skranketid

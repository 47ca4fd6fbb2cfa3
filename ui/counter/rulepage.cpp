// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/rulepage.h"

#include "ui/counter/counterstate.h"
#include "ui/counter/pageframe.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int measure = 720;

/// The marks of the rule file in words.
QString sureness(const QString &certainty)
{
    if (certainty == "V"_L1)
        return RulePage::tr("Official source");
    if (certainty == "V2"_L1)
        return RulePage::tr("Press or secondary source");
    if (certainty == "P"_L1)
        return RulePage::tr("Our proposal");
    return RulePage::tr("Background");
}

} // namespace

RulePage::RulePage(const Look &look, Actions &actions, const CounterState &state, QWidget *parent)
    : Page(parent), m_look(look), m_state(state), m_title(new TextLabel(look, Type::Title)),
      m_lead(new TextLabel(look, Type::Lead, Token::Soft)), m_rules(new QVBoxLayout),
      m_keys(actionButton(look, actions, ActionId::Help, ButtonKind::Quiet)),
      m_back(actionButton(look, actions, ActionId::Close, ButtonKind::Secondary))
{
    setObjectName(u"rule"_s);
    m_title->setObjectName(u"rule-title"_s);
    m_lead->setMeasure(measure);
    m_rules->setSpacing(0);
    PageFrame frame(look, *this);
    frame.content->addWidget(m_title);
    frame.content->addSpacing(space::one);
    frame.content->addWidget(m_lead);
    frame.content->addLayout(m_rules);
    frame.content->addStretch();
    frame.buttons->addWidget(m_back);
    frame.buttons->addWidget(m_keys);
}

void RulePage::refresh()
{
    showAction(*m_keys, ActionId::Help);
    showAction(*m_back, ActionId::Close);
    const PlannedStep *shown = m_state.shownStep();
    m_title->setText(shown ? m_state.text(shown->title) : tr("All steps are done"));
    setAccessibleName(m_title->text());
    m_lead->setText(
        shown ? m_state.text(shown->step->guidanceOn(m_state.today())) : tr("No rule belongs to this."));
    qDeleteAll(m_labels);
    m_labels.clear();
    if (shown)
        showRulesOf(*shown->step);
}

void RulePage::showRulesOf(const Step &step)
{
    bool any = false;
    const Rules rules = m_state.rules();
    for (const QString &key : step.rules) {
        const Rule *rule = rules.find(key);
        if (!rule)
            continue;
        any = true;
        for (qsizetype i = 0; i < rule->values.size(); ++i) {
            const QString heading = !rule->disputed() ? QString()
                : i == 0                              ? tr("The sources disagree. This one holds here:")
                                                      : tr("Another source says:");
            addValue(rule->values.at(i), heading);
        }
    }
    if (any)
        return;
    auto *none = new TextLabel(m_look, Type::Body, Token::Mute);
    none->setText(tr("No rule is written down for this step."));
    addLabel(none, space::four);
}

void RulePage::addValue(const RuleValue &value, const QString &heading)
{
    int above = space::four;
    if (!heading.isEmpty()) {
        auto *label = new TextLabel(m_look, Type::SmallStrong, Token::Soft);
        label->setText(heading);
        addLabel(label, above);
        above = space::half;
    }
    auto *text = new TextLabel(m_look, Type::Lead);
    text->setMeasure(measure);
    text->setText(m_state.text(value.text));
    addLabel(text, above);
    auto *source = new TextLabel(m_look, Type::Small, Token::Mute);
    source->setMeasure(measure);
    const QString where = m_state.text(value.source);
    source->setText(value.read.isValid()
            ? tr("%1: %2, read %3")
                  .arg(sureness(value.certainty), where, m_state.format().shortDate(value.read))
            : tr("%1: %2").arg(sureness(value.certainty), where));
    addLabel(source, space::half);
}

void RulePage::addLabel(TextLabel *label, int spaceAbove)
{
    label->setContentsMargins(0, spaceAbove, 0, 0);
    m_rules->addWidget(label);
    m_labels.append(label);
}

} // namespace skranketid

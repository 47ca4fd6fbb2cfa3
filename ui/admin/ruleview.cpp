// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ruleview.h"

#include "models/domain/time/timeentry.h"
#include "ui/admin/differencetable.h"
#include "ui/admin/rulesediting.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

RuleView::RuleView(const Look &look, RulesEditing &editing)
    : AdminView(look, u"rule"_s), m_editing(editing), m_form(new DraftForm(look)),
      m_days(new DraftForm(look)), m_differences(new DifferenceTable(look))
{
    content().addWidget(m_form);
    content().addWidget(m_days);
    m_mistake = addText(Type::SmallStrong, Token::Error);
    m_mistake->setObjectName(u"rule-mistake"_s);
    content().addWidget(m_differences);
    content().addStretch();
    m_publish = addButton(ButtonKind::Primary, u"rule-publish"_s, u"Ctrl+Return Ctrl+Enter"_s,
        [this] { Q_EMIT publishWanted(); });
    m_undo = addButton(ButtonKind::Quiet, u"rule-undo"_s, u"Ctrl+Z"_s, [this] { m_editing.undo(); });
    m_redo = addButton(ButtonKind::Quiet, u"rule-redo"_s, u"Ctrl+Y"_s, [this] { m_editing.redo(); });
    m_back = addButton(ButtonKind::Secondary, u"rule-back"_s, u"Alt+Left"_s, [this] { Q_EMIT backWanted(); });
}

QWidget *RuleView::home()
{
    return m_form->firstField();
}

void RuleView::translate()
{
    m_shape.clear();
    refresh();
}

DraftForm::Side RuleView::side(
    qsizetype at, const QString &name, const QString &title, const std::function<QString *(RuleValue &)> &in)
{
    const QString field = u"%1-%2"_s.arg(name).arg(at);
    return {field, title,
        [this, at, in] {
            RuleValue value = m_editing.rule().values.value(at);
            return *in(value);
        },
        [this, at, in, field](const QString &typed) {
            return m_editing.change(field, [at, in, typed](Rule &rule) { *in(rule.values[at]) = typed; });
        }};
}

void RuleView::addTexts(qsizetype at, const QString &name, const QString &title, Text RuleValue::*member)
{
    m_form->addPair(title,
        side(at, name + u"-da"_s, tr("%1 in Danish").arg(title),
            [member](RuleValue &value) { return &(value.*member).da; }),
        side(at, name + u"-en"_s, tr("%1 in English").arg(title),
            [member](RuleValue &value) { return &(value.*member).en; }),
        true);
}

QString RuleView::takeRead(qsizetype at, const QString &typed)
{
    const QDate today = m_editing.state().today();
    const auto day = dateFrom(typed.trimmed(), today.year());
    if (!day)
        return tr("Write a date such as %1.").arg(m_editing.state().format().shortDate(today));
    return m_editing.change(u"read-%1"_s.arg(at), [at, day](Rule &rule) { rule.values[at].read = *day; });
}

void RuleView::addValue(qsizetype at, qsizetype count)
{
    if (count > 1)
        m_form->addText(
            at == 0 ? tr("The source that holds here") : tr("Another source"), Type::Heading, Token::Ink);
    m_form->addLine(
        side(at, u"rule-value"_s, tr("Value, as in figures"), [](RuleValue &value) { return &value.value; }),
        60);
    addTexts(at, u"rule-text"_s, tr("As the counter reads it"), &RuleValue::text);
    addTexts(at, u"rule-source"_s, tr("Source"), &RuleValue::source);
    m_form->addLine({u"rule-read-%1"_s.arg(at), tr("The source was read on"),
                        [this, at] {
                            const QDate read = m_editing.rule().values.value(at).read;
                            return read.isValid() ? m_editing.state().format().shortDate(read) : QString();
                        },
                        [this, at](const QString &typed) { return takeRead(at, typed); }},
        12);
    m_form->addValues(
        side(at, u"rule-certainty"_s, tr("How certain"), [](RuleValue &value) { return &value.certainty; }),
        {{u"V"_s, tr("official")}, {u"V2"_s, tr("press or secondary")}, {u"B"_s, tr("background")},
            {u"P"_s, tr("proposal")}});
    if (at > 0) {
        m_form->addButton(u"rule-first-%1"_s.arg(at), tr("Let this one hold"),
            [this, at] { m_editing.change({}, [at](Rule &rule) { rule.values.move(at, 0); }); });
        m_form->addButton(u"rule-remove-%1"_s.arg(at), tr("Take this source away"),
            [this, at] { m_editing.change({}, [at](Rule &rule) { rule.values.removeAt(at); }); });
    }
}

void RuleView::build()
{
    m_form->clear();
    const qsizetype count = m_editing.rule().values.size();
    for (qsizetype at = 0; at < count; ++at)
        addValue(at, count);
    m_form->addButton(u"rule-add"_s, tr("Add another source"), [this] {
        m_editing.change({}, [this](Rule &rule) {
            RuleValue value = rule.values.constFirst();
            value.source = {};
            value.read = m_editing.state().today();
            rule.values.append(value);
        });
    });
    m_days->clear();
    m_days->addLine({u"rule-from"_s, tr("First day of everything that was changed; today at the earliest"),
                        [this] { return m_editing.state().format().shortDate(m_editing.firstDay()); },
                        [this](const QString &typed) { return takeDay(typed); }},
        12);
    m_form->showAll();
    m_days->showAll();
    m_dayFits = true;
}

QString RuleView::takeDay(const QString &typed)
{
    const QDate today = m_editing.state().today();
    const auto day = dateFrom(typed.trimmed(), today.year());
    m_dayFits = day && *day >= today;
    if (m_dayFits)
        m_editing.setFirstDay(*day);
    showButtons();
    if (!day)
        return tr("Write a date such as %1.").arg(m_editing.state().format().shortDate(today));
    return m_dayFits ? QString() : tr("This day has passed.");
}

void RuleView::refresh()
{
    if (m_editing.key().isEmpty())
        return;
    const QString shape = u"%1 %2"_s.arg(m_editing.key()).arg(m_editing.rule().values.size());
    if (shape != m_shape) {
        m_shape = shape;
        build();
    }
    const CounterState &state = m_editing.state();
    setHead(tr("Correct the rule “%1”").arg(m_editing.key()), {});
    m_form->refresh();
    m_days->refresh();
    const QList<Mistake> mistakes = m_editing.mistakes();
    m_mistake->setVisible(!mistakes.isEmpty());
    if (!mistakes.isEmpty())
        m_mistake->setText(
            tr("Not complete yet: %1 (%2)").arg(mistakes.constFirst().message, mistakes.constFirst().path));
    m_differences->show(
        differences(m_editing.inUse(), m_editing.rules(), state.language()), tr("in use"), tr("corrected"));
    m_publish->setText(tr("Publish"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_back->setText(tr("Back"));
    showButtons();
}

void RuleView::setBusy(bool busy)
{
    m_busy = busy;
    showButtons();
}

void RuleView::showButtons()
{
    m_publish->setEnabled(
        !m_busy && m_dayFits && !m_editing.changed().all.isEmpty() && m_editing.mistakes().isEmpty());
    m_undo->setEnabled(m_editing.canUndo());
    m_redo->setEnabled(m_editing.canRedo());
}

} // namespace skranketid

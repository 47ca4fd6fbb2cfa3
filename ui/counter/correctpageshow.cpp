// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/correctpage.h"

#include "ui/counter/counterstate.h"
#include "ui/counter/managergate.h"
#include "ui/counter/pageframe.h"
#include "ui/counter/words.h"
#include "ui/shared/button.h"
#include "ui/shared/field.h"
#include "ui/shared/optiongrid.h"
#include "ui/shared/textlabel.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QList<Option> alone(QList<Option> options)
{
    for (Option &option : options)
        option.alone = true; // marking one takes the mark off the others
    return options;
}

} // namespace

void CorrectPage::refresh()
{
    if (!m_drafts.contains(m_change))
        return;
    m_title->setText(titleOf(m_change));
    setAccessibleName(m_title->text());
    m_lead->setText(leadOf(m_state, m_record.now));
    showValues();
    m_whyTitle->setText(tr("Why?"));
    m_why->setOptions(alone(optionsOf(m_state, m_state.terms().corrections)), ChoiceForm::Row, true);
    m_why->setMarked({draft().why});
    const bool asksWhy = needsWhy() && !choosesCode() && !m_gate->asks();
    m_whyTitle->setVisible(asksWhy);
    m_why->setVisible(asksWhy);
    m_gate->refresh();
    m_store->setText(m_change == Change::Reopen ? tr("Reopen") : tr("Store"));
    m_store->setKeyText(QCoreApplication::translate("Keys", "Enter"));
    m_store->updateGeometry();
    m_store->setVisible(!m_gate->asks());
    showAction(*m_unknown, ActionId::RecoverEnd);
    m_unknown->setText(tr("We do not know"));
    m_unknown->setVisible(isForgotten() && !m_gate->asks());
    showAction(*m_back, ActionId::Close);
    showSummary();
}

void CorrectPage::showValues()
{
    const SessionWords words = wordsOf(m_state);
    const bool shown = !m_gate->asks();
    m_time->setVisible(isTime() && shown);
    m_time->refresh(words);
    m_heldBox->setVisible(m_change == Change::Hold && shown);
    m_heldLabel->setText(tr("Minutes on hold"));
    m_held->edit()->setAccessibleName(m_heldLabel->text());
    const bool several = m_change == Change::Authenticators;
    QList<Option> options = m_change == Change::Link ? m_visits : valuesFor(m_state, m_record.now, m_change);
    const auto chosen = std::ranges::find(options, draft().codes.value(0), &Option::code);
    m_chosen->setText(several          ? words.authenticators(m_record.now, draft().codes)
            : chosen == options.cend() ? QString()
                                       : chosen->title);
    m_codes->setOptions(options, ChoiceForm::Row, several);
    if (several)
        m_codes->setMarked(draft().codes);
    m_codes->setVisible(choosesCode() && shown && !options.isEmpty());
    const bool isChosen = takesCodes() && !choosesCode() && shown;
    m_chosen->setVisible(isChosen);
    m_other->setVisible(isChosen);
    m_other->setText(tr("Choose another"));
    m_other->updateGeometry();
}

void CorrectPage::showSummary()
{
    const auto now = value();
    QString text;
    if (now && isUnchanged(*now))
        text = tr("Nothing is changed yet.");
    else if (now)
        text = summaryOf(wordsOf(m_state), m_record.now, m_change, *now, draft().why);
    if (now && !isUnchanged(*now) && m_atWhy && needsWhy() && draft().why.isEmpty())
        text = tr("%1 · why? Press the key of the reason.").arg(text);
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty() && !m_gate->asks());
    const bool whichOne = isTime() && m_time->asksWhich(wordsOf(m_state));
    tell(whichOne ? now.error() : m_refusal);
}

void CorrectPage::tell(const QString &problem)
{
    if (!problem.isEmpty() && problem != m_problem->text())
        Q_EMIT told(problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty() && !m_gate->asks());
    m_time->tell(problem);
    m_held->edit()->setAccessibleDescription(problem);
}

} // namespace skranketid

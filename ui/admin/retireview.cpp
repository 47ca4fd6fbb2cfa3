// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/retireview.h"

#include "models/domain/time/timeentry.h"
#include "ui/admin/draftform.h"
#include "ui/counter/counterstate.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

RetireView::RetireView(const Look &look, const CounterState &state)
    : AdminView(look, u"checklist-retirement"_s), m_state(state), m_form(new DraftForm(look))
{
    content().addWidget(m_form);
    content().addStretch();
    m_retire = addButton(ButtonKind::Primary, u"retire-now"_s, u"Ctrl+Return Ctrl+Enter"_s,
        [this] { Q_EMIT retireWanted(m_day); });
    m_back
        = addButton(ButtonKind::Secondary, u"retire-back"_s, u"Alt+Left"_s, [this] { Q_EMIT backWanted(); });
}

void RetireView::begin(const Checklist &list)
{
    m_list = list;
    m_day = m_state.today();
    m_retire->setEnabled(true);
    buildForm();
    refresh();
}

void RetireView::buildForm()
{
    m_form->clear();
    m_language = m_state.language();
    m_form->addLine({u"retire-day"_s, tr("Last day it can be started"),
                        [this] { return m_state.format().shortDate(m_day); },
                        [this](const QString &typed) { return takeDay(typed); }},
        12);
    m_form->showAll();
}

QString RetireView::takeDay(const QString &typed)
{
    const QDate today = m_state.today();
    const auto day = dateFrom(typed.trimmed(), today.year());
    const bool fits = day && *day >= today.addDays(-1);
    if (fits)
        m_day = *day;
    m_retire->setEnabled(fits);
    if (!day)
        return tr("Write a date such as %1.").arg(m_state.format().shortDate(today));
    return fits ? QString() : tr("Yesterday at the earliest: sessions of earlier days have used it.");
}

QWidget *RetireView::home()
{
    return m_form->firstField();
}

void RetireView::refresh()
{
    setHead(tr("Retire %1").arg(m_state.text(m_list.title)),
        tr("It is not offered after its last day, in any version there is now. Sessions keep it, and a new "
           "version "
           "takes it up again."));
    if (m_language != m_state.language())
        buildForm();
    m_form->refresh();
    m_retire->setText(tr("Retire"));
    m_back->setText(tr("Back"));
}

} // namespace skranketid

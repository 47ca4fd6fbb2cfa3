// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rulespage.h"

#include "ui/admin/rulesoverview.h"
#include "ui/admin/ruleview.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/announcer.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

RulesPage::RulesPage(const AdminParts &parts, QWidget *parent)
    : AdminPage(parent), m_parts(parts), m_editing(m_parts.checklists, parts.state, this),
      m_announcer(new Announcer(*this)), m_message(new StripMessage(parts.look)), m_stack(new QStackedWidget),
      m_overview(new RulesOverview(parts.look, m_editing)), m_rule(new RuleView(parts.look, m_editing))
{
    setObjectName(u"rules"_s);
    m_message->setObjectName(u"rules-message"_s);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_rule);
    connect(m_overview, &RulesOverview::editWanted, this, [this] { show(m_rule); });
    connect(m_rule, &RuleView::backWanted, this, [this] { show(m_overview); });
    connect(m_rule, &RuleView::publishWanted, this, &RulesPage::publish);
    connect(&m_editing, &RulesEditing::edited, this, [this] {
        if (m_stack->currentWidget() == m_rule)
            m_rule->refresh();
    });
    connect(&m_editing, &RulesEditing::notKept, this,
        [this](const QString &why) { tell(StripKind::Error, why); });
}

RulesPage::~RulesPage()
{
    delete m_stack; // before what it shows
}

void RulesPage::refresh()
{
    if (!m_begun) {
        m_begun = true;
        m_editing.begin();
    }
    m_overview->refresh();
    if (m_stack->currentWidget() == m_rule)
        m_rule->translate();
}

QWidget *RulesPage::home()
{
    return static_cast<AdminView *>(m_stack->currentWidget())->home();
}

void RulesPage::hideEvent(QHideEvent *event)
{
    if (m_begun)
        m_editing.keep();
    AdminPage::hideEvent(event);
}

void RulesPage::show(QWidget *view)
{
    m_message->hide();
    m_stack->setCurrentWidget(view);
    static_cast<AdminView *>(view)->refresh();
    home()->setFocus(Qt::OtherFocusReason);
}

void RulesPage::publish()
{
    m_rule->setBusy(true);
    m_parts.checklists.publishRules(m_editing.draft(), m_parts.state.today(), m_parts.state.language())
        .then(this, [this](const ChecklistTools::Result<RulesVersion> &result) { published(result); });
}

void RulesPage::published(const ChecklistTools::Result<RulesVersion> &result)
{
    m_rule->setBusy(false);
    if (!result) {
        tell(StripKind::Error, result.error());
        return;
    }
    m_editing.drop();
    m_editing.begin();
    show(m_overview);
    tell(StripKind::Information,
        tr("Correction %1 of the rules holds from %2.")
            .arg(QString::number(result->version), m_parts.state.format().shortDate(result->validFrom)));
}

void RulesPage::tell(StripKind kind, const QString &text)
{
    m_message->setMessage(kind, text);
    m_message->show();
    m_announcer->say(text);
}

} // namespace skranketid

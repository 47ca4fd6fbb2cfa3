// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"
#include "ui/admin/adminparts.h"
#include "ui/admin/rulesediting.h"
#include "ui/shared/stripmessage.h"

class QStackedWidget;

namespace skranketid {

class Announcer;
class RulesOverview;
class RuleView;

/// A manager corrects a price or a waiting rule here.
class RulesPage final : public AdminPage {
    Q_OBJECT

public:
    explicit RulesPage(const AdminParts &parts, QWidget *parent = nullptr);
    ~RulesPage() override;

    QString title() const override { return tr("Rules and prices"); }
    Role role() const override { return Role::Manager; }
    void refresh() override;
    QWidget *home() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void show(QWidget *view);
    void publish();
    void published(const ChecklistTools::Result<RulesVersion> &result);
    void tell(StripKind kind, const QString &text);

    const AdminParts m_parts;
    RulesEditing m_editing;
    bool m_begun = false;
    Announcer *m_announcer;
    StripMessage *m_message;
    QStackedWidget *m_stack;
    RulesOverview *m_overview;
    RuleView *m_rule;
};

} // namespace skranketid

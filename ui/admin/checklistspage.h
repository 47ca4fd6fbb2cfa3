// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"
#include "ui/admin/adminparts.h"
#include "ui/admin/checklistediting.h"
#include "ui/shared/stripmessage.h"

class QStackedWidget;

namespace skranketid {

class Announcer;
class ChecklistEditor;
class ChecklistFiles;
class ChecklistOverview;
class CompareView;
class PublishView;
class RetireView;

/// Checklists are drafted, compared, published and retired here.
class ChecklistsPage final : public AdminPage {
    Q_OBJECT

public:
    explicit ChecklistsPage(const AdminParts &parts, QWidget *parent = nullptr);
    ~ChecklistsPage() override;

    QString title() const override { return tr("Checklists"); }
    Role role() const override { return Role::Manager; }
    void refresh() override;
    QWidget *home() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void connectOverview();
    void connectOthers();
    void readDrafts();
    void show(QWidget *view);
    void edit(const Checklist &list, bool draft);
    void copy(const Checklist &list);
    void compare(const Checklist &list, bool draft, QWidget *from);
    void take(const Checklist &list);
    void publish();
    void published(const ChecklistTools::Result<Checklist> &result);
    void retire(QDate lastDay);
    void drop(const Checklist &draft);
    void toOverview();
    void tell(StripKind kind, const QString &text);
    void openDraft(Checklist draft);
    QString freeId(const QString &id) const;

    const AdminParts m_parts;
    ChecklistEditing m_editing;
    ChecklistFiles *m_files;
    Announcer *m_announcer;
    QList<Checklist> m_drafts;
    QWidget *m_comparedFrom = nullptr;
    StripMessage *m_message;
    QStackedWidget *m_stack;
    ChecklistOverview *m_overview;
    ChecklistEditor *m_editor;
    PublishView *m_publishing;
    CompareView *m_comparison;
    RetireView *m_retirement;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/texttablemodel.h"
#include "ui/admin/adminview.h"
#include "ui/admin/checklistediting.h"
#include "ui/admin/draftform.h"

namespace skranketid {

class DifferenceTable;
class QuietTable;

/// Before a draft is published: from when, what is still wrong, what changes.
class PublishView final : public AdminView {
    Q_OBJECT

public:
    PublishView(const Look &look, ChecklistEditing &editing);

    void begin(); ///< proposes a first day
    void refresh() override;
    QWidget *home() override;
    void setBusy(bool busy);

Q_SIGNALS:
    void publishWanted();
    void backWanted();
    void mistakeWanted(const skranketid::ChecklistPart &part);

private:
    void buildForm();
    void showMistakes();
    void showDifferences();
    QString takeDay(const QString &typed);
    void showButtons();

    ChecklistEditing &m_editing;
    DraftForm *m_form;
    Language m_language = Language::Danish; ///< of the form
    TextLabel *m_mistakes;
    TextTableModel *m_mistakeModel;
    QuietTable *m_mistakeTable;
    TextLabel *m_changes;
    DifferenceTable *m_differences;
    Button *m_publish;
    Button *m_back;
    bool m_busy = false;
    bool m_dayFits = true; ///< what stands in the field can be used
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"
#include "models/items/texttablemodel.h"
#include "ui/admin/adminview.h"

#include <optional>

namespace skranketid {

class CounterState;
class QuietTable;

/// Every checklist there is: drafts, and versions in use, to come, replaced or retired.
class ChecklistOverview final : public AdminView {
    Q_OBJECT

public:
    /// A row of the overview.
    struct Item {
        Checklist list;
        bool draft = false;
    };

    ChecklistOverview(const Look &look, const CounterState &state);

    void setDrafts(const QList<Checklist> &drafts) { m_drafts = drafts; }
    void refresh() override;
    QWidget *home() override;
    void select(const Checklist &list, bool draft);

Q_SIGNALS:
    void editWanted(const skranketid::Checklist &list, bool draft);
    void copyWanted(const skranketid::Checklist &list);
    void compareWanted(const skranketid::Checklist &list, bool draft);
    void importWanted();
    void exportWanted(const skranketid::Checklist &list);
    void retireWanted(const skranketid::Checklist &list);
    void dropWanted(const skranketid::Checklist &draft);

private:
    const Item *selected() const;
    TextRow rowOf(const Item &item) const;
    QString stateOf(const Item &item) const;
    void collect();
    void showButtons();

    const CounterState &m_state;
    QList<Checklist> m_drafts;
    QList<Item> m_items;
    TextTableModel *m_model;
    QuietTable *m_table;
    Button *m_edit;
    Button *m_copy;
    Button *m_compare;
    Button *m_import;
    Button *m_export;
    Button *m_retire;
    Button *m_drop;
};

} // namespace skranketid

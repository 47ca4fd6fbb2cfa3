// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/texttablemodel.h"
#include "ui/admin/adminview.h"

namespace skranketid {

class QuietTable;
class RulesEditing;

/// Every rule as it is in use or has been changed here.
class RulesOverview final : public AdminView {
    Q_OBJECT

public:
    RulesOverview(const Look &look, RulesEditing &editing);

    void refresh() override;
    QWidget *home() override;

Q_SIGNALS:
    void editWanted();

private:
    void selectRow(int row);

    RulesEditing &m_editing;
    TextTableModel *m_model;
    QuietTable *m_table;
    Button *m_edit;
};

} // namespace skranketid

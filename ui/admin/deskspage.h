// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"

namespace skranketid {

class DeskGrid;
class DeskGridModel;

/// How many desks are open, for each half hour of the week.
class DesksPage final : public FormPage {
    Q_OBJECT

public:
    explicit DesksPage(const AdminParts &parts, QWidget *parent = nullptr);

    QString title() const override;
    Role role() const override { return Role::Manager; }
    void refresh() override;
    QWidget *home() override;

private:
    void copyDay();
    void store();
    void showDraft();

    DeskGridModel *m_model;
    DeskGrid *m_grid;
    TextLabel *m_state;
    Button *m_store;
    Button *m_copy;
    Button *m_drop;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/placeuse.h"
#include "ui/admin/formpage.h"

#include <memory>

namespace skranketid {

class LineList;

/// The names of offices and desks that sessions carry.
class PlacesPage final : public FormPage {
    Q_OBJECT

public:
    explicit PlacesPage(const AdminParts &parts, QWidget *parent = nullptr);

    QString title() const override;
    Role role() const override { return Role::Manager; }
    void refresh() override;
    QWidget *home() override;

private:
    void read();
    void showPlaces();

    QList<PlaceUse> m_uses;
    TextLabel *m_here;
    TextLabel *m_listTitle;
    LineList *m_list;
    TextLabel *m_none;
    Button *m_setup;
};

} // namespace skranketid

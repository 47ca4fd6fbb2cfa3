// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"

#include <array>

namespace skranketid {

class EntryRow;

/// When the counter is open, by weekday.
class HoursPage final : public FormPage {
    Q_OBJECT

public:
    explicit HoursPage(const AdminParts &parts, QWidget *parent = nullptr);

    QString title() const override;
    Role role() const override { return Role::Manager; }
    void refresh() override;
    QWidget *home() override;

private:
    void enter(int weekday, const QString &text);

    std::array<EntryRow *, OfficeBook::weekdays> m_rows;
};

} // namespace skranketid

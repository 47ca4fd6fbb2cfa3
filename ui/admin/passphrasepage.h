// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"
#include "ui/admin/passphrasebox.h"

namespace skranketid {

class LineList;

/// Sets and changes the passphrases of both roles.
class PassphrasePage final : public FormPage {
    Q_OBJECT

public:
    explicit PassphrasePage(const AdminParts &parts, QWidget *parent = nullptr);

    QString title() const override;
    Role role() const override { return Role::Manager; }
    void refresh() override;
    QWidget *home() override;

private:
    void press(const QString &code);
    void showLines();

    LineList *m_list;
    TextLabel *m_limits;
    PassphraseBox *m_box;
    Role m_asked = Role::Clerk;
};

} // namespace skranketid

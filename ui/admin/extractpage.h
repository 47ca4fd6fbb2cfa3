// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/extract.h"
#include "ui/admin/documentpage.h"

namespace skranketid {

class ChoiceRow;

/// "What does this tool hold about ...": a citizen, a member of staff, a desk.
class ExtractPage final : public DocumentPage {
    Q_OBJECT

public:
    explicit ExtractPage(const AdminParts &parts, QWidget *parent = nullptr);

    QString title() const override;
    Role role() const override { return Role::Manager; }
    void refresh() override;

protected:
    Document document() const override;
    QString fileName() const override;

private:
    void choose(const QString &code);
    void read();
    void showChoices();

    ExtractSubject m_subject = ExtractSubject::Citizen;
    QString m_desk;
    QList<PlaceUse> m_uses;
    ChoiceRow *m_choices;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"

#include <QHash>

namespace skranketid {

class ChoiceRow;
class EntryRow;

/// The typed table of the office's settings, a row each.
class SettingsPage final : public FormPage {
    Q_OBJECT

public:
    explicit SettingsPage(const AdminParts &parts, QWidget *parent = nullptr);

    QString title() const override;
    Role role() const override { return Role::Manager; }
    void refresh() override;
    QWidget *home() override;

private:
    struct Row {
        const OfficeSettingForm *form;
        EntryRow *entry = nullptr; ///< of a number
        ChoiceRow *choice = nullptr; ///< of anything else
    };
    struct Change {
        qint64 wallMs = 0;
        QString role;
    };

    void addRow(const OfficeSettingForm &form);
    void readChanges();
    void showRow(const Row &row);
    void enter(const Row &row, const QString &text);
    void store(const Row &row, const QJsonValue &value);
    QJsonValue valueOf(const OfficeSettingForm &form) const;
    QString standingOf(const OfficeSettingForm &form) const;

    QList<Row> m_rows;
    QHash<QString, Change> m_changes; ///< the last one, by the setting's key
};

} // namespace skranketid

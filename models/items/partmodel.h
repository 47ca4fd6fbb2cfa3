// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklistpart.h"
#include "models/domain/text/format.h"
#include "models/items/rowmodel.h"

#include <QStringList>

namespace skranketid {

/// A part of a checklist as one row of its editor.
struct PartRow {
    ChecklistPart part;
    QString title;
    qint64 ms = 0; ///< expected; of a heading the sum
    QStringList marks; ///< in words: "look away"
    QStringList icons; ///< the same as shapes
    int mistakes = 0;

    QString key() const;
    friend bool operator==(const PartRow &, const PartRow &) = default;
};

/// The parts of a checklist in their order.
class PartModel final : public RowModel<PartRow> {
    Q_OBJECT

public:
    enum Role {
        MinutesRole = Qt::UserRole + 1, ///< "4,5" or empty
        IconsRole,
        HeadingRole,
        MistakesRole
    };

    explicit PartModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

    /// `wrong`: the parts that mistakes are about.
    void show(const Checklist &list, const QList<ChecklistPart> &wrong, Language language);
    QModelIndex indexOf(const ChecklistPart &part) const;
    ChecklistPart partOf(const QModelIndex &index) const;

protected:
    QVariant cell(const PartRow &row, int column, int role) const override;

private:
    Language m_language = Language::Danish;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"

#include <QStringList>

namespace skranketid {

/// A row that is all text.
struct TextRow {
    QString id; ///< stable
    QStringList cells;
    bool loud = true; ///< false: shown quietly

    QString key() const { return id; }
    friend bool operator==(const TextRow &, const TextRow &) = default;
};

/// Rows of text under headings. The first cell speaks for its whole row.
class TextTableModel final : public RowModel<TextRow> {
    Q_OBJECT

public:
    explicit TextTableModel(int columns, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void show(const QStringList &headings, const QList<TextRow> &rows);

protected:
    QVariant cell(const TextRow &row, int column, int role) const override;

private:
    QString spoken(const TextRow &row) const;

    int m_columns;
    QStringList m_headings;
};

} // namespace skranketid

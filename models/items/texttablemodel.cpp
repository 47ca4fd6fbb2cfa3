// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/texttablemodel.h"

#include <utility>

namespace skranketid {

using namespace Qt::StringLiterals;

TextTableModel::TextTableModel(int columns, QObject *parent) : RowModel(parent), m_columns(columns)
{
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headings.value(section) : QVariant();
}

void TextTableModel::show(const QStringList &headings, const QList<TextRow> &rows)
{
    const bool otherHeadings = std::exchange(m_headings, headings) != headings;
    replaceRows(rows);
    if (otherHeadings)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

QVariant TextTableModel::cell(const TextRow &row, int column, int role) const
{
    if (role == LoudRole)
        return row.loud;
    if (role == Qt::AccessibleTextRole && column == 0)
        return spoken(row);
    return role == Qt::DisplayRole ? row.cells.value(column) : QVariant();
}

QString TextTableModel::spoken(const TextRow &row) const
{
    QStringList parts{row.cells.value(0)};
    for (int column = 1; column < m_columns; ++column) {
        const QString &text = row.cells.value(column);
        if (!text.isEmpty())
            parts.append(u"%1: %2"_s.arg(m_headings.value(column), text));
    }
    return parts.join(u", "_s);
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>

namespace skranketid {

/// What every table of rows can be asked for beside its texts.
enum RowRole {
    LoudRole = Qt::UserRole + 1, ///< bool: false for what is shown quietly
};

/// Index plumbing for a flat list of rows. `Row` has `operator==` and `auto key() const`; a concrete model
/// says only what its columns and cells are.
template <typename Row> class RowModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return cell(m_rows.at(index.row()), index.column(), role);
    }

    const QList<Row> &rows() const { return m_rows; }

protected:
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    /// Shows `rows` instead, telling views only what differs, so that they keep their place.
    void replaceRows(const QList<Row> &rows)
    {
        const auto sameKey = [](const Row &a, const Row &b) { return a.key() == b.key(); };
        const auto front = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), sameKey);
        const qsizetype head = std::distance(m_rows.cbegin(), front.first);
        qsizetype tail = 0;
        while (tail < std::min(m_rows.size(), rows.size()) - head
            && sameKey(m_rows.at(m_rows.size() - 1 - tail), rows.at(rows.size() - 1 - tail)))
            ++tail;
        replaceMiddle(rows, head, tail);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (!(m_rows.at(i) == rows.at(i)))
                replaceRow(i, rows.at(i));
        }
    }

    void replaceRow(qsizetype at, const Row &row)
    {
        m_rows[at] = row;
        const int line = static_cast<int>(at);
        Q_EMIT dataChanged(index(line, 0), index(line, columnCount() - 1));
    }

private:
    void replaceMiddle(const QList<Row> &rows, qsizetype head, qsizetype tail)
    {
        const qsizetype removed = m_rows.size() - head - tail;
        const qsizetype added = rows.size() - head - tail;
        if (removed > 0) {
            beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + removed - 1));
            m_rows.remove(head, removed);
            endRemoveRows();
        }
        if (added > 0) {
            beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + added - 1));
            m_rows = m_rows.first(head) + rows.sliced(head, added) + m_rows.sliced(head);
            endInsertRows();
        }
    }

    QList<Row> m_rows;
};

} // namespace skranketid

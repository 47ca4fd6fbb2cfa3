// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officebook.h"
#include "models/domain/text/format.h"

#include <QAbstractTableModel>

#include <array>

namespace skranketid {

/// How many desks are open: half hours down, weekdays across. A number can be changed while the counter is
/// open; what is changed is a draft until it is stored.
class DeskGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using Week = std::array<QList<OpenDesks>, OfficeBook::weekdays>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the hours of now; the draft stays if there is one.
    void show(const OfficeBook &office, Language language);

    bool isOpen(const QModelIndex &cell) const;
    int desksAt(const QModelIndex &cell) const;
    void setDesks(const QModelIndex &cell, int desks); ///< 0 to 99; not while closed
    void copyDay(int weekday); ///< to all other days
    void drop(); ///< the draft

    bool isDraft() const { return m_draft != m_stored; }
    Week week() const; ///< with the draft
    Week storedWeek() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static constexpr int halfHours = 48;
    using Numbers = std::array<std::array<int, halfHours>, OfficeBook::weekdays>;

    QTime timeOf(int row) const;
    int &numberAt(const QModelIndex &cell);
    void tellAll();

    OfficeBook m_office;
    Language m_language = Language::Danish;
    Numbers m_stored{};
    Numbers m_draft{};
    int m_first = 0; ///< half hour of the first row
    int m_rows = 0;
};

} // namespace skranketid

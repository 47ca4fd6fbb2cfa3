// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/deskgridmodel.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDesks = 99;
constexpr int halfHourMinutes = 30;
constexpr int usualDesks = 1; // when nothing is said

int halfHourOf(QTime time)
{
    return (time.hour() * 60 + time.minute()) / halfHourMinutes;
}

QTime timeOfHalfHour(int halfHour)
{
    return QTime(halfHour / 2, halfHour % 2 * halfHourMinutes);
}

/// A number each half hour becomes the times from which on they hold.
template <typename Numbers> DeskGridModel::Week weekOf(const Numbers &numbers)
{
    DeskGridModel::Week week;
    for (std::size_t day = 0; day < numbers.size(); ++day) {
        int before = usualDesks;
        for (std::size_t at = 0; at < numbers[day].size(); ++at) {
            if (numbers[day][at] != before)
                week[day].append({timeOfHalfHour(int(at)), numbers[day][at]});
            before = numbers[day][at];
        }
    }
    return week;
}

} // namespace

void DeskGridModel::show(const OfficeBook &office, Language language)
{
    beginResetModel();
    const bool keep = isDraft();
    m_office = office;
    m_language = language;
    int first = halfHours;
    int last = 0;
    for (int day = 0; day < OfficeBook::weekdays; ++day) {
        for (const OpenSpan &span : office.weekHours(day)) {
            first = std::min(first, halfHourOf(span.from));
            last = std::max(last, halfHourOf(span.until.addSecs(-1)) + 1);
        }
        int desks = usualDesks;
        qsizetype at = 0;
        const QList<OpenDesks> &said = office.weekDesks(day);
        for (int half = 0; half < halfHours; ++half) {
            for (; at < said.size() && said.at(at).from <= timeOfHalfHour(half); ++at)
                desks = said.at(at).desks;
            m_stored.at(std::size_t(day)).at(std::size_t(half)) = desks;
        }
    }
    m_first = std::min(first, last);
    m_rows = std::max(0, last - first);
    if (!keep)
        m_draft = m_stored;
    endResetModel();
}

QTime DeskGridModel::timeOf(int row) const
{
    return timeOfHalfHour(m_first + row);
}

bool DeskGridModel::isOpen(const QModelIndex &cell) const
{
    const QTime from = timeOf(cell.row());
    const QTime until = from.addSecs(halfHourMinutes * 60);
    return std::ranges::any_of(m_office.weekHours(cell.column()),
        [&](const OpenSpan &span) { return span.from < until && from < span.until; });
}

int &DeskGridModel::numberAt(const QModelIndex &cell)
{
    return m_draft.at(std::size_t(cell.column())).at(std::size_t(m_first + cell.row()));
}

int DeskGridModel::desksAt(const QModelIndex &cell) const
{
    return m_draft.at(std::size_t(cell.column())).at(std::size_t(m_first + cell.row()));
}

void DeskGridModel::setDesks(const QModelIndex &cell, int desks)
{
    if (!cell.isValid() || !isOpen(cell) || desks < 0 || desks > mostDesks)
        return;
    numberAt(cell) = desks;
    Q_EMIT dataChanged(cell, cell);
}

void DeskGridModel::copyDay(int weekday)
{
    const auto day = m_draft.at(std::size_t(weekday));
    m_draft.fill(day);
    tellAll();
}

void DeskGridModel::drop()
{
    m_draft = m_stored;
    tellAll();
}

void DeskGridModel::tellAll()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, OfficeBook::weekdays - 1));
}

DeskGridModel::Week DeskGridModel::week() const
{
    return weekOf(m_draft);
}

DeskGridModel::Week DeskGridModel::storedWeek() const
{
    return weekOf(m_stored);
}

int DeskGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int DeskGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : OfficeBook::weekdays;
}

QVariant DeskGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool open = isOpen(index);
    const QString number = open ? QString::number(desksAt(index)) : u"–"_s;
    switch (role) {
    case Qt::DisplayRole:
        return number;
    case Qt::AccessibleTextRole:
        return u"%1 %2, %3"_s.arg(Format(m_language).weekdayTitle(index.column()),
            timeOf(index.row()).toString(u"HH:mm"_s), open ? number : tr("closed"));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    default:
        return {};
    }
}

QVariant DeskGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? Format(m_language).weekdayTitle(section)
                                         : timeOf(section).toString(u"HH:mm"_s);
}

} // namespace skranketid

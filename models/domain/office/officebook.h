// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/terms.h"
#include "models/domain/office/officesetting.h"
#include "models/domain/session/event.h"

#include <QDate>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QTime>

#include <tl/expected.hpp>

#include <array>

namespace skranketid {

/// The counter is open from `from` until just before `until`; local time of the office.
struct OpenSpan {
    QTime from;
    QTime until;

    friend bool operator==(const OpenSpan &, const OpenSpan &) = default;
};

/// From this time of the day on, so many desks are open.
struct OpenDesks {
    QTime from; ///< on the half hour
    int desks = 0;

    friend bool operator==(const OpenDesks &, const OpenDesks &) = default;
};

/// What an office has decided: its settings, when it is open, how many desks then. Folded from the journal's
/// `configured` events; a value, safe to hand to another thread.
class OfficeBook {
public:
    static constexpr int weekdays = 7; ///< Monday is 0

    int number(OfficeSetting setting) const;
    bool isOn(OfficeSetting setting) const { return number(setting) != 0; }
    /// A channel code; `terms` has the one that holds when none is set.
    QString channel(const Terms &terms) const;

    /// Spans of a day in order, empty when the counter is closed: what is said of the day itself, else
    /// nothing on public holidays, else the weekday's.
    QList<OpenSpan> hoursOn(QDate day) const;
    bool isOpenOn(QDate day) const { return !hoursOn(day).isEmpty(); }
    /// Invalid on a day without hours.
    QTime closingOn(QDate day) const;
    /// How many desks are open; 0 outside the hours, 1 when nothing is said.
    int desksAt(QDate day, QTime time) const;

    const QList<OpenSpan> &weekHours(int weekday) const { return m_hours.at(std::size_t(weekday)); }
    const QList<OpenDesks> &weekDesks(int weekday) const { return m_desks.at(std::size_t(weekday)); }
    /// Days that differ from their weekday: other hours, or closed.
    const QMap<QDate, QList<OpenSpan>> &otherDays() const { return m_days; }

    /// Takes over a `configured` event; others change nothing.
    void apply(const Event &event);

    friend bool operator==(const OfficeBook &, const OfficeBook &) = default;

private:
    QMap<QString, QJsonValue> m_settings; ///< those that were set, by key
    std::array<QList<OpenSpan>, weekdays> m_hours = standardHours();
    std::array<QList<OpenDesks>, weekdays> m_desks;
    QMap<QDate, QList<OpenSpan>> m_days;

    static std::array<QList<OpenSpan>, weekdays> standardHours();
};

/// A change of one setting as the journal keeps it.
struct OfficeChange {
    QString key; ///< of a setting, or one of the three below
    QJsonValue value;
    Role role = Role::Manager; ///< who does it
};

// Keys that are no single value.
constexpr QLatin1String openingHoursKey("opening-hours"); ///< {"1":[["09:00","16:00"]],...}, Monday is 1
constexpr QLatin1String openDesksKey("open-desks"); ///< {"1":[["09:00",2],["12:00",3]],...}
constexpr QLatin1String dayHoursKey("day-hours"); ///< {"day":"2026-12-24","hours":[]}, hours null: as usual

OfficeChange settingChange(OfficeSetting setting, const QJsonValue &value, Role role);
OfficeChange weekHoursChange(const std::array<QList<OpenSpan>, OfficeBook::weekdays> &hours);
OfficeChange weekDesksChange(const std::array<QList<OpenDesks>, OfficeBook::weekdays> &desks);
OfficeChange dayHoursChange(QDate day, const std::optional<QList<OpenSpan>> &hours);

/// What is wrong with a change, as one sentence for the user: value, range, role. Nothing is stored then.
tl::expected<void, QString> checkChange(const OfficeChange &change, const Terms &terms);

/// The event's body.
QJsonObject bodyOf(const OfficeChange &change);

} // namespace skranketid

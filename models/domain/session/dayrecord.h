// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrow.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace skranketid {

/// A session of a day with what its row does not hold.
struct DaySession {
    SessionRow row;
    QStringList overReasons; ///< why it took longer than the estimate, as chosen
    QMap<QString, int> interruptions; ///< how many of each kind
};

/// A time in which a system the work depends on was down.
struct DayOutage {
    QString system;
    qint64 beganMs = 0; ///< UTC
    qint64 endedMs = 0; ///< UTC; 0 while it goes on
};

/// What one desk's journal holds of one local day: the source of the daily report. A value: it can be handed
/// between threads and processes.
struct DayRecord {
    QDate day;
    QList<DaySession> sessions; ///< in order of their starts; void ones too
    QList<DayOutage> outages; ///< that touch the day, in order of their beginnings
    QString note; ///< on the day; empty: none
    bool desksShown = false; ///< at some time of the day the manager's figures could tell desks apart
    int noShows = 0; ///< citizens who did not come; they have no session
    QString chain; ///< of the day's last session; without one, of the last session before. Empty: none
    qint64 sequence = 0; ///< of the newest event about the day in that chain
    QByteArray hash; ///< of that event, 32 bytes
    qint64 asOfMs = 0; ///< when it was written, UTC; 0: nothing is written yet
    qint64 firstPrintedMs = 0; ///< UTC; 0: the day's report was not printed before
};

/// The same on another computer or in another process of the same version of the program.
QByteArray toBytes(const DayRecord &record);
/// Empty when these are not the bytes of a record.
std::optional<DayRecord> dayRecordFrom(const QByteArray &bytes);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/session.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace skranketid {

/// One session as lists, figures and files see it. Derived from events for a live session; the record itself
/// for an imported or simulated one.
struct SessionRow {
    qint64 id = 0; ///< row in the store; 0 before it is stored
    qint64 chain = 0; ///< store's key of the chain; 0 for batch rows
    SessionId session; ///< within the chain; none for batch rows
    qint64 batch = 0; ///< 0 for live sessions
    bool open = false;
    bool isVoid = false;
    QDate day; ///< office's local day of the start
    int hour = 0; ///< office's local hour of the start, 0-23
    qint64 startedMs = 0; ///< UTC
    qint64 endedMs = 0; ///< UTC; 0 while open
    qint64 activeMs = 0;
    qint64 heldMs = 0;
    qint64 unknownMs = 0;
    qint64 addOnMs = 0;
    QString checklist;
    int version = 0;
    QStringList authenticators; ///< in the order of `authenticatorOrder()`
    QString outcome;
    QString reason;
    QString channel;
    QString referral;
    QString ticket;
    QString desk;
    QString office;
    Quality quality = Quality::Measured;
    bool excluded = false;
    bool training = false;
    bool switched = false;
    bool booked = false;
    bool hasAddOns = false;
    bool quick = false; ///< held without steps: no step times
};

/// app, code-display, code-reader, chip: the order in which several are joined ("app+chip").
const QStringList &authenticatorOrder();

class OfficeTime;
SessionRow rowOf(const Session &session, const OfficeTime &time);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/eventtable.h"
#include "models/store/journal.h"
#include "models/store/sessiontable.h"
#include "models/store/statement.h"

namespace skranketid {

/// What the journal runs, prepared once.
struct Journal::Statements {
    explicit Statements(Connection &connection);

    SessionTable sessions;
    EventTable events;
    Statement chainLive;
    Statement chainAdd;
    Statement chainClose;
    Statement chainHead;
    Statement eventsOfSession;
    Statement eventLastTouched;
    Statement eventLatestSession;
    Statement eventLastStarted;
    Statement eventOutages;
    Statement eventOffice;
    Statement noteAdd;
    Statement noteOfSession;
    Statement noteDrop;
    Statement sessionOpen;
    Statement usualOutcomes;
    Statement sessionEndedUnknown;
    Statement sessionToComeAgain;
    Statement heartbeatPut;
    Statement heartbeatAll;
    Statement heartbeatDropClosed;
    Statement commandFind;
    Statement commandAdd;
    Statement batchPublish;
    Statement batchRemove;
    Statement passphrasePut;
    Statement passphraseDrop;
};

} // namespace skranketid

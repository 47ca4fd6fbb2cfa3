// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/sessionrow.h"

#include "models/domain/time/calendar.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

// What the store takes. Longer it can only be when the clock said another year after a boot.
constexpr qint64 longestPauseMs = 3650LL * 24 * 3600 * 1000;

/// Unknown ones last, as they were chosen.
QStringList inOrder(QStringList authenticators)
{
    const QStringList &order = authenticatorOrder();
    const auto rank = [&order](const QString &authenticator) {
        const qsizetype index = order.indexOf(authenticator);
        return index < 0 ? order.size() : index;
    };
    authenticators.removeDuplicates();
    std::stable_sort(authenticators.begin(), authenticators.end(),
        [&rank](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return authenticators;
}

} // namespace

const QStringList &authenticatorOrder()
{
    static const QStringList order{u"app"_s, u"code-display"_s, u"code-reader"_s, u"chip"_s};
    return order;
}

SessionRow rowOf(const Session &session, const OfficeTime &time)
{
    const QDateTime start = time.local(session.startedWallMs);
    SessionRow row;
    row.session = session.id;
    row.open = session.open();
    row.isVoid = session.phase == Phase::Void;
    row.day = start.date();
    row.hour = start.time().hour();
    row.startedMs = session.startedWallMs;
    row.endedMs = session.endedWallMs;
    row.activeMs = std::min(session.activeMs, longestSessionMs); // more is of unknown quality, and not stored
    row.heldMs = std::min(session.heldMs, longestPauseMs);
    row.unknownMs = std::min(session.unknownMs, longestPauseMs);
    row.addOnMs = std::min(session.addOnMs, row.activeMs); // a correction can take off more than the rest
    row.checklist = session.checklist;
    row.version = session.version;
    row.authenticators = inOrder(session.choices.value(u"authenticators"_s));
    row.outcome = session.outcome;
    row.reason = session.reason;
    row.channel = session.channel;
    row.referral = session.referral;
    row.ticket = session.ticket;
    row.desk = session.desk;
    row.office = session.office;
    row.quality = session.quality;
    row.excluded = session.excluded;
    row.training = session.training;
    row.switched = session.switched;
    row.booked = session.booked;
    row.hasAddOns = !session.addOns.isEmpty();
    row.quick = session.quick;
    return row;
}

} // namespace skranketid

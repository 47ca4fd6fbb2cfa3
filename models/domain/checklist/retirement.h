// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/data/mistake.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <tl/expected.hpp>

namespace skranketid {

/// Ends the use of a checklist's versions up to this one; a later version takes it up again. Sessions still
/// find their version.
struct Retirement {
    QString id;
    int version = 1;
    QDate lastDay;

    friend bool operator==(const Retirement &, const Retirement &) = default;
};

tl::expected<Retirement, QList<Mistake>> readRetirement(const QByteArray &json);
QByteArray writeRetirement(const Retirement &retirement);

} // namespace skranketid

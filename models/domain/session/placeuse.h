// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace skranketid {

/// Sessions that carry one office's and one desk's name.
struct PlaceUse {
    QString office;
    QString desk;
    QDate first; ///< day with a session
    QDate last;
    qint64 sessions = 0;

    friend bool operator==(const PlaceUse &, const PlaceUse &) = default;
};

} // namespace skranketid

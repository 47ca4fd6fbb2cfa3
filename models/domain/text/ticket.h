// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skranketid {

/// What a queue ticket may look like, as a regular expression for the whole text: 1 to 8 letters, digits and
/// hyphens, at most four of them digits, so that no date of birth fits.
QString ticketPattern();

bool isTicket(const QString &text);

/// The number called after this one: "A042" gives "A043", and after "A999" comes "A000". Empty when the
/// ticket does not end in a digit.
QString ticketAfter(const QString &ticket);

} // namespace skranketid

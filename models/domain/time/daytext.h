// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace skranketid {

/// A day as somebody types it: 24-12-2026, 24.12.2026, 24/12/2026, 2026-12-24; without a year, `year`'s.
/// Invalid when it is none.
QDate dayFromText(const QString &text, int year);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skranketid {

class Services;

/// Puts a backup in the place of the closed database while a notice is shown. Gives a sentence on what came
/// of it and where the database that was there is kept.
QString restoreWhileShown(const Services &services, const QString &backup);

} // namespace skranketid

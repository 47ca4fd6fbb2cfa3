// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skranketid {

/// "SKRT": marks a SQLite file as ours.
constexpr qint64 applicationId = 0x534B5254;

/// Where the shipped migrations are; a folder for each version.
QString migrationsFolder();

/// The version that the migrations of `folder` end with.
int newestVersion(const QString &folder = migrationsFolder());

} // namespace skranketid

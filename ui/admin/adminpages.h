// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminparts.h"

#include <QList>

namespace skranketid {

class AdminPage;

/// All pages of the administration window, in the order they are listed. The window takes them over.
QList<AdminPage *> adminPages(const AdminParts &parts);

} // namespace skranketid

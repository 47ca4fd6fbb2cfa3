// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/checklisttools.h"

namespace skranketid {

class Definitions;
class Drafts;
class Services;

/// What the window's pages on checklists and rules work with.
ChecklistTools checklistTools(const Definitions &definitions, const Drafts &drafts,
    std::function<std::shared_ptr<const Catalogue>()> catalogue);
/// The same of the running program. The storage must be open.
ChecklistTools checklistTools(Services &services);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"

#include <QString>

namespace skranketid {

/// All checklists, one a line: id, version, first day, minutes and title.
QString checklistTable(const Catalogue &catalogue, Language language);

/// One checklist as text for reading: steps, branches, add-ons, closing, and what they add up to.
QString checklistText(const Checklist &checklist, Language language);

} // namespace skranketid

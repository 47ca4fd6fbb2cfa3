// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/dayrecord.h"
#include "models/report/document.h"

namespace skranketid {

/// Marks the page of a day that was printed before. For paper only: a file is the same every time.
void markAsReprint(Document &document, const DayRecord &record);

} // namespace skranketid

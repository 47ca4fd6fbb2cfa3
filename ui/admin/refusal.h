// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/note.h"

namespace skranketid {

/// Why a text is not taken in, for the field it was typed in.
QString refusalOf(TextProblem problem);

} // namespace skranketid

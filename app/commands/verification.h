// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "app/services.h"
#include "models/store/finding.h"

namespace skranketid {

/// Recomputes the open database and compares it with its anchor.
Stored<VerifyReport> verify(Services &services, Language language, Console &console);

} // namespace skranketid

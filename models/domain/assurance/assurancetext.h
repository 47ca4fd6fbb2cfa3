// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assurance/assurance.h"

#include <QString>

namespace skranketid {

/// Names and messages for the level card, in the user's language.
QString nameOf(Level level); ///< Lav, Betydelig, Høj
QString nameOf(Factor factor); ///< the committee paper's words
/// What pulls the level down and what to do, or that nothing does. Without the level itself.
QString messageOf(const Assurance &assurance);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/terms.h"
#include "models/domain/data/mistake.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace skranketid {

/// Reads resources/terms.json. On failure every mistake, in the order of the file.
tl::expected<Terms, QList<Mistake>> readTerms(const QByteArray &json);

} // namespace skranketid

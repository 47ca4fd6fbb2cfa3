// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/rules.h"
#include "models/domain/data/mistake.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <optional>

namespace skranketid {

/// Reads resources/rules.json. On failure every mistake, in the order of the file.
tl::expected<Rules, QList<Mistake>> readRules(const QByteArray &json);

/// Reads what writeRules wrote. Each rule must be one of `known`.
tl::expected<RulesVersion, QList<Mistake>> readRulesVersion(const QByteArray &json, const Rules &known);

/// Reads a correction that is still being written and may have mistakes: only what writeRules wrote, with
/// nothing in it that may not be kept.
std::optional<RulesVersion> readRulesDraft(const QByteArray &json);

/// The file of a correction: reading it gives an equal one, and writing that the same bytes.
QByteArray writeRules(const RulesVersion &version);

} // namespace skranketid

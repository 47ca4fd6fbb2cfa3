// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"
#include "models/domain/checklist/rules.h"
#include "models/domain/checklist/terms.h"
#include "models/domain/data/mistake.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <optional>

namespace skranketid {

/// Reads one checklist file (format: resources/checklist.schema.json). Pure: a file from anywhere may be
/// given. On failure every mistake, up to a hundred, in the order of the file.
tl::expected<Checklist, QList<Mistake>> readChecklist(const QByteArray &json);

/// The same, and what it refers to must exist: outcome codes in the terms, rule constants in the rules.
tl::expected<Checklist, QList<Mistake>> readChecklist(
    const QByteArray &json, const Terms &terms, const Rules &rules);

/// Reads a checklist that is still being written and may have mistakes: only what writeChecklist wrote, with
/// nothing in it that may not be kept. Nothing is lost by reading it.
std::optional<Checklist> readDraft(const QByteArray &json);

/// Everything that stands in the way of publishing a draft; `path` says where.
QList<Mistake> mistakesOf(const Checklist &draft, const Terms &terms, const Rules &rules);

} // namespace skranketid

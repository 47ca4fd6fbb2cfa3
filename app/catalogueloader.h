// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"
#include "models/domain/data/mistake.h"

#include <QString>

#include <tl/expected.hpp>

namespace skranketid {

/// The shipped definitions and those put into use here, in `folder`, which need not exist: checklists, and in
/// folders of their own corrected rules and retirements. A version takes the place of a shipped one with the
/// same id and version, since sessions were recorded by it.
tl::expected<Catalogue, QString> loadCatalogue(const QString &folder);

/// The catalogue with one more definition.
Catalogue withChecklist(Catalogue catalogue, const Checklist &checklist);

// Where they lie in the folder.
QString fileNameOf(const Checklist &checklist);
QString fileNameOf(const RulesVersion &version);
QString fileNameOf(const Retirement &retirement);

/// Reads a definition file of at most 1 MB whole. The error is a sentence for the user.
tl::expected<QByteArray, QString> readDefinition(const QString &path, const QString &shownName);

/// Writes a definition to a file of the user's.
tl::expected<void, QString> writeDefinition(
    const Checklist &checklist, const QString &path, const QString &shownName);

/// "FILE:LINE:COLUMN: what is wrong"
QString locate(const QString &shownName, const Mistake &mistake);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace skranketid {

/// Ids of the checklists that come with the program, in the order they are offered.
const QStringList &shippedChecklists();

/// The definitions in `folder`: terms.json, rules.json and checklists/<id>.json for every shipped id.
/// The error is one sentence with the file and place.
tl::expected<Catalogue, QString> readCatalogue(const QString &folder);

/// The definitions compiled into the program.
tl::expected<Catalogue, QString> shippedCatalogue();

} // namespace skranketid

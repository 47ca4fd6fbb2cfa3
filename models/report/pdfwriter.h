// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"

#include <QByteArray>

namespace skranketid {

/// The document on A4 with its fonts embedded, to the profile PDF/A-1b. Needs a QGuiApplication, no screen.
/// The same document gives the same bytes in every process whose hash seed is fixed
/// (QHashSeed::setDeterministicGlobalSeed) and whose time zone is UTC: the order of the fonts and the length
/// of the dates in the file hang on them.
QByteArray toPdf(const Document &document);

} // namespace skranketid

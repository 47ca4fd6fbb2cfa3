// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

class QPrinter;

namespace skranketid {

/// The printers this computer knows, by name.
QStringList printerNames();

/// Prints on the printer as it is set up; the pages are A4 whatever it is set to. The error is a sentence for
/// the user. Needs a QGuiApplication.
tl::expected<void, QString> printDocument(const Document &document, QPrinter &printer);

/// Whether there is a printer of that name; the error names those there are.
tl::expected<void, QString> checkPrinter(const QString &name);

/// The same by the printer's name.
tl::expected<void, QString> printDocument(const Document &document, const QString &printer);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"
#include "ui/report/pageprinter.h"

#include <QDate>
#include <QDesktopServices>
#include <QFuture>
#include <QStandardPaths>
#include <QUrl>

#include <functional>

namespace skranketid {

/// What the report window works with and cannot make itself.
struct ReportTools {
    QString program; ///< name and version, as they stand on the page
    /// Writes the day's report to a file that ends in .pdf or .html, with the bytes the command gives. The
    /// result is a sentence on what went wrong; empty: it is written.
    std::function<QFuture<QString>(QDate day, Language language, const QString &file)> write;
    std::function<QStringList()> printers = printerNames;
    std::function<bool(const QUrl &)> open = QDesktopServices::openUrl; ///< in the program for it
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); ///< for files
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QFuture>
#include <QObject>

namespace skranketid {

/// Makes report files beside the running window: by the program's own command in a process of its own, since
/// their bytes depend on what is only fixed there, see models/report/pdfwriter.h.
class ReportFiles final : public QObject {
    Q_OBJECT

public:
    /// For the profile and the database the window was asked for.
    explicit ReportFiles(const Request &window);

    /// The result is a sentence for the user on what went wrong; empty: the file is written.
    QFuture<QString> write(QDate day, Language language, const QString &file);

private:
    QStringList m_place; ///< the options that name profile and database
};

} // namespace skranketid

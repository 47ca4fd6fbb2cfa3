// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"
#include "ui/report/reporttools.h"
#include "ui/shared/stripmessage.h"

#include <QObject>
#include <QTemporaryDir>

namespace skranketid {

/// Brings a day's report out of its window: to a printer, to files, into the browser. One thing at a time.
class ReportOutput final : public QObject {
    Q_OBJECT

public:
    ReportOutput(ReportTools tools, QWidget &window);

    bool busy() const { return m_busy; }
    /// Asks for the printer. Where there is none, a PDF is saved instead.
    void print(const Document &document, QDate day);
    void savePdf(QDate day, Language language); ///< asks for the file
    void openWebPage(QDate day, Language language);
    bool openFolder(const QString &folder) const;

Q_SIGNALS:
    void busyChanged();
    /// A sentence for the user, and the folder it is about; empty: none.
    void told(skranketid::StripKind kind, const QString &sentence, const QString &folder);
    void printed(QDate day, const QString &sentence);

private:
    void printOn(QPrinter &printer, const Document &document, QDate day);
    void saveInsteadOfPrinting(QDate day, Language language);
    /// `introduction` comes before what is said of it; may be empty.
    void saveBoth(QDate day, Language language, const QString &pdf, const QString &introduction);
    void begin();
    void end(StripKind kind, const QString &sentence, const QString &folder = {});

    const ReportTools m_tools;
    QWidget &m_window;
    QString m_folder; ///< where the last file went
    QTemporaryDir m_webPages; ///< lives as long as the program
    bool m_busy = false;
};

} // namespace skranketid

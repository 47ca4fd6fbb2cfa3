// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"
#include "ui/report/reporttools.h"
#include "ui/shared/stripmessage.h"

#include <QObject>
#include <QTemporaryDir>

namespace skranketid {

/// A document on its way out.
struct OutputJob {
    Document document;
    QString name; ///< of its files, without an ending
    /// To a file that ends in .pdf or .html. The result is a sentence on what went wrong; empty: it is
    /// written.
    std::function<QFuture<QString>(const QString &file)> write;
    std::function<void(const QString &sentence)> printed; ///< instead of telling that it was; may be empty
};

/// Brings a document out of its window: to a printer, to files, into the browser. One thing at a time.
class ReportOutput final : public QObject {
    Q_OBJECT

public:
    ReportOutput(ReportTools tools, QWidget &window);

    bool busy() const { return m_busy; }
    /// Asks for the printer. Where there is none, a PDF is saved instead.
    void print(const OutputJob &job);
    void savePdf(const OutputJob &job); ///< asks for the file
    void openWebPage(const OutputJob &job);
    bool openFolder(const QString &folder) const;

Q_SIGNALS:
    void busyChanged();
    /// A sentence for the user, and the folder it is about; empty: none.
    void told(skranketid::StripKind kind, const QString &sentence, const QString &folder);

private:
    void printOn(QPrinter &printer, const OutputJob &job);
    void saveInsteadOfPrinting(const OutputJob &job);
    /// `introduction` comes before what is said of it; may be empty.
    void saveBoth(const OutputJob &job, const QString &pdf, const QString &introduction);
    void begin();
    void end(StripKind kind, const QString &sentence, const QString &folder = {});

    const ReportTools m_tools;
    QWidget &m_window;
    QString m_folder; ///< where the last file went
    QTemporaryDir m_webPages; ///< lives as long as the program
    bool m_busy = false;
};

} // namespace skranketid

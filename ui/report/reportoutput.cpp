// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportoutput.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Nothing a user has not pointed at is written over: "name.pdf", "name-2.pdf".
QString freeName(const QString &file)
{
    const QFileInfo info(file);
    QString name = file;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1/%2-%3.%4"_s.arg(info.path(), info.completeBaseName()).arg(number).arg(info.suffix());
    return name;
}

} // namespace

ReportOutput::ReportOutput(ReportTools tools, QWidget &window)
    : QObject(&window), m_tools(std::move(tools)), m_window(window), m_folder(m_tools.folder)
{
}

void ReportOutput::begin()
{
    m_busy = true;
    Q_EMIT told(StripKind::Information, tr("Writing …"), {});
    Q_EMIT busyChanged();
}

void ReportOutput::end(StripKind kind, const QString &sentence, const QString &folder)
{
    m_busy = false;
    Q_EMIT told(kind, sentence, folder);
    Q_EMIT busyChanged();
}

void ReportOutput::print(const OutputJob &job)
{
    if (m_tools.printers().isEmpty()) {
        saveInsteadOfPrinting(job);
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this, printer, job] { printOn(*printer, job); });
    dialog->open(); // the counter window stays free
}

void ReportOutput::printOn(QPrinter &printer, const OutputJob &job)
{
    if (const auto done = printDocument(job.document, printer); !done) {
        Q_EMIT told(StripKind::Error, done.error(), {});
        return;
    }
    const QString file = printer.outputFileName();
    const QString sentence = file.isEmpty() ? tr("Sent to the printer %1.").arg(printer.printerName())
                                            : tr("Printed to the file %1.").arg(shown(file));
    if (job.printed)
        job.printed(sentence);
    else
        Q_EMIT told(StripKind::Information, sentence, {});
}

void ReportOutput::saveInsteadOfPrinting(const OutputJob &job)
{
    QDir().mkpath(m_tools.folder);
    saveBoth(job, freeName(m_tools.folder + u'/' + job.name + u".pdf"_s),
        tr("There is no printer on this computer."));
}

void ReportOutput::savePdf(const OutputJob &job)
{
    auto *dialog = new QFileDialog(&m_window, tr("Save as PDF"), m_folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(job.name + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, job](const QString &file) {
        m_folder = QFileInfo(file).path();
        const bool known = file.endsWith(u".pdf", Qt::CaseInsensitive);
        saveBoth(job, known ? file : freeName(file + u".pdf"_s), {});
    });
    dialog->open();
}

void ReportOutput::saveBoth(const OutputJob &job, const QString &pdf, const QString &introduction)
{
    const QFileInfo info(pdf);
    const QString before = introduction.isEmpty() ? QString() : introduction + u' ';
    const QString beside = info.path() + u'/' + info.completeBaseName() + u".html"_s;
    const QString twin = info.exists() ? beside : freeName(beside); // written over together or not at all
    begin();
    job.write(pdf).then(this, [=, this](const QString &error) {
        if (!error.isEmpty()) {
            end(StripKind::Error, before + error);
            return;
        }
        job.write(twin).then(this, [=, this](const QString &twinError) {
            if (twinError.isEmpty()) {
                end(StripKind::Information,
                    before
                        + tr("Saved as %1, and beside it as the web page %2.")
                              .arg(shown(pdf), QFileInfo(twin).fileName()),
                    info.path());
            } else {
                end(StripKind::Caution,
                    before + tr("Saved as %1, but not as a web page: %2").arg(shown(pdf), twinError),
                    info.path());
            }
        });
    });
}

void ReportOutput::openWebPage(const OutputJob &job)
{
    const QString file = m_webPages.filePath(job.name + u".html"_s);
    begin();
    job.write(file).then(this, [this, file](const QString &error) {
        if (!error.isEmpty())
            end(StripKind::Error, error);
        else if (!m_tools.open(QUrl::fromLocalFile(file)))
            end(StripKind::Error, tr("No program on this computer opens the web page %1.").arg(shown(file)));
        else
            end(StripKind::Information, tr("The web page is open in your browser."));
    });
}

bool ReportOutput::openFolder(const QString &folder) const
{
    return m_tools.open(QUrl::fromLocalFile(folder));
}

} // namespace skranketid

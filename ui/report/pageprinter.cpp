// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pageprinter.h"

#include "models/report/pagelayout.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace skranketid {

QStringList printerNames()
{
    return QPrinterInfo::availablePrinterNames();
}

tl::expected<void, QString> checkPrinter(const QString &name)
{
    const QStringList known = printerNames();
    if (known.contains(name))
        return {};
    if (known.isEmpty()) {
        return tl::unexpected(QCoreApplication::translate("PagePrinter",
            "There is no printer on this computer. Add one, or write the report to a file with --output."));
    }
    return tl::unexpected(
        QCoreApplication::translate("PagePrinter", "There is no printer %1 here. The printers are: %2.")
            .arg(name, known.join(QStringLiteral(", "))));
}

tl::expected<void, QString> printDocument(const Document &document, QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(document.title + QStringLiteral(", ") + document.subtitle);
    const PageLayout layout(document);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return tl::unexpected(QCoreApplication::translate(
            "PagePrinter", "The printer %1 does not take the page. See whether it is on, and try again.")
                                  .arg(printer.printerName()));
    }
    const QRectF sheet = printer.pageLayout().fullRectPixels(printer.resolution());
    painter.scale(sheet.width() / PageLayout::paper.width(), sheet.height() / PageLayout::paper.height());
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0)
            printer.newPage();
        layout.draw(painter, page);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error) {
        return tl::unexpected(
            QCoreApplication::translate("PagePrinter", "The printer %1 stopped before the page was out.")
                .arg(printer.printerName()));
    }
    return {};
}

tl::expected<void, QString> printDocument(const Document &document, const QString &name)
{
    if (const auto known = checkPrinter(name); !known)
        return known;
    QPrinter printer(QPrinterInfo::printerInfo(name), QPrinter::HighResolution);
    return printDocument(document, printer);
}

} // namespace skranketid

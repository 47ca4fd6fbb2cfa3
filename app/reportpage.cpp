// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportpage.h"

#include "app/commandcontext.h"
#include "app/settings.h"
#include "models/domain/time/calendar.h"
#include "models/report/dailyreport.h"
#include "models/report/htmlwriter.h"
#include "models/report/pdfwriter.h"
#include "models/report/reprint.h"
#include "ui/report/pageprinter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

/// Keeps what the command hands out.
class GatheringConsole final : public StandardConsole {
public:
    bool write(const QByteArray &text) override
    {
        m_gathered += text;
        return true;
    }

    const QByteArray &gathered() const { return m_gathered; }

private:
    QByteArray m_gathered;
};

tl::expected<void, QString> writeFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return tl::unexpected(QCoreApplication::translate(
        "ReportPage", "The report cannot be written to %1: %2. Nothing there was changed.")
                              .arg(QDir::toNativeSeparators(file), out.errorString()));
}

tl::expected<void, QString> printReport(Document document, const DayRecord &record, const QString &printer)
{
    markAsReprint(document, record);
    return printDocument(document, printer);
}

} // namespace

QString programName()
{
    return u"Skranketid "_s + QCoreApplication::applicationVersion();
}

QDate dayOf(const ReportRequest &request, const Clock &clock)
{
    return request.day.isValid() ? request.day : OfficeTime().day(clock.now().wallMs);
}

Document dailyReportOf(const DayRecord &record, const Services &services, Language language)
{
    const Settings settings(services.profile().settingsFile());
    const auto catalogue = services.catalogue();
    return dailyReport(record,
        {*catalogue, language, settings.text(Setting::Office), settings.text(Setting::Desk), programName()});
}

int makeReport(const Request &request, Language language, StandardConsole &console, const Gather &gather)
{
    const auto &report = std::get<ReportRequest>(request.command);
    Services services(Profile::at(request.profile, request.database, QDir::currentPath()));
    const CommandContext context{services, console, language, QDir::currentPath()};
    const QDate day = dayOf(report, services.clock());
    if (day > OfficeTime().day(services.clock().now().wallMs)) {
        return context.fail(
            QCoreApplication::translate("ReportPage", "%1 is still to come: there is nothing to report.")
                .arg(day.toString(Qt::ISODate)));
    }
    if (!report.printer.isEmpty()) {
        if (const auto known = checkPrinter(report.printer); !known)
            return context.fail(known.error());
    }
    GatheringConsole gathering;
    if (const int status = gather(gathering, {}); status != 0)
        return status;
    const auto record = dayRecordFrom(gathering.gathered());
    if (!record)
        return context.fail(QCoreApplication::translate(
            "ReportPage", "The running program sent something else than a day. Close it and try again."));
    if (const auto loaded = services.loadCatalogue(); !loaded)
        return context.fail(loaded.error());
    const Document document = dailyReportOf(*record, services, language);
    const auto done = report.output.isEmpty()
        ? printReport(document, *record, report.printer)
        : writeFile(context.path(report.output),
            report.output.endsWith(u".pdf", Qt::CaseInsensitive) ? toPdf(document) : toHtml(document));
    if (!done)
        return context.fail(done.error());
    return report.output.isEmpty() ? gather(gathering, {u"--printed"_s}) : 0;
}

} // namespace skranketid

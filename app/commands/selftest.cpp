// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandcontext.h"
#include "app/commands/copies.h"
#include "app/commands/verification.h"
#include "app/reportpage.h"
#include "app/storagecalls.h"
#include "models/domain/time/calendar.h"
#include "models/report/htmlwriter.h"
#include "models/report/pdfwriter.h"
#include "models/store/dayreader.h"
#include "models/store/deskstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

/// A citizen's way from NemID to the MitID app.
constexpr const char *session[] = {
    "start nemid-to-mitid ticket=A1",
    "reason A2",
    "through C04",
    "done C05",
    "through C06",
    "done C07",
    "through C10",
    "choose app",
    "through Z02",
    "finish G1",
};

/// Goes once through what the program is for, in a folder that is thrown away.
class SelfTest {
public:
    explicit SelfTest(CommandContext &context)
        : m_context(context), m_services(Profile::at(m_folder.path() + u"/profile"_s, {}, {}))
    {
    }

    tl::expected<void, QString> operator()()
    {
        if (!m_folder.isValid())
            return tl::unexpected(m_folder.errorString());
        return open()
            .and_then([this] { return recordSession(); })
            .and_then([this] { return verifyAll(); })
            .and_then([this] { return makeReport(); })
            .and_then([this] { return backUpAndRestore(); });
    }

    QString report() const { return m_report; }

private:
    using Step = tl::expected<void, QString>;

    void tell(const QString &line) { m_report += line + u'\n'; }

    Step open()
    {
        return m_services.profile()
            .create()
            .and_then([this] { return m_services.loadCatalogue(); })
            .and_then([this] { return m_services.openStorage(); })
            .map([this] {
                tell(QCoreApplication::translate("SelfTest", "A new database was made and opened."));
            });
    }

    Step recordSession()
    {
        for (const char *line : session) {
            const auto command = parseCommand(QString::fromLatin1(line));
            if (!command)
                return tl::unexpected(command.error().message);
            const Answer answer = execute(m_services.storage(), *command, {m_context.language, {}});
            if (!answer.ok())
                return tl::unexpected(u"%1: %2"_s.arg(QLatin1String(line), answer.refusal->message));
        }
        tell(QCoreApplication::translate("SelfTest", "A session from NemID to MitID was recorded."));
        return {};
    }

    Step verifyAll()
    {
        const auto report = verify(m_services, m_context.language, m_context.console);
        if (!report)
            return tl::unexpected(report.error().message);
        if (!report->findings.isEmpty())
            return tl::unexpected(report->findings.constFirst().what);
        tell(QCoreApplication::translate("SelfTest", "It was verified: %1 events, %2 session.")
                 .arg(report->events)
                 .arg(report->sessions));
        return {};
    }

    Step makeReport()
    {
        const QDate today = OfficeTime().day(m_services.clock().now().wallMs);
        auto asked = m_services.storage().run([today](DeskStore &store) { return readDay(store, today); });
        asked.waitForFinished();
        const Stored<DayRecord> record = asked.result();
        if (!record)
            return tl::unexpected(record.error().message);
        const Document report = dailyReportOf(*record, m_services, m_context.language);
        if (!toPdf(report).startsWith("%PDF-") || !toHtml(report).contains("</html>"))
            return tl::unexpected(
                QCoreApplication::translate("SelfTest", "The report is no PDF or web page."));
        tell(QCoreApplication::translate("SelfTest", "The day's report was made as PDF and as web page."));
        return {};
    }

    Step backUpAndRestore()
    {
        const QString copy = m_folder.filePath(u"backup.db"_s);
        const auto written = backUp(m_services, copy, m_context.language, m_context.console);
        if (!written)
            return tl::unexpected(written.error().message);
        const Services other(Profile::at(m_folder.path() + u"/restored"_s, {}, {}));
        if (const auto made = other.profile().create(); !made)
            return made;
        if (const auto restored = bringBack(other, copy); !restored)
            return tl::unexpected(restored.error().message);
        tell(QCoreApplication::translate("SelfTest", "It was backed up and restored: %1 bytes.")
                 .arg(QFileInfo(copy).size()));
        return {};
    }

    CommandContext &m_context;
    QTemporaryDir m_folder;
    Services m_services;
    QString m_report;
};

} // namespace

int runSelfTest(const SelfTestRequest &, CommandContext &context)
{
    SelfTest test(context);
    const auto passed = test();
    if (!context.console.print(test.report()))
        return context.console.statusAfterLoss();
    if (!passed) {
        return context.fail(
            QCoreApplication::translate("SelfTest", "The self-test failed: %1 Do not use this installation.")
                .arg(passed.error()));
    }
    const QString text = QCoreApplication::translate("SelfTest", "All is well with Skranketid %1.");
    const bool written = context.console.print(text.arg(QCoreApplication::applicationVersion()) + u'\n');
    return written ? 0 : context.console.statusAfterLoss();
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/commandcontext.h"
#include "app/instance.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/ownerrun.h"
#include "app/remotecommand.h"
#include "app/reportpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

/// One command of this process, from its arguments to its exit status.
class CommandRun {
public:
    CommandRun(const QStringList &arguments, const Request &request, StandardConsole &console)
        : m_arguments(arguments), m_request(request), m_console(console),
          m_services(Profile::at(request.profile, request.database, QDir::currentPath())),
          m_context{m_services, console, currentLanguage(), QDir::currentPath()}
    {
    }

    int operator()()
    {
        switch (needOf(m_request.command)) {
        case Need::Catalogue:
            if (const auto loaded = m_services.loadCatalogue(); !loaded)
                return m_context.fail(loaded.error());
            return runCommand(m_request.command, m_context);
        case Need::Ownership:
            return runAlone();
        case Need::Storage:
            return runWithStorage();
        default:
            return runCommand(m_request.command, m_context);
        }
    }

private:
    const Profile &profile() const { return m_services.profile(); }

    int runAlone()
    {
        if (const auto made = profile().create(); !made)
            return m_context.fail(made.error());
        const auto ownership = claimAlone(profile().database());
        if (!ownership)
            return m_context.fail(ownership.error());
        return runCommand(m_request.command, m_context);
    }

    int runWithStorage()
    {
        if (const auto made = profile().create(); !made)
            return m_context.fail(made.error());
        for (;;) {
            auto claimed = claim(profile().database(), claimPatience);
            if (!claimed)
                return m_context.fail(claimed.error());
            if (claimed->ownership) {
                OwnerRun run(std::move(claimed->ownership), m_services);
                if (const auto status = run(m_request.command, m_context, m_console))
                    return *status;
                QThread::msleep(200); // it gave way to a window, which goes first
                continue;
            }
            const RemoteRequest remote{QCoreApplication::applicationVersion(), m_arguments, currentLanguage(),
                QDir::currentPath(), m_console.errorsGoToTerminal()};
            if (const auto status = runRemotely(*claimed->owner, remote, m_console))
                return *status;
        }
    }

    const QStringList &m_arguments;
    const Request &m_request;
    StandardConsole &m_console;
    Services m_services;
    CommandContext m_context;
};

} // namespace

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

Needed neededFor(const QStringList &arguments)
{
    const CommandLine line = parseCommandLine(arguments);
    const auto *request = std::get_if<Request>(&line);
    if (!request)
        return Needed::Plain;
    if (std::holds_alternative<WindowRequest>(request->command))
        return Needed::Window;
    const bool makesPages = std::holds_alternative<ReportRequest>(request->command)
        || std::holds_alternative<SelfTestRequest>(request->command);
    return makesPages ? Needed::Pages : Needed::Plain;
}

int runCommandLine(const QStringList &arguments)
{
    const Translations translations(languageAskedFor(arguments).value_or(systemLanguage()));
    StandardConsole console;
    const CommandLine line = parseCommandLine(arguments);
    if (const auto *information = std::get_if<Information>(&line))
        return console.print(information->text) ? 0 : console.statusAfterLoss();
    if (const auto *error = std::get_if<UsageError>(&line)) {
        console.writeError(u"skranketid: %1\n"_s.arg(error->message).toUtf8());
        return 2;
    }
    logToStandardError();
    const auto &request = std::get<Request>(line);
    if (!std::holds_alternative<ReportRequest>(request.command))
        return CommandRun(arguments, request, console)();
    return makeReport(
        request, currentLanguage(), console, [&](StandardConsole &own, const QStringList &further) {
            const QStringList all = arguments + further;
            const CommandLine whole = parseCommandLine(all);
            return CommandRun(all, std::get<Request>(whole), own)();
        });
}

} // namespace skranketid

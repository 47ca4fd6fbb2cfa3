// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ownerrun.h"

namespace skranketid {

/// Lets go of the database while it waits for a line.
class OwnerRun::YieldingConsole final : public Console {
public:
    YieldingConsole(OwnerRun &owner, StandardConsole &console)
        : m_owner(owner), m_console(console), m_busy(owner.m_busy)
    {
    }

    std::optional<InputLine> readLine() override
    {
        m_busy.unlock();
        auto line = m_console.readLine();
        m_busy.lock();
        if (!m_owner.m_gone || !line)
            return line;
        m_console.putBack(*line);
        return {};
    }

    bool write(const QByteArray &text) override { return m_console.write(text); }
    void writeError(const QByteArray &text) override { m_console.writeError(text); }
    bool errorsGoToTerminal() const override { return m_console.errorsGoToTerminal(); }
    int statusAfterLoss() override { return m_console.statusAfterLoss(); }

private:
    OwnerRun &m_owner;
    StandardConsole &m_console;
    std::unique_lock<std::mutex> m_busy;
};

OwnerRun::OwnerRun(std::unique_ptr<QLockFile> lock, Services &services)
    : m_lock(std::move(lock)), m_services(services)
{
}

OwnerRun::~OwnerRun()
{
    {
        const std::lock_guard lock(m_ends);
        m_ending = true;
    }
    if (m_leaving.joinable())
        m_leaving.join();
    close();
}

std::optional<int> OwnerRun::operator()(
    const CommandRequest &request, CommandContext &context, StandardConsole &console)
{
    const auto open = m_services.loadCatalogue().and_then([this] { return m_services.openStorage(); });
    if (!open)
        return context.fail(open.error());
    QObject::connect(
        &m_services.storage(), &Storage::anchorFailed, &m_services,
        [&context](const QString &message) { context.warn(message); }, Qt::DirectConnection);
    const bool readsOnly = std::holds_alternative<ReportRequest>(request);
    QFuture<QString> asked = readsOnly ? m_services.quickFindings() : m_services.openingFindings();
    asked.waitForFinished();
    const QString findings = asked.result();
    if (!findings.isEmpty() && !std::holds_alternative<VerifyRequest>(request)) // which tells all of them
        context.warn(findings);
    const auto *record = std::get_if<RecordRequest>(&request);
    m_server = std::make_unique<InstanceServer>(m_services.profile().database(),
        [this, record](QLocalSocket &guest, const std::atomic<bool> &closing) {
            serveCommand(guest, closing, m_services,
                [this, record] { return record ? giveWay() : WindowAnswer::Busy; });
        });
    if (!record)
        return runCommand(request, context);
    YieldingConsole yielding(*this, console);
    CommandContext yieldingContext{m_services, yielding, context.language, context.folder};
    const int status = runRecord(*record, yieldingContext);
    return m_gone ? std::optional<int>() : status;
}

/// On a guest's thread, which the server waits for: the closing is left to another one.
WindowAnswer OwnerRun::giveWay()
{
    const std::lock_guard lock(m_ends);
    if (!m_ending && !m_leaving.joinable()) {
        m_leaving = std::thread([this] {
            const std::lock_guard busy(m_busy);
            close();
            m_gone = true;
        });
    }
    return WindowAnswer::GivesWay;
}

void OwnerRun::close()
{
    m_server.reset();
    m_services.closeStorage();
    m_lock.reset();
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servedcommand.h"

#include "app/commandcontext.h"
#include "app/frames.h"
#include "app/language.h"
#include "app/remotecommand.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranketid {
namespace {

/// The streams of the process a command is served for.
class GuestConsole final : public Console {
public:
    GuestConsole(QLocalSocket &guest, const std::atomic<bool> &closing, bool terminal)
        : m_guest(guest), m_closing(closing), m_terminal(terminal)
    {
    }

    std::optional<InputLine> readLine() override
    {
        if (!writeFrame(m_guest, FrameType::WantLine))
            return {};
        const auto frame = readFrame(m_guest, [this] { return m_closing.load(); });
        if (!frame) {
            m_handedOver = m_closing;
            return {};
        }
        if (frame->type == FrameType::Line || frame->type == FrameType::LongLine)
            return InputLine{frame->body, frame->type == FrameType::LongLine};
        return {};
    }

    bool write(const QByteArray &text) override { return send(FrameType::Out, text); }
    void writeError(const QByteArray &text) override { send(FrameType::Error, text); }
    bool errorsGoToTerminal() const override { return m_terminal; }

    bool cancelled() override
    {
        m_guest.waitForReadyRead(0); // notices that the other side has left
        return m_guest.state() != QLocalSocket::ConnectedState;
    }

    bool handedOver() const { return m_handedOver; }

private:
    bool send(FrameType type, const QByteArray &text)
    {
        // Whoever reads may take its time, but not when this program wants to end.
        QDeadlineTimer deadline(QDeadlineTimer::Forever);
        return writeFrame(m_guest, type, text, [&] {
            if (m_closing && deadline.isForever())
                deadline.setRemainingTime(5s);
            return deadline.hasExpired();
        });
    }

    QLocalSocket &m_guest;
    const std::atomic<bool> &m_closing;
    const bool m_terminal;
    bool m_handedOver = false;
};

QString profileDiffers(const Request &request, const RemoteRequest &remote, const Services &services)
{
    const Profile asked = Profile::at(request.profile, request.database, remote.folder);
    if (request.profile.isEmpty() || fingerprint(asked.folder()) == fingerprint(services.profile().folder()))
        return {};
    return QCoreApplication::translate("RemoteCommand",
        "A running program has this database open with another profile, %1. Give that one with --profile.")
        .arg(services.profile().folder());
}

/// The exit status; none when the asking process has to look for an owner again.
std::optional<int> serve(
    const RemoteRequest &remote, GuestConsole &console, Services &services, const AskForWindow &askForWindow)
{
    CommandContext context{services, console, remote.language, remote.folder};
    if (remote.version != QCoreApplication::applicationVersion()) {
        return context.fail(QCoreApplication::translate(
            "RemoteCommand", "Another version of the program (%1) is running. Close it and try again.")
                                .arg(QCoreApplication::applicationVersion()));
    }
    const CommandLine line = parseCommandLine(remote.arguments);
    const auto *request = std::get_if<Request>(&line);
    if (!request)
        return 2;
    if (const QString differs = profileDiffers(*request, remote, services); !differs.isEmpty())
        return context.fail(differs);
    if (!std::holds_alternative<WindowRequest>(request->command)) {
        const int status = runCommand(request->command, context);
        return console.handedOver() ? std::optional<int>() : status;
    }
    switch (askForWindow()) {
    case WindowAnswer::Raised:
        return 0;
    case WindowAnswer::GivesWay:
        return {};
    case WindowAnswer::Busy:
        break;
    }
    return context.fail(QCoreApplication::translate("RemoteCommand",
        "The window cannot open while another command (process %1) works on the database. Wait until it is "
        "done.")
                            .arg(QCoreApplication::applicationPid()));
}

} // namespace

void serveCommand(QLocalSocket &guest, const std::atomic<bool> &closing, Services &services,
    const AskForWindow &askForWindow)
{
    const QDeadlineTimer patience(5s);
    const auto frame = readFrame(guest, [&] { return closing || patience.hasExpired(); });
    if (!frame || frame->type != FrameType::Request)
        return;
    const auto remote = RemoteRequest::fromJson(frame->body);
    if (!remote || !writeFrame(guest, FrameType::Begun))
        return;
    const LanguageScope language(remote->language);
    GuestConsole console(guest, closing, remote->terminal);
    if (const auto status = serve(*remote, console, services, askForWindow))
        writeFrame(guest, FrameType::Exit, QByteArray::number(*status));
    else
        writeFrame(guest, FrameType::HandOver);
}

} // namespace skranketid

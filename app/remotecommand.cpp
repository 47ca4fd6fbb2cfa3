// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotecommand.h"

#include "app/frames.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

/// The asking side of one served command.
class Guest {
public:
    Guest(QLocalSocket &owner, StandardConsole &console) : m_owner(owner), m_console(console) { }

    std::optional<int> run(const RemoteRequest &request)
    {
        if (!writeFrame(m_owner, FrameType::Request, request.toJson()))
            return {};
        while (const auto frame = readFrame(m_owner)) {
            switch (frame->type) {
            case FrameType::Begun:
                m_begun = true;
                break;
            case FrameType::Out:
                m_sent.reset();
                if (!m_console.write(frame->body))
                    return m_console.statusAfterLoss();
                break;
            case FrameType::Error:
                m_console.writeError(frame->body);
                break;
            case FrameType::WantLine:
                if (!sendLine())
                    return {};
                break;
            case FrameType::Exit:
                return frame->body.toInt();
            case FrameType::HandOver:
                putBack();
                return {};
            default:
                return lost();
            }
        }
        const bool betweenLines = m_asked && !m_sent;
        return m_begun && !betweenLines ? lost() : std::optional<int>();
    }

private:
    /// False: the owner was gone before the line was sent.
    bool sendLine()
    {
        m_asked = true;
        m_sent = m_console.readLine();
        m_owner.waitForReadyRead(0);
        if (m_owner.state() != QLocalSocket::ConnectedState && m_owner.bytesAvailable() == 0) {
            putBack();
            return false;
        }
        if (!m_sent)
            writeFrame(m_owner, FrameType::EndOfInput);
        else
            writeFrame(m_owner, m_sent->tooLong ? FrameType::LongLine : FrameType::Line, m_sent->bytes);
        return true;
    }

    void putBack()
    {
        if (m_sent)
            m_console.putBack(*m_sent);
    }

    std::optional<int> lost()
    {
        m_console.writeError(
            u"skranketid: %1\n"_s
                .arg(QCoreApplication::translate("RemoteCommand",
                    "The program that has the database open ended before it answered. What it "
                    "had acknowledged is kept; run the command again, “status” tells where it stands."))
                .toUtf8());
        return 1;
    }

    QLocalSocket &m_owner;
    StandardConsole &m_console;
    std::optional<InputLine> m_sent; ///< without an answer so far
    bool m_begun = false;
    bool m_asked = false; ///< for a line: a command that goes line by line
};

} // namespace

QByteArray RemoteRequest::toJson() const
{
    return QJsonDocument(QJsonObject{
                             {u"version"_s, version},
                             {u"arguments"_s, QJsonArray::fromStringList(arguments)},
                             {u"language"_s, codeOf(language)},
                             {u"folder"_s, folder},
                             {u"terminal"_s, terminal},
                         })
        .toJson(QJsonDocument::Compact);
}

std::optional<RemoteRequest> RemoteRequest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto language = languageNamed(object.value("language"_L1).toString());
    if (!language || !object.value("arguments"_L1).isArray())
        return {};
    RemoteRequest request;
    request.version = object.value("version"_L1).toString();
    request.arguments = object.value("arguments"_L1).toVariant().toStringList();
    request.language = *language;
    request.folder = object.value("folder"_L1).toString();
    request.terminal = object.value("terminal"_L1).toBool();
    return request;
}

std::optional<int> runRemotely(QLocalSocket &owner, const RemoteRequest &request, StandardConsole &console)
{
    return Guest(owner, console).run(request);
}

} // namespace skranketid

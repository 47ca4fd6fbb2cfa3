// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frames.h"

#include <QLocalSocket>
#include <QtEndian>

#include <cstring>

namespace skranketid {
namespace {

constexpr int pollMs = 100;
constexpr qsizetype headerSize = 5;

bool waitForBytes(QLocalSocket &socket, qsizetype count, const GiveUp &giveUp)
{
    while (socket.bytesAvailable() < count) {
        if (giveUp && giveUp())
            return false;
        if (!socket.waitForReadyRead(pollMs) && socket.state() != QLocalSocket::ConnectedState)
            return socket.bytesAvailable() >= count;
    }
    return true;
}

bool isFrameType(char type)
{
    return std::strchr("QLTEBWORXH", type) && type != '\0';
}

} // namespace

bool writeFrame(QLocalSocket &socket, FrameType type, const QByteArray &body, const GiveUp &giveUp)
{
    qsizetype from = 0;
    do {
        const QByteArray part = body.mid(from, maximumFrame);
        char header[headerSize] = {static_cast<char>(type)};
        qToBigEndian(quint32(part.size()), header + 1);
        socket.write(header, headerSize);
        socket.write(part);
        from += part.size();
        while (socket.bytesToWrite() > 0) {
            if (socket.state() != QLocalSocket::ConnectedState || (giveUp && giveUp()))
                return false;
            socket.waitForBytesWritten(pollMs);
        }
    } while (from < body.size());
    return socket.state() == QLocalSocket::ConnectedState;
}

std::optional<Frame> readFrame(QLocalSocket &socket, const GiveUp &giveUp)
{
    if (!waitForBytes(socket, headerSize, giveUp))
        return {};
    const QByteArray header = socket.read(headerSize);
    const auto size = qsizetype(qFromBigEndian<quint32>(header.constData() + 1));
    if (!isFrameType(header.at(0)) || size > maximumFrame || !waitForBytes(socket, size, giveUp))
        return {};
    return Frame{static_cast<FrameType>(header.at(0)), socket.read(size)};
}

} // namespace skranketid

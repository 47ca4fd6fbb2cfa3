// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace skranketid {

/// What goes between a command and the running program that carries it out: one type byte, four bytes of
/// length (big-endian), then that many bytes. Lines are asked for one by one, so none is ever lost between
/// two programs.
enum class FrameType : char {
    Request = 'Q', ///< to the program: arguments and surroundings, JSON
    Line = 'L', ///< to the program: an input line
    LongLine = 'T', ///< to the program: an input line over the limit
    EndOfInput = 'E', ///< to the program
    Begun = 'B', ///< from the program: the request has been taken; the first frame
    WantLine = 'W', ///< from the program
    Out = 'O', ///< from the program: for standard output
    Error = 'R', ///< from the program: for standard error
    Exit = 'X', ///< from the program: the exit status; the last frame
    HandOver = 'H', ///< from the program: it ends, the line asked for has not been used; the last frame
};

struct Frame {
    FrameType type;
    QByteArray body;
};

constexpr qsizetype maximumFrame = 256 * 1024;

/// Asked while waiting: true gives up.
using GiveUp = std::function<bool()>;

/// Waits until the other side has taken the bytes. A body over the limit goes out as several frames.
bool writeFrame(QLocalSocket &socket, FrameType type, const QByteArray &body = {}, const GiveUp &giveUp = {});

/// Waits for a whole frame; none when the other side has left, breaks the rules, or `giveUp` says so.
std::optional<Frame> readFrame(QLocalSocket &socket, const GiveUp &giveUp = {});

} // namespace skranketid

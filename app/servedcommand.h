// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"

#include <QLocalSocket>

#include <atomic>
#include <functional>

namespace skranketid {

/// What the running program does when another process wants the window.
enum class WindowAnswer {
    Raised, ///< it has one, which comes to the front
    GivesWay, ///< it has none and lets go of the database
    Busy, ///< it has none and is at work
};

/// Asked from any thread.
using AskForWindow = std::function<WindowAnswer()>;

/// Carries out one command for another process, on the calling thread.
void serveCommand(QLocalSocket &guest, const std::atomic<bool> &closing, Services &services,
    const AskForWindow &askForWindow);

} // namespace skranketid

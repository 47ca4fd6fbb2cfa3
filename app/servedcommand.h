// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"

#include <QLocalSocket>

#include <atomic>
#include <functional>

namespace skranketid {

/// Brings the program's window to the front; empty in a program without one. Called from any thread.
using RaiseWindow = std::function<void()>;

/// Carries out one command for another process, on the calling thread.
void serveCommand(
    QLocalSocket &guest, const std::atomic<bool> &closing, Services &services, const RaiseWindow &raiseWindow);

} // namespace skranketid

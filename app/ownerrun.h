// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandcontext.h"
#include "app/instance.h"
#include "app/servedcommand.h"

#include <mutex>
#include <optional>
#include <thread>

namespace skranketid {

/// A command that runs as the owner of the database and serves others meanwhile. `record` gives way to a
/// window between two lines: it closes everything, and goes on as the window's guest.
class OwnerRun {
public:
    OwnerRun(std::unique_ptr<QLockFile> lock, Services &services);
    ~OwnerRun();
    OwnerRun(const OwnerRun &) = delete;
    OwnerRun &operator=(const OwnerRun &) = delete;

    /// The exit status; none when it has given way, and the next line is back in the console.
    std::optional<int> operator()(
        const CommandRequest &request, CommandContext &context, StandardConsole &console);

private:
    class YieldingConsole;
    WindowAnswer giveWay();
    void close();

    std::unique_ptr<QLockFile> m_lock;
    Services &m_services;
    std::unique_ptr<InstanceServer> m_server;
    std::mutex m_busy; ///< held from a line's arrival to its answer
    bool m_gone = false; ///< under m_busy: closed, for the window
    std::mutex m_ends; ///< for what follows
    bool m_ending = false;
    std::thread m_leaving;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalSocket>
#include <QLockFile>
#include <QString>
#include <QStringList>
#include <QThread>

#include <tl/expected.hpp>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace skranketid {

/// A process's standing towards a database: its owner, or a guest connected to the owner. One of the two is
/// set.
struct Claim {
    std::unique_ptr<QLockFile> ownership;
    std::unique_ptr<QLocalSocket> owner;
};

/// How long a program may take to start or to end: a migration, the last commit.
constexpr std::chrono::seconds claimPatience{15};

/// Becomes the owner of the database or finds the one there is. Waits out a program that starts or ends.
tl::expected<Claim, QString> claim(const QString &database, std::chrono::milliseconds patience);

/// Becomes the owner; with another owner the error says who it is.
tl::expected<std::unique_ptr<QLockFile>, QString> claimAlone(const QString &database);

/// Lets guests in, each in its own thread. Only the owner of the lock may have one.
class InstanceServer {
public:
    /// Talks to one guest until it is done. `closing` turns true when the program is about to end.
    using Serve = std::function<void(QLocalSocket &guest, const std::atomic<bool> &closing)>;

    /// A program that cannot listen still works alone; the reason is in the log.
    InstanceServer(const QString &database, Serve serve);
    ~InstanceServer(); ///< lets no more guests in, waits for those that are in

    InstanceServer(const InstanceServer &) = delete;
    InstanceServer &operator=(const InstanceServer &) = delete;

private:
    class Door;
    Serve m_serve;
    std::atomic<bool> m_closing = false;
    QThread m_thread;
    std::unique_ptr<Door> m_door;
};

} // namespace skranketid

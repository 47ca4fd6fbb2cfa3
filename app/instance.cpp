// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include "app/profile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>

#include <vector>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

QString lockFileOf(const QString &database)
{
    return database + u".lock"_s;
}

/// Beside the database, where every process finds it whatever its environment; a path that does not fit into
/// a socket's name, or a folder that cannot hold one, is replaced by the temporary folder.
QStringList doorNames(const QString &database)
{
    constexpr qsizetype longestPath = 80;
    const QString name = u"skranketid-"_s + fingerprint(database);
    QStringList names;
#ifndef Q_OS_WIN
    const QString beside = QFileInfo(database).absolutePath() + u"/."_s + name;
    if (QFile::encodeName(beside).size() <= longestPath)
        names += beside;
#endif
    names += name;
    return names;
}

std::unique_ptr<QLocalSocket> connectToOwner(const QString &database)
{
    for (const QString &name : doorNames(database)) {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(name);
        if (!socket->waitForConnected(1000))
            continue;
#ifndef Q_OS_WIN
        // A stranger's socket in a shared folder must not get to see what is typed.
        if (QFileInfo(socket->fullServerName()).ownerId() != QFileInfo(lockFileOf(database)).ownerId())
            continue;
#endif
        return socket;
    }
    return {};
}

/// A power cut can leave a lock file without content, which QLockFile would honour for ever.
void removeEmptyLock(QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program))
        return;
    const QFileInfo info(lock.fileName());
    if (info.exists() && info.lastModified().secsTo(QDateTime::currentDateTime()) > 10)
        QFile::remove(lock.fileName());
}

QString heldSentence(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return QCoreApplication::translate("Instance",
        "The database of %1 is in use by another program (process %2 on %3). Close that program and try "
        "again.")
        .arg(QDir::toNativeSeparators(lock.fileName().chopped(5)), QString::number(process), host);
}

/// True when the lock is ours, false when another process has it.
tl::expected<bool, QString> tryLock(QLockFile &lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return true;
    if (lock.error() == QLockFile::LockFailedError) {
        removeEmptyLock(lock);
        return false;
    }
    return tl::unexpected(QCoreApplication::translate("Instance",
        "The folder %1 cannot be written. Give this user the right to write there, or choose another folder.")
                              .arg(QDir::toNativeSeparators(QFileInfo(lock.fileName()).absolutePath())));
}

} // namespace

tl::expected<Claim, QString> claim(const QString &database, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    auto lock = std::make_unique<QLockFile>(lockFileOf(database));
    do {
        const auto locked = tryLock(*lock);
        if (!locked)
            return tl::unexpected(locked.error());
        if (*locked)
            return Claim{std::move(lock), nullptr};
        if (auto socket = connectToOwner(database))
            return Claim{nullptr, std::move(socket)};
        QThread::msleep(50);
    } while (!deadline.hasExpired());
    return tl::unexpected(heldSentence(*lock));
}

tl::expected<std::unique_ptr<QLockFile>, QString> claimAlone(const QString &database)
{
    auto lock = std::make_unique<QLockFile>(lockFileOf(database));
    const auto locked = tryLock(*lock);
    if (!locked)
        return tl::unexpected(locked.error());
    if (!*locked)
        return tl::unexpected(heldSentence(*lock));
    return lock;
}

/// Lives on the server's thread.
class InstanceServer::Door final : public QLocalServer {
public:
    explicit Door(InstanceServer &owner) : m_owner(owner) { setSocketOptions(UserAccessOption); }

    ~Door() override
    {
        for (const auto &guest : m_guests)
            guest->wait();
    }

    void open(const QString &database)
    {
        for (const QString &name : doorNames(database)) {
            removeServer(
                name); // we own the database, so what lies there was left by a program that was killed
            if (listen(name))
                return;
        }
        qWarning("No other program can be served: the local socket could not be opened.");
    }

protected:
    void incomingConnection(quintptr descriptor) override
    {
        std::erase_if(m_guests, [](const auto &guest) { return guest->isFinished(); });
        m_guests.emplace_back(QThread::create([this, descriptor] {
            QLocalSocket socket;
            if (socket.setSocketDescriptor(qintptr(descriptor)))
                m_owner.m_serve(socket, m_owner.m_closing);
            socket.disconnectFromServer();
        }));
        m_guests.back()->start();
    }

private:
    InstanceServer &m_owner;
    std::vector<std::unique_ptr<QThread>> m_guests;
};

InstanceServer::InstanceServer(const QString &database, Serve serve)
    : m_serve(std::move(serve)), m_door(std::make_unique<Door>(*this))
{
    m_door->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_door.get(), [this, database] { m_door->open(database); }, Qt::BlockingQueuedConnection);
}

InstanceServer::~InstanceServer()
{
    m_closing = true;
    QMetaObject::invokeMethod(
        m_door.get(), [this] { m_door->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace skranketid

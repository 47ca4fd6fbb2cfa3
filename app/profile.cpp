// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString absolute(const QString &path, const QString &from)
{
    return QDir::cleanPath(QDir(from).absoluteFilePath(path));
}

tl::expected<void, QString> createFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(QCoreApplication::translate("Profile",
            "The folder %1 cannot be made. Give another one with --profile, or the right to write there.")
                                  .arg(QDir::toNativeSeparators(folder)));
    }
    QFile::setPermissions(folder, onlyOwner);
    return {};
}

} // namespace

Profile Profile::at(const QString &folder, const QString &database, const QString &from)
{
    Profile profile;
    profile.m_standard = folder.isEmpty();
    profile.m_folder = profile.m_standard
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        : absolute(folder, from);
    profile.m_database
        = database.isEmpty() ? profile.m_folder + u"/skranketid.db"_s : absolute(database, from);
    // Under a link the file would have a lock of its own beside the link.
    if (const QString real = QFileInfo(profile.m_database).canonicalFilePath(); !real.isEmpty())
        profile.m_database = real;
    return profile;
}

QString Profile::settingsFile() const
{
    return m_folder + u"/settings.ini"_s;
}

QString Profile::backupFolder() const
{
    return m_folder + u"/backups"_s;
}

QString Profile::logFolder() const
{
    return m_folder + u"/logs"_s;
}

QString Profile::checklistFolder() const
{
    return m_folder + u"/checklists"_s;
}

QString Profile::draftFolder() const
{
    return m_folder + u"/drafts"_s;
}

QString Profile::anchorFile() const
{
    QString folder = m_folder + u"/anchor"_s;
    if (m_standard) {
        const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
        folder = config != m_folder
            ? config
            : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/anchor"_s;
    }
    return folder + u'/' + fingerprint(m_database) + u".json"_s;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QByteArrayList names{"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs",
        "fuse.sshfs", "fuse.davfs", "davfs", "ceph", "glusterfs", "fuse.glusterfs"};
    return names.contains(type.toLower());
}

tl::expected<void, QString> Profile::create() const
{
    const QString databaseFolder = QFileInfo(m_database).absolutePath();
    if (databaseFolder != m_folder && !QFileInfo(databaseFolder).isDir()) {
        return tl::unexpected(QCoreApplication::translate("Profile",
            "The folder %1 of the database does not exist. Make it, or give --database another path.")
                                  .arg(QDir::toNativeSeparators(databaseFolder)));
    }
    for (const QString &folder :
        {m_folder, backupFolder(), logFolder(), checklistFolder(), QFileInfo(anchorFile()).absolutePath()}) {
        if (const auto made = createFolder(folder); !made)
            return made;
    }
    if (databaseFolder.startsWith(u"//")
        || isNetworkFileSystem(QStorageInfo(databaseFolder).fileSystemType())) {
        return tl::unexpected(QCoreApplication::translate("Profile",
            "The folder %1 lies on another machine, where a power cut can lose what was recorded. Keep the "
            "database "
            "on this computer, and its backups there.")
                                  .arg(QDir::toNativeSeparators(databaseFolder)));
    }
    return {};
}

QString fingerprint(const QString &file)
{
    const QFileInfo info(file);
    QString path = info.canonicalFilePath();
    if (path.isEmpty()) {
        const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
        path = (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace skranketid

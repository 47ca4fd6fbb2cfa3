// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace skranketid {

/// Where one installation keeps its things. A value; nothing is made before `create`.
class Profile {
public:
    /// Empty arguments mean the platform's folder and the profile's own database. Relative paths start at
    /// `from`.
    static Profile at(const QString &folder, const QString &database, const QString &from);

    QString folder() const { return m_folder; }
    QString database() const { return m_database; }
    QString settingsFile() const;
    QString backupFolder() const;
    QString logFolder() const;
    QString checklistFolder() const;
    QString draftFolder() const; ///< of checklists being written; made when it is needed
    /// Where the journal's head is kept: another folder than the database's, so that both are not lost or
    /// replaced together.
    QString anchorFile() const;

    /// Makes the folders that are missing, for this user only. The error is a sentence for the user.
    tl::expected<void, QString> create() const;

private:
    QString m_folder;
    QString m_database;
    bool m_standard = false; ///< the platform's folder, not one that was named
};

/// File systems of other machines, by the name the operating system has for them: locks and synced writes
/// cannot be relied on there.
bool isNetworkFileSystem(const QByteArray &type);

/// Short name of a file that is the same from every process and every spelling of its path.
QString fingerprint(const QString &file);

} // namespace skranketid

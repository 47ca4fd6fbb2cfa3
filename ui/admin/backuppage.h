// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backupfolder.h"
#include "ui/admin/formpage.h"

#include <QFuture>
#include <QHash>
#include <QThread>

#include <memory>

namespace skranketid {

class LineList;

/// The backups that are there, each looked into; one can be made now, and one be put back.
class BackupPage final : public FormPage {
    Q_OBJECT

public:
    explicit BackupPage(const AdminParts &parts, QWidget *parent = nullptr);
    ~BackupPage() override;

    QString title() const override;
    Role role() const override { return Role::Administrator; }
    void refresh() override;
    QWidget *home() override;

private:
    void read();
    void check();
    void showLines();
    QString lineOf(const BackupFile &file) const;
    void make();
    void showProgress(int thousandths);
    void made(const QString &file, const Stored<void> &result);
    void press(const QString &code);
    void restore();
    void stopChecking();

    const BackupFolder m_folder;
    QList<BackupFile> m_files;
    QHash<QString, Stored<BackupContent>> m_found; ///< by name and time
    std::unique_ptr<QThread> m_checker;
    std::atomic<bool> m_stop = false;
    QFuture<Stored<void>> m_running;
    QString m_asked; ///< about the backup with this name: whether to put it back
    LineList *m_list;
    TextLabel *m_none;
    TextLabel *m_question;
    Button *m_make;
    Button *m_cancel;
    Button *m_restore;
    Button *m_keep;
};

} // namespace skranketid

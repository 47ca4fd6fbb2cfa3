// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"
#include "models/store/backupfolder.h"
#include "ui/shared/look.h"

#include <QDialog>
#include <QThread>

#include <memory>

namespace skranketid {

class Button;
class TextLabel;

/// Says what was found wrong with the database, looks for the newest backup that is whole, and offers it.
/// Accepted: `file` is to be put back. Nothing is changed here. Of a window that goes on, it deletes itself
/// once it is closed.
class DamageBox final : public QDialog {
    Q_OBJECT

public:
    enum class Otherwise {
        GoOn, ///< the database is open all the same
        Close
    };

    DamageBox(const Look &look, Language language, const QString &found, const BackupFolder &folder,
        Otherwise otherwise, QWidget *parent = nullptr);
    ~DamageBox() override;

    const QString &file() const { return m_file; }

private:
    void search(const BackupFolder &folder);
    void take(const std::optional<GoodBackup> &good, const QString &folder);
    void press();
    void retire();
    void showButtons();

    const Language m_language;
    const Otherwise m_otherwise;
    TextLabel *m_backup;
    Button *m_leave;
    Button *m_restore;
    std::unique_ptr<QThread> m_search;
    std::atomic<bool> m_stop = false;
    QString m_file;
    bool m_asks = false;
};

} // namespace skranketid

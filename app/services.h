// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/definitions.h"
#include "app/profile.h"
#include "models/domain/checklist/catalogue.h"
#include "models/domain/time/clock.h"
#include "models/store/backupfolder.h"
#include "models/store/storage.h"

#include <QMutex>
#include <QObject>

#include <memory>

namespace skranketid {

/// Builds and owns what the program works with, and hands each consumer only what it needs. Errors are
/// sentences for the user. `catalogue` may be asked from any thread.
class Services final : public QObject {
    Q_OBJECT

public:
    explicit Services(Profile profile);
    ~Services() override;

    /// The shipped definitions and those imported into the profile.
    tl::expected<void, QString> loadCatalogue();
    /// Opens the database; the catalogue must be there.
    tl::expected<void, QString> openStorage();
    /// It could not be opened because it is damaged.
    bool isDamaged() const { return m_isDamaged; }
    /// What was not as it should be when the storage was opened, in one sentence; empty: nothing. It forbids
    /// nothing, but must be told. Looks at the file's pages too, on the storage thread.
    QFuture<QString> openingFindings();
    /// The same without the pages, at once: for a command that only reads what it shows.
    QFuture<QString> quickFindings();
    /// Waits for what was asked of it.
    void closeStorage() { m_storage.reset(); }

    const Profile &profile() const { return m_profile; }
    BackupFolder backupFolder() const { return {m_profile.backupFolder(), m_profile.database()}; }
    const Clock &clock() const { return m_clock; }
    std::shared_ptr<const Catalogue> catalogue() const;
    Storage &storage() { return *m_storage; }

    /// Puts definitions into use. The storage must be open.
    Definitions definitions();

Q_SIGNALS:
    void catalogueChanged();
    /// As the storage's; heard also by who connects after the storage was opened.
    void anchorFailed(const QString &message);

private:
    /// After a definition has been put into use, which the storage knows already. From any thread.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    const Profile m_profile;
    const SystemClock m_clock;
    mutable QMutex m_mutex;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<Storage> m_storage;
    bool m_isDamaged = false;
};

} // namespace skranketid

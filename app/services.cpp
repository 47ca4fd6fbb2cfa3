// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "app/catalogueloader.h"
#include "app/language.h"
#include "app/settings.h"
#include "models/store/deskstore.h"
#include "models/store/openchecks.h"

#include <QCoreApplication>

namespace skranketid {

Services::Services(Profile profile) : m_profile(std::move(profile))
{
}

Services::~Services() = default;

tl::expected<void, QString> Services::loadCatalogue()
{
    auto loaded = skranketid::loadCatalogue(m_profile.checklistFolder());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const QMutexLocker lock(&m_mutex);
    m_catalogue = std::make_shared<const Catalogue>(std::move(*loaded));
    return {};
}

tl::expected<void, QString> Services::openStorage()
{
    const Settings settings(m_profile.settingsFile());
    StorageOptions options;
    options.file = m_profile.database();
    options.anchorFile = m_profile.anchorFile();
    options.backupFolder = m_profile.backupFolder();
    options.desk = settings.text(Setting::Desk);
    options.office = settings.text(Setting::Office);
    auto storage = Storage::open(options, m_clock, catalogue());
    m_isDamaged = isDamage(storage);
    if (!storage)
        return tl::unexpected(storage.error().message);
    m_storage = std::move(*storage);
    m_storage->moveToThread(thread()); // it may have been opened by another
    // Waits in this object's thread until that runs its events.
    connect(m_storage.get(), &Storage::anchorFailed, this, &Services::anchorFailed, Qt::QueuedConnection);
    m_storage->setLanguage(currentLanguage());
    return {};
}

namespace {

QString sentenceFor(const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return {};
    return QCoreApplication::translate("Services",
        "The database does not add up. %1: %2 “skranketid verify” tells all of it; keep the newest "
        "backup.")
        .arg(findings.constFirst().where, findings.constFirst().what);
}

} // namespace

QFuture<QString> Services::openingFindings()
{
    auto findings = std::make_shared<QList<Finding>>();
    const auto make = [findings](DeskStore &store) {
        *findings = store.findings();
        return std::make_unique<PageCheckJob>(store.connection(), findings);
    };
    return m_storage->runSliced(make).then([findings, file = m_profile.database()](const Stored<void> &done) {
        if (!done)
            findings->append({file, done.error().message, 0});
        return sentenceFor(*findings);
    });
}

QFuture<QString> Services::quickFindings()
{
    return m_storage->run([](DeskStore &store) { return sentenceFor(store.findings()); });
}

std::shared_ptr<const Catalogue> Services::catalogue() const
{
    const QMutexLocker lock(&m_mutex);
    return m_catalogue;
}

Definitions Services::definitions()
{
    return Definitions(storage(), m_profile.checklistFolder(),
        [this](std::shared_ptr<const Catalogue> catalogue) { setCatalogue(std::move(catalogue)); });
}

void Services::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_catalogue = std::move(catalogue);
    }
    Q_EMIT catalogueChanged();
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"
#include "models/domain/text/text.h"
#include "models/store/storage.h"

#include <QFuture>
#include <QJsonObject>

#include <functional>
#include <memory>

#include <tl/expected.hpp>

namespace skranketid {

/// Puts checklists and corrected rules into use, for the window and the commands alike. Each is an event in
/// the journal and a file in the profile, which come together; neither is ever changed again. Errors are
/// sentences for the user.
class Definitions {
public:
    template <typename Value> using Result = QFuture<tl::expected<Value, QString>>;
    using Taken = std::function<void(std::shared_ptr<const Catalogue>)>;

    /// `storage` must outlive it. `taken` gets the new catalogue, on the storage thread, which knows it
    /// already.
    Definitions(Storage &storage, QString folder, Taken taken);

    /// A checklist with the bytes of its file, under the version it has. False: it is there already.
    Result<bool> import(const Checklist &checklist, const QByteArray &json, Language language) const;
    /// Under the next version number, from today at the earliest. Answers what is in use then.
    Result<Checklist> publish(const Checklist &draft, QDate today, Language language) const;
    /// Only the rules that differ from those in use.
    Result<RulesVersion> publish(const RulesVersion &draft, QDate today, Language language) const;
    /// Not offered after `lastDay`, until a new version is published.
    Result<Retirement> retire(const QString &id, QDate lastDay, QDate today, Language language) const;

private:
    using Put = tl::expected<void, QString>;

    /// The file is written before the event, and gets its name after.
    Put put(const QString &name, const QByteArray &json, QJsonObject body, DeskStore &store) const;
    void take(Catalogue catalogue, DeskStore &store) const;
    tl::expected<bool, QString> importNow(
        const Checklist &checklist, const QByteArray &json, DeskStore &store) const;
    tl::expected<Checklist, QString> publishNow(Checklist draft, QDate today, DeskStore &store) const;
    tl::expected<RulesVersion, QString> publishNow(RulesVersion draft, QDate today, DeskStore &store) const;
    tl::expected<Retirement, QString> retireNow(Retirement retirement, QDate today, DeskStore &store) const;
    template <typename Work> auto run(Language language, Work work) const;

    Storage &m_storage;
    QString m_folder;
    Taken m_taken;
};

} // namespace skranketid

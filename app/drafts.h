// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/checklisttools.h"

namespace skranketid {

/// Checklists being written, one file each in a folder of the profile, and corrected rules. What was kept
/// survives a crash; what may not be kept is not written.
class Drafts {
public:
    explicit Drafts(QString folder) : m_folder(std::move(folder)) { }

    ChecklistTools::Drafts all() const; ///< by id
    /// The error is a sentence for the user.
    tl::expected<void, QString> keep(const Checklist &draft) const;
    void drop(const QString &id) const;

    std::optional<RulesVersion> rules() const;
    tl::expected<void, QString> keep(
        const RulesVersion &draft) const; ///< drops it when no rule is left in it

private:
    QString pathOf(const QString &id) const;
    QString rulesPath() const { return m_folder + QStringLiteral("/rules/draft.json"); }
    static tl::expected<void, QString> write(const QString &path, const QByteArray &json);

    QString m_folder;
};

} // namespace skranketid

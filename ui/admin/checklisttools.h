// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"
#include "models/domain/text/text.h"

#include <QFuture>
#include <QStandardPaths>

#include <functional>
#include <optional>

#include <tl/expected.hpp>

namespace skranketid {

/// What the pages on checklists and rules work with and cannot make themselves. Errors are sentences for the
/// user.
struct ChecklistTools {
    template <typename Value> using Result = tl::expected<Value, QString>;

    struct Drafts {
        QList<Checklist> lists;
        QStringList broken; ///< names of files that are no drafts
    };
    std::function<Drafts()> drafts;
    std::function<Result<void>(const Checklist &draft)> keep;
    std::function<void(const QString &id)> drop;
    std::function<std::optional<RulesVersion>()> rulesDraft;
    std::function<Result<void>(const RulesVersion &draft)> keepRules; ///< none left: it is dropped

    /// Answers what is in use then, with its version number.
    std::function<QFuture<Result<Checklist>>(const Checklist &draft, QDate today, Language language)> publish;
    std::function<QFuture<Result<RulesVersion>>(const RulesVersion &draft, QDate today, Language language)>
        publishRules;
    std::function<QFuture<Result<Retirement>>(
        const QString &id, QDate lastDay, QDate today, Language language)>
        retire;

    std::function<Result<Checklist>(const QString &file)> read; ///< without mistakes
    std::function<Result<void>(const Checklist &checklist, const QString &file)> write;
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); ///< for files
};

} // namespace skranketid

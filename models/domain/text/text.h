// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skranketid {

enum class Language { Danish, English };

/// A text of the data files (checklists, rules, terms) in both languages; code's own texts go through tr().
struct Text {
    QString da;
    QString en;

    const QString &in(Language language) const { return language == Language::Danish ? da : en; }
    friend bool operator==(const Text &, const Text &) = default;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QString>

#include <memory>
#include <optional>

namespace skranketid {

std::optional<Language> languageNamed(const QString &code); ///< "da", "en"
QString codeOf(Language language);

/// The system's, Danish if it is neither Danish nor English.
Language systemLanguage();

/// The language this thread's texts are in now.
Language currentLanguage();

/// Texts made by this thread until the end of the scope are in `language`, whatever the program's is: a
/// command served for another process speaks that process's language.
class LanguageScope {
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    std::optional<Language> m_before;
};

/// The program's translations. Made once, after the application object, in its thread.
class Translations {
public:
    explicit Translations(Language language);
    ~Translations();

    /// Changes the program's language while it runs; windows get their LanguageChange event.
    void setLanguage(Language language);

private:
    class Switch;
    std::unique_ptr<Switch> m_switch;
};

} // namespace skranketid

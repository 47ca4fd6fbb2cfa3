// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <atomic>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

// Qt's translators are the process's own, so the choice among ours has to be seen from every thread too.
std::atomic<Language> programLanguage{Language::Danish};
thread_local std::optional<Language> threadLanguage;

} // namespace

std::optional<Language> languageNamed(const QString &code)
{
    if (code == u"da")
        return Language::Danish;
    if (code == u"en")
        return Language::English;
    return {};
}

QString codeOf(Language language)
{
    return language == Language::Danish ? u"da"_s : u"en"_s;
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::English ? Language::English : Language::Danish;
}

Language currentLanguage()
{
    return threadLanguage.value_or(programLanguage);
}

LanguageScope::LanguageScope(Language language) : m_before(threadLanguage)
{
    threadLanguage = language;
}

LanguageScope::~LanguageScope()
{
    threadLanguage = m_before;
}

/// One translator for both languages that asks for each text which one is wanted.
class Translations::Switch final : public QTranslator {
public:
    Switch()
    {
        for (const auto language : {Language::Danish, Language::English}) {
            Texts &texts = of(language);
            const QString code = codeOf(language);
            if (!texts.own.load(u":/i18n/skranketid_"_s + code))
                qWarning("The translation file of a language is missing in the program.");
            texts.hasQt
                = texts.qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        }
    }

    bool isEmpty() const override { return false; }

    QString translate(
        const char *context, const char *text, const char *disambiguation, int number) const override
    {
        const Texts &texts = currentLanguage() == Language::Danish ? m_danish : m_english;
        const QString own = texts.own.translate(context, text, disambiguation, number);
        if (!own.isNull() || !texts.hasQt)
            return own;
        return texts.qt.translate(context, text, disambiguation, number);
    }

private:
    struct Texts {
        QTranslator own;
        QTranslator qt;
        bool hasQt = false;
    };

    Texts &of(Language language) { return language == Language::Danish ? m_danish : m_english; }

    Texts m_danish;
    Texts m_english;
};

Translations::Translations(Language language) : m_switch(std::make_unique<Switch>())
{
    setLanguage(language);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(m_switch.get());
}

void Translations::setLanguage(Language language)
{
    programLanguage = language;
    QCoreApplication::removeTranslator(m_switch.get());
    QCoreApplication::installTranslator(m_switch.get());
}

} // namespace skranketid

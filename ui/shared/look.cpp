// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/look.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <array>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

struct TypeForm {
    Type type;
    int pixels;
    int lineHeight;
    QFont::Weight weight;
    double letterSpacing; ///< percent
    bool display = false; ///< large already: grows half as fast as the text
};

// Uses share sizes: eight fonts in all, since each one costs a millisecond when the window opens.
constexpr std::array<TypeForm, 13> forms{{
    {Type::Time, 44, 48, QFont::DemiBold, 98, true},
    {Type::Title, 28, 36, QFont::DemiBold, 99, true},
    {Type::Lead, 18, 28, QFont::Normal, 100},
    {Type::Heading, 18, 24, QFont::DemiBold, 100},
    {Type::Card, 16, 24, QFont::DemiBold, 100},
    {Type::Body, 16, 24, QFont::Normal, 100},
    {Type::BodyStrong, 16, 24, QFont::DemiBold, 100},
    {Type::Row, 15, 20, QFont::Normal, 100},
    {Type::RowStrong, 15, 20, QFont::DemiBold, 100},
    {Type::Small, 14, 20, QFont::Normal, 100},
    {Type::SmallStrong, 14, 20, QFont::DemiBold, 100},
    {Type::Caption, 14, 20, QFont::Normal, 100},
    {Type::Key, 14, 16, QFont::Normal, 100},
}};

int grown(const TypeForm &form, int pixels, int percent)
{
    const int growth = form.display ? (100 + percent) / 2 : percent;
    return (pixels * growth + 50) / 100;
}

const TypeForm &formOf(Type type)
{
    return forms.at(static_cast<std::size_t>(type));
}

QString bestFamily()
{
    // Asking for one is far cheaper than listing what is installed.
    for (const QString &family : {u"Inter"_s, u"Segoe UI"_s}) {
        QFont body(family);
        body.setPixelSize(formOf(Type::Body).pixels); // the one that will be wanted first
        if (QFontInfo(body).family() == family)
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

Look::Look(QObject *parent) : QObject(parent), m_family(bestFamily())
{
}

void Look::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    Q_EMIT changed();
}

void Look::setPercent(int percent)
{
    percent = std::clamp(percent, smallest, largest);
    if (percent == m_percent)
        return;
    m_percent = percent;
    Q_EMIT changed();
}

QFont Look::font(Type type) const
{
    const TypeForm &form = formOf(type);
    QFont font(m_family);
    font.setPixelSize(grown(form, form.pixels, m_percent));
    font.setWeight(form.weight);
    font.setLetterSpacing(QFont::PercentageSpacing, form.letterSpacing);
    return font;
}

int Look::lineHeight(Type type) const
{
    const TypeForm &form = formOf(type);
    return grown(form, form.lineHeight, m_percent);
}

int Look::controlHeight() const
{
    return std::max(space::five, lineHeight(Type::Body) + space::two);
}

} // namespace skranketid

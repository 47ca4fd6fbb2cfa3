// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settingtexts.h"

#include <QCoreApplication>

#include <array>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    OfficeSetting setting;
    const char *title;
    const char *explanation;
    const char *unit;
};

constexpr const char *minutes = QT_TRANSLATE_NOOP("Settings", "minutes");

constexpr std::array<Entry, 9> entries{{
    {OfficeSetting::IdleMinutes, QT_TRANSLATE_NOOP("Settings", "Without a key or click in a session"),
        QT_TRANSLATE_NOOP("Settings",
            "After so long the window asks afterwards what the time was: work, a pause, or nothing. 0: "
            "never."),
        minutes},
    {OfficeSetting::ClosingMinutes, QT_TRANSLATE_NOOP("Settings", "After closing time"),
        QT_TRANSLATE_NOOP("Settings",
            "A session nobody works on so long after closing time was forgotten. It ends without a length, "
            "and is "
            "asked about next morning."),
        minutes},
    {OfficeSetting::CorrectionMinutes, QT_TRANSLATE_NOOP("Settings", "Corrections at the desk"),
        QT_TRANSLATE_NOOP(
            "Settings", "A time that is corrected by more than this needs the manager's passphrase."),
        minutes},
    {OfficeSetting::Channel, QT_TRANSLATE_NOOP("Settings", "Where the citizen is served"),
        QT_TRANSLATE_NOOP("Settings", "Of a session for which nothing else is chosen."), nullptr},
    {OfficeSetting::Booked, QT_TRANSLATE_NOOP("Settings", "By appointment"),
        QT_TRANSLATE_NOOP("Settings",
            "Whether a session is by appointment when nothing else is chosen. Off: the citizen walked in."),
        nullptr},
    {OfficeSetting::DesksShown, QT_TRANSLATE_NOOP("Settings", "Desks in the manager's figures"),
        QT_TRANSLATE_NOOP("Settings",
            "Off: the manager's figures tell no desk apart. On: they may, and as long as it is on, every "
            "counter "
            "window and every daily report says so."),
        nullptr},
    {OfficeSetting::NoteDays, QT_TRANSLATE_NOOP("Settings", "Notes are kept"),
        QT_TRANSLATE_NOOP("Settings", "Older ones are erased. The administrator decides."),
        QT_TRANSLATE_NOOP("Settings", "days")},
    {OfficeSetting::SessionMonths, QT_TRANSLATE_NOOP("Settings", "Sessions are kept"),
        QT_TRANSLATE_NOOP(
            "Settings", "Older ones are added up, and only the sums stay. The administrator decides."),
        QT_TRANSLATE_NOOP("Settings", "months")},
    {OfficeSetting::SummaryYears, QT_TRANSLATE_NOOP("Settings", "Sums are kept"),
        QT_TRANSLATE_NOOP("Settings", "Older ones are removed. The administrator decides."),
        QT_TRANSLATE_NOOP("Settings", "years")},
}};

QString said(const char *text)
{
    return text ? QCoreApplication::translate("Settings", text) : QString();
}

} // namespace

SettingTexts textsOf(OfficeSetting setting)
{
    const Entry &entry = entries.at(static_cast<std::size_t>(setting));
    return {said(entry.title), said(entry.explanation), said(entry.unit)};
}

QString valueText(OfficeSetting setting, const QJsonValue &value, const Terms &terms, Language language)
{
    switch (formOf(setting).kind) {
    case OfficeValue::YesNo:
        return value.toBool() ? said(QT_TRANSLATE_NOOP("Settings", "on"))
                              : said(QT_TRANSLATE_NOOP("Settings", "off"));
    case OfficeValue::Channel: {
        const Term *channel = Terms::find(terms.channels, value.toString());
        return channel ? channel->title.in(language) : value.toString();
    }
    case OfficeValue::Number:
        break;
    }
    return u"%1 %2"_s.arg(QString::number(value.toInt()), textsOf(setting).unit);
}

QString textOf(Role role)
{
    switch (role) {
    case Role::Manager:
        return said(QT_TRANSLATE_NOOP("Settings", "the manager"));
    case Role::Administrator:
        return said(QT_TRANSLATE_NOOP("Settings", "the administrator"));
    case Role::Clerk:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Settings", "the desk"));
}

} // namespace skranketid

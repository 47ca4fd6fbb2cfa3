// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office/officejson.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Office", text);
}

tl::expected<void, QString> checkValue(
    const OfficeSettingForm &form, const QJsonValue &value, const Terms &terms)
{
    switch (form.kind) {
    case OfficeValue::Number: {
        const int number = value.toInt(-1);
        if (!value.isDouble() || number < form.least || number > form.most)
            return tl::unexpected(
                QCoreApplication::translate("Office", "The number must be between %1 and %2.")
                    .arg(form.least)
                    .arg(form.most));
        return {};
    }
    case OfficeValue::YesNo:
        if (!value.isBool())
            return tl::unexpected(QCoreApplication::translate("Office", "This is either on or off."));
        return {};
    case OfficeValue::Channel:
        break;
    }
    if (!Terms::find(terms.channels, value.toString()))
        return tl::unexpected(QCoreApplication::translate("Office", "There is no such channel."));
    return {};
}

tl::expected<void, QString> checkHours(const OfficeChange &change)
{
    const QJsonValue hours = change.value[u"hours"];
    const bool fine = change.key == openingHoursKey ? weekHoursFrom(change.value).has_value()
        : change.key == openDesksKey
        ? weekDesksFrom(change.value).has_value()
        : dayOf(change.value).isValid() && (hours.isNull() || spansFrom(hours).has_value());
    if (!fine)
        return tl::unexpected(change.key == openDesksKey
                ? said(
                    QT_TRANSLATE_NOOP("Office", "Open desks are given from a half hour on, 0 to 99 of them."))
                : said(QT_TRANSLATE_NOOP(
                    "Office", "Opening hours are written 09:00-15:00, each later than the one before.")));
    return {};
}

} // namespace

tl::expected<void, QString> checkChange(const OfficeChange &change, const Terms &terms)
{
    if (change.key == openingHoursKey || change.key == openDesksKey || change.key == dayHoursKey) {
        if (change.role == Role::Clerk)
            return tl::unexpected(said(QT_TRANSLATE_NOOP("Office", "Only the manager can change this.")));
        return checkHours(change);
    }
    const auto forms = officeSettingForms();
    const auto form = std::ranges::find_if(
        forms, [&](const OfficeSettingForm &entry) { return change.key == QLatin1String(entry.key); });
    if (form == forms.end())
        return tl::unexpected(said(QT_TRANSLATE_NOOP("Office", "There is no such setting.")));
    if (change.role < form->role)
        return tl::unexpected(form->role == Role::Administrator
                ? said(QT_TRANSLATE_NOOP("Office", "Only the administrator can change this."))
                : said(QT_TRANSLATE_NOOP("Office", "Only the manager can change this.")));
    return checkValue(*form, change.value, terms);
}

} // namespace skranketid

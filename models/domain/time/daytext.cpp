// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time/daytext.h"

#include <QRegularExpression>

namespace skranketid {

using namespace Qt::StringLiterals;

QDate dayFromText(const QString &text, int year)
{
    static const QRegularExpression form(u"^(\\d{1,2})[-./](\\d{1,2})(?:[-./](\\d{4}))?$"_s);
    const QString typed = text.trimmed();
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return typed.size() == 10 ? QDate::fromString(typed, Qt::ISODate) : QDate();
    const int typedYear = match.captured(3).isEmpty() ? year : match.captured(3).toInt();
    return QDate(typedYear, match.captured(2).toInt(), match.captured(1).toInt());
}

} // namespace skranketid

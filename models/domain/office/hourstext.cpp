// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office/hourstext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSpans = 2;
constexpr qsizetype longestText = 100;

QTime timeOf(const QRegularExpressionMatch &match, int hour)
{
    return QTime(match.captured(hour).toInt(), match.captured(hour + 1).toInt());
}

tl::unexpected<QString> said(const char *text)
{
    return tl::unexpected(QCoreApplication::translate("Office", text));
}

} // namespace

QString hoursText(const QList<OpenSpan> &hours)
{
    QStringList spans;
    for (const OpenSpan &span : hours)
        spans.append(span.from.toString(u"HH:mm"_s) + u'-' + span.until.toString(u"HH:mm"_s));
    return spans.join(u", "_s);
}

tl::expected<QList<OpenSpan>, QString> hoursFromText(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-\u2013\u2014]\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*$"_s);
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return QList<OpenSpan>();
    if (typed.size() > longestText)
        return said(QT_TRANSLATE_NOOP("Office", "Write opening hours as 09:00-15:00."));
    QList<OpenSpan> hours;
    for (const QString &part : typed.split(u',')) {
        const auto match = form.match(part);
        const OpenSpan span = match.hasMatch() ? OpenSpan{timeOf(match, 1), timeOf(match, 3)} : OpenSpan{};
        if (!span.from.isValid() || !span.until.isValid())
            return said(QT_TRANSLATE_NOOP("Office", "Write opening hours as 09:00-15:00."));
        if (span.until <= span.from)
            return said(QT_TRANSLATE_NOOP("Office", "The counter must close after it opens."));
        if (!hours.isEmpty() && span.from <= hours.constLast().until)
            return said(
                QT_TRANSLATE_NOOP("Office", "The second opening must begin after the first has ended."));
        hours.append(span);
    }
    if (hours.size() > mostSpans)
        return said(QT_TRANSLATE_NOOP("Office", "At most two openings a day."));
    return hours;
}

} // namespace skranketid

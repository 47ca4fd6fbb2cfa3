// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/ticket.h"

#include <QRegularExpression>

namespace skranketid {

using namespace Qt::StringLiterals;

QString ticketPattern()
{
    return u"(?!(?:[^0-9]*[0-9]){5})[0-9A-Za-zÆØÅæøå-]{1,8}"_s;
}

bool isTicket(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(ticketPattern()));
    return form.match(text).hasMatch();
}

QString ticketAfter(const QString &ticket)
{
    QString next = ticket;
    for (qsizetype at = next.size() - 1; at >= 0; --at) {
        const char16_t digit = next.at(at).unicode();
        if (digit < u'0' || digit > u'9')
            return at == next.size() - 1 ? QString() : next;
        next[at] = digit == u'9' ? u'0' : char16_t(digit + 1);
        if (digit != u'9')
            return next;
    }
    return next;
}

} // namespace skranketid

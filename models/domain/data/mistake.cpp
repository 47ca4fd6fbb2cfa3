// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/data/mistake.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

QString describe(const Mistake &mistake)
{
    QString text = mistake.path.isEmpty() ? mistake.message : mistake.path + u": "_s + mistake.message;
    if (mistake.line > 0) {
        text = QCoreApplication::translate("Mistake", "Line %1, column %2: %3")
                   .arg(QString::number(mistake.line), QString::number(mistake.column), text);
    }
    return text;
}

} // namespace skranketid

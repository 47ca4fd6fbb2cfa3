// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/placename.h"

#include <QCoreApplication>

namespace skranketid {

QString deskInText(const QString &desk)
{
    bool isNumber = false;
    desk.toInt(&isNumber);
    return isNumber || desk.size() == 1 ? QCoreApplication::translate("PlaceName", "Desk %1").arg(desk)
                                        : desk;
}

} // namespace skranketid

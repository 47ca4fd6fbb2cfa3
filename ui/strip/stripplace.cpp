// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/stripplace.h"

#include "ui/shared/tokens.h"

#include <algorithm>

namespace skranketid {

namespace {

qint64 areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : static_cast<qint64>(rect.width()) * rect.height();
}

/// What is larger than the screen keeps its upper left corner there.
int within(int wanted, int length, int first, int last)
{
    return std::max(first, std::min(wanted, last - length + 1));
}

} // namespace

QPoint stripPlace(std::optional<QPoint> wanted, QSize size, const QList<QRect> &screens)
{
    QRect screen = screens.constFirst();
    const QPoint corner(
        screen.right() + 1 - size.width() - space::two, screen.bottom() + 1 - size.height() - space::two);
    const QRect place(wanted.value_or(corner), size);
    for (const QRect &each : screens) {
        if (areaOf(each & place) > areaOf(screen & place))
            screen = each;
    }
    return {within(place.left(), size.width(), screen.left(), screen.right()),
        within(place.top(), size.height(), screen.top(), screen.bottom())};
}

} // namespace skranketid

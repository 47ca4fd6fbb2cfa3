// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowbench.h"
#include "ui/counter/clockface.h"
#include "ui/counter/timebar.h"
#include "ui/shared/chip.h"

#include <QScrollArea>

namespace skranketid::test {

inline QString nameOfWidget(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' '
        + widget->accessibleName();
}

/// Labels, buttons and chips that have less room than their text takes.
inline QStringList cutOff(const WindowBench &bench)
{
    QStringList found;
    for (const TextLabel *label : bench.allVisible<TextLabel>()) {
        if (label->height() < label->heightForWidth(label->width()))
            found.append(u"label: "_s + label->text());
    }
    for (const Button *button : bench.allVisible<Button>()) {
        if (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height())
            found.append(u"button: "_s + button->text());
    }
    for (const Chip *chip : bench.allVisible<Chip>()) {
        if (chip->width() < chip->sizeHint().width())
            found.append(u"chip: "_s + chip->text());
    }
    for (const ChoiceCard *card : bench.allVisible<ChoiceCard>()) {
        if (card->height() < card->heightForWidth(card->width()))
            found.append(u"card: "_s + card->text());
    }
    for (const QWidget *widget : bench.allVisible<QWidget>()) {
        const bool ours = qobject_cast<const TextLabel *>(widget) || qobject_cast<const Control *>(widget)
            || qobject_cast<const ClockFace *>(widget) || qobject_cast<const TimeBar *>(widget);
        if (ours && !widget->parentWidget()->rect().contains(widget->geometry()))
            found.append(u"outside its parent: "_s + nameOfWidget(widget));
    }
    for (const ClockFace *face : bench.allVisible<ClockFace>()) {
        if (face->width() < face->sizeHint().width())
            found.append(u"clock: "_s + face->accessibleName());
    }
    for (const QScrollArea *area : bench.allVisible<QScrollArea>()) {
        if (area->widget()->width() > area->viewport()->width())
            found.append(u"wider than its page: "_s + nameOfWidget(area->parentWidget()));
    }
    if (bench.window->size() != QSize(1366, 768))
        found.append(u"the window grew to %1 x %2"_s.arg(bench.window->width()).arg(bench.window->height()));
    return found;
}

} // namespace skranketid::test

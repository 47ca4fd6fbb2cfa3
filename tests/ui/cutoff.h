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

template <typename T> QList<T *> visibleIn(const QWidget &window)
{
    QList<T *> found = window.findChildren<T *>();
    found.removeIf([](const T *widget) { return !widget->isVisible(); });
    return found;
}

/// Labels, buttons and chips that have less room than their text takes.
inline QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const TextLabel *label : visibleIn<TextLabel>(window)) {
        if (label->height() < label->heightForWidth(label->width()))
            found.append(u"label: "_s + label->text());
    }
    for (const Button *button : visibleIn<Button>(window)) {
        if (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height())
            found.append(u"button: "_s + button->text());
    }
    for (const Chip *chip : visibleIn<Chip>(window)) {
        if (chip->width() < chip->sizeHint().width())
            found.append(u"chip: "_s + chip->text());
    }
    for (const ChoiceCard *card : visibleIn<ChoiceCard>(window)) {
        if (card->height() < card->heightForWidth(card->width()))
            found.append(u"card: "_s + card->text());
    }
    for (const QWidget *widget : visibleIn<QWidget>(window)) {
        const bool ours = qobject_cast<const TextLabel *>(widget) || qobject_cast<const Control *>(widget)
            || qobject_cast<const ClockFace *>(widget) || qobject_cast<const TimeBar *>(widget);
        if (ours && !widget->parentWidget()->rect().contains(widget->geometry()))
            found.append(u"outside its parent: "_s + nameOfWidget(widget));
    }
    for (const ClockFace *face : visibleIn<ClockFace>(window)) {
        if (face->width() < face->sizeHint().width())
            found.append(u"clock: "_s + face->accessibleName());
    }
    for (const QScrollArea *area : visibleIn<QScrollArea>(window)) {
        if (area->widget()->width() > area->viewport()->width())
            found.append(u"wider than its page: "_s + nameOfWidget(area->parentWidget()));
    }
    return found;
}

inline QStringList cutOff(const WindowBench &bench)
{
    QStringList found = cutOff(*bench.window);
    if (bench.window->size() != QSize(1366, 768))
        found.append(u"the window grew to %1 x %2"_s.arg(bench.window->width()).arg(bench.window->height()));
    return found;
}

} // namespace skranketid::test

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/actions.h"
#include "ui/shared/button.h"

class QLayout;
class QWidget;
class QVBoxLayout;
class QScrollArea;

namespace skranketid {

class Page;

/// The frame all pages share: content that scrolls when it must, buttons below that stay where they are.
struct PageFrame {
    PageFrame(const Look &look, QWidget &page);
    PageFrame(const Look &look, Page &page);

    QVBoxLayout *top; ///< before the content, as wide as the page
    QVBoxLayout *content;
    QVBoxLayout *foot; ///< above the buttons, does not scroll
    QLayout *buttons;
    QScrollArea *area;
};

/// A button that does what the action does and shows its key.
Button *actionButton(const Look &look, Actions &actions, ActionId id, ButtonKind kind);
/// Text and key in the language of now.
void showAction(Button &button, ActionId id);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/pageframe.h"

#include "ui/counter/page.h"
#include "ui/shared/slimscrollbar.h"
#include "ui/shared/wraplayout.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace skranketid {

namespace {

constexpr int widest = 960;

} // namespace

PageFrame::PageFrame(const Look &look, QWidget &page)
{
    auto *inner = new QWidget;
    top = new QVBoxLayout(inner);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    auto *measured = new QWidget;
    content = new QVBoxLayout(measured);
    content->setContentsMargins(
        space::seven, space::four, space::seven, space::one); // room for the focus frame
    content->setSpacing(0);
    auto *row = new QHBoxLayout; // not wider than one reads with ease
    row->addWidget(measured, 1);
    row->addStretch(0);
    top->addLayout(row, 1);
    const auto limit
        = [&look, measured] { measured->setMaximumWidth(look.scaled(widest) + 2 * space::seven); };
    QObject::connect(&look, &Look::changed, measured, limit);
    limit();
    area = scrolled(look, inner, &page);

    auto *buttonRow = new QWidget;
    auto *flow = new FlowLayout(space::two, space::one);
    flow->setContentsMargins(0, 0, 0, 0);
    buttonRow->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttonRow->setSizePolicy(policy);
    buttons = flow;

    auto *below = new QWidget;
    foot = new QVBoxLayout(below);
    foot->setContentsMargins(space::seven, space::one, space::seven, space::three);
    foot->setSpacing(space::two);
    foot->addWidget(buttonRow);

    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(below);
}

PageFrame::PageFrame(const Look &look, Page &page) : PageFrame(look, static_cast<QWidget &>(page))
{
    page.addSided(content);
    page.addSided(foot);
}

Button *actionButton(const Look &look, Actions &actions, ActionId id, ButtonKind kind)
{
    auto *button = new Button(look, kind);
    button->setObjectName(QStringLiteral("button-") + QString::fromLatin1(formOf(id).name));
    QObject::connect(button, &Button::clicked, &actions, [&actions, id] { actions.trigger(id); });
    showAction(*button, id);
    return button;
}

void showAction(Button &button, ActionId id)
{
    button.setText(textOf(id));
    button.setKeyText(keyTextOf(id));
    button.updateGeometry();
    button.update();
}

} // namespace skranketid

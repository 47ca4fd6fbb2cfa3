// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/linelist.h"

#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

#include <utility>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 560;

} // namespace

LineList::LineList(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::half);
}

void LineList::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    const QList<QWidget *> old = std::exchange(m_rows, {});
    for (const Line &line : lines)
        addLine(line);
    if (QWidget *first = firstButton(); first && hadFocus)
        first->setFocus(Qt::OtherFocusReason);
    for (QWidget *row : old) {
        row->hide();
        row->deleteLater(); // its button may be the one that was pressed
    }
}

QWidget *LineList::firstButton() const
{
    for (const QWidget *row : m_rows) {
        if (auto *button = row->findChild<Button *>())
            return button;
    }
    return nullptr;
}

void LineList::addLine(const Line &line)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::three);
    auto *text = new TextLabel(m_look, Type::Body);
    text->setMeasure(textWidth);
    text->setText(line.text);
    layout->addWidget(text, 0, Qt::AlignVCenter);
    if (!line.act.isEmpty()) {
        auto *button = new Button(m_look, ButtonKind::Quiet);
        button->setObjectName(u"line-"_s + line.code);
        button->setText(line.act);
        button->setAccessibleName(u"%1: %2"_s.arg(line.act, line.text));
        connect(button, &Button::clicked, this, [this, code = line.code] { Q_EMIT pressed(code); });
        layout->addWidget(button);
    }
    layout->addStretch();
    m_column->addWidget(row);
    row->show(); // at once: it may take the focus
    m_rows.append(row);
}

} // namespace skranketid

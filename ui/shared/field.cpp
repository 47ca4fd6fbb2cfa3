// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/field.h"

#include "ui/shared/actions.h"
#include "ui/shared/control.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace skranketid {

Field::Field(const Look &look, QWidget *parent) : QWidget(parent), m_look(look), m_edit(new QLineEdit(this))
{
    m_edit->setFrame(false);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::one + space::half, 2, space::one, 2);
    row->addWidget(m_edit);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, &Field::applyLook);
    applyLook();
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) && actsOnSession(key->keyCombination())) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Field::setCharacters(int characters)
{
    m_characters = characters;
    applyLook();
}

void Field::applyLook()
{
    m_edit->setFont(m_look.font(Type::Body));
    const int average = m_edit->fontMetrics().averageCharWidth() + 1;
    setMaximumWidth(m_characters * average + space::three);
    m_edit->setMinimumWidth(qMin(m_characters, 12) * average);
    setFixedHeight(m_look.controlHeight());
    update();
}

void Field::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 4, m_look.colour(Token::Paper), m_look.colour(Token::Outline), 1);
}

} // namespace skranketid

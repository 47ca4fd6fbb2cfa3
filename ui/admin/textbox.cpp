// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/textbox.h"

#include "ui/shared/control.h"
#include "ui/shared/slimscrollbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace skranketid {

namespace {

constexpr int linesShown = 3;

} // namespace

TextBox::TextBox(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_edit(new QPlainTextEdit(this))
{
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->document()->setDocumentMargin(0);
    m_edit->viewport()->setAutoFillBackground(false);
    useSlimScrollBar(*m_edit, look);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::one + space::half, space::one, 2, space::one);
    row->addWidget(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT textEdited(text());
    });
    connect(&look, &Look::changed, this, &TextBox::applyLook);
    applyLook();
}

/// What was pasted over several lines is one.
QString TextBox::text() const
{
    return m_edit->toPlainText().replace(u'\n', u' ');
}

void TextBox::setText(const QString &text)
{
    m_setting = true;
    m_edit->setPlainText(text);
    m_setting = false;
}

bool TextBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return window()->focusWidget() == m_edit && focusNextChild();
    }
    return QWidget::eventFilter(watched, event);
}

void TextBox::applyLook()
{
    m_edit->setFont(m_look.font(Type::Body));
    const int lines = m_edit->fontMetrics().lineSpacing() * linesShown;
    setFixedHeight(std::max(m_look.controlHeight(), lines + 2 * space::one + 2));
    m_edit->setMinimumWidth(m_look.scaled(120));
    update();
}

void TextBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 4, m_look.colour(Token::Paper), m_look.colour(Token::Outline), 1);
}

} // namespace skranketid

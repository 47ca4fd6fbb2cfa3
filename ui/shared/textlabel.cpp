// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/textlabel.h"

#include "ui/shared/accessiblerole.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace skranketid {

TextLabel::TextLabel(const Look &look, Type type, Token token, QWidget *parent)
    : QLabel(parent), m_look(look), m_type(type), m_token(token)
{
    if (type == Type::Title || type == Type::Heading)
        setAccessibleRole(*this, QAccessible::Heading);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &Look::changed, this, &TextLabel::applyLook);
    applyLook();
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    update();
}

void TextLabel::setType(Type type)
{
    m_type = type;
    applyLook();
}

void TextLabel::setTextAndTail(const QString &text, const QString &tail)
{
    m_tailLength = tail.size();
    setText(text + u' ' + tail);
}

void TextLabel::setMeasure(int pixels)
{
    m_measure = pixels;
    updateGeometry();
}

void TextLabel::applyLook()
{
    setFont(m_look.font(m_type));
    updateGeometry();
    update();
}

int TextLabel::layOut(QTextLayout &layout, int width) const
{
    if (m_measure > 0)
        width = std::min(width, m_look.scaled(m_measure));
    const int lineHeight = m_look.lineHeight(m_type);
    const int textHeight = QFontMetrics(font()).height();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition(QPointF(0, lines * lineHeight + (lineHeight - textHeight) / 2.0));
        ++lines;
    }
    layout.endLayout();
    return std::max(1, lines) * lineHeight;
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout(text(), font());
    return layOut(layout, width - margins.left() - margins.right()) + margins.top() + margins.bottom();
}

QSize TextLabel::sizeHint() const
{
    int width = QFontMetrics(font()).horizontalAdvance(text()) + 2;
    if (m_measure > 0)
        width = std::min(width, m_look.scaled(m_measure));
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    int widest = 0;
    const QFontMetrics metrics(font());
    for (const QString &word : text().split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word) + 2);
    return {std::min(widest, m_look.scaled(320)), m_look.lineHeight(m_type)};
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QTextLayout layout(text(), font());
    if (m_tailLength > 0) {
        QTextLayout::FormatRange tail;
        tail.start = static_cast<int>(text().size() - m_tailLength);
        tail.length = static_cast<int>(m_tailLength);
        tail.format.setForeground(m_look.colour(Token::Mute));
        layout.setFormats({tail});
    }
    layOut(layout, contentsRect().width());
    QPainter painter(this);
    painter.setPen(m_look.colour(m_token));
    layout.draw(&painter, contentsRect().topLeft());
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/watermark.h"

#include "ui/shared/look.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace skranketid {

namespace {

constexpr qreal faintness = 0.06;
constexpr qreal lean = -20; // degrees
constexpr qreal ofWidth = 0.7;

} // namespace

Watermark::Watermark(const Look &look, QWidget &over) : QWidget(&over), m_look(look)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    over.installEventFilter(this);
    hide();
}

void Watermark::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setGeometry(parentWidget()->rect());
    setVisible(!text.isEmpty());
    raise();
    update();
}

bool Watermark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Watermark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = m_look.font(Type::Title);
    font.setWeight(QFont::Black);
    const QFontMetricsF metrics(font);
    font.setPixelSize(
        std::max(1, int(font.pixelSize() * width() * ofWidth / metrics.horizontalAdvance(m_text))));
    painter.setFont(font);
    painter.setOpacity(faintness);
    painter.setPen(m_look.colour(Token::Ink));
    painter.translate(rect().center());
    painter.rotate(lean);
    const QRectF large(-width(), -height(), 2 * width(), 2 * height());
    painter.drawText(large, Qt::AlignCenter, m_text);
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/choicecard.h"

#include "ui/shared/icons.h"
#include "ui/shared/keycap.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return text.isEmpty()
        ? 0
        : QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 10000), wrap, text).height();
}

} // namespace

ChoiceCard::ChoiceCard(const Look &look, ChoiceForm form, QWidget *parent)
    : Control(look, parent), m_form(form)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setOption(const Option &option)
{
    if (m_option == option)
        return;
    m_option = option;
    setText(option.title);
    setAccessibleName(option.hint.isEmpty() ? option.title : option.title + u", "_s + option.hint);
    setKeyText(option.key);
    updateGeometry();
    update();
}

QSize ChoiceCard::iconSize() const
{
    return m_option.icon.isEmpty() ? QSize() : QSize(look().scaled(32), look().scaled(32));
}

QRect ChoiceCard::textRect(int width) const
{
    const QSize cap = keyCapSize(look(), m_option.key);
    int left = sideSpace();
    int right = width - sideSpace();
    if (keyStandsRight()) {
        left += iconSize().isEmpty() ? 0 : iconSize().width() + look().scaled(20);
        right -= cap.isEmpty() ? 0 : cap.width() + look().scaled(12);
    } else {
        const int column
            = std::max(cap.width(), m_option.key.isEmpty() ? 0 : keyCapSize(look(), u"W"_s).width());
        left += column == 0 ? 0 : column + look().scaled(12);
    }
    if (isCheckable())
        right -= look().scaled(28);
    return {left, 0, std::max(1, right - left), 0};
}

int ChoiceCard::heightForWidth(int width) const
{
    const int textWidth = textRect(width).width();
    const Type titleType = m_form == ChoiceForm::Card ? Type::Card : Type::Row;
    const int title = wrappedHeight(look().font(titleType), m_option.title, textWidth);
    const int hint = wrappedHeight(look().font(Type::Small), m_option.hint, textWidth);
    const int text = title + hint + (hint > 0 ? space::half : 0);
    if (m_form != ChoiceForm::Card)
        return std::max(look().controlHeight(), text + 2 * look().scaled(8));
    return std::max(look().scaled(72), std::max(text, iconSize().height()) + 2 * look().scaled(14));
}

QSize ChoiceCard::sizeHint() const
{
    const int width = look().scaled(m_form == ChoiceForm::Card ? 320 : 280);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {look().scaled(160), look().controlHeight()};
}

void ChoiceCard::paintFrame(QPainter &painter) const
{
    if (isChecked() || isDown()) {
        drawBox(painter, rect(), 6, look().colour(Token::AccentTint), look().colour(Token::Accent), 2);
        return;
    }
    const bool hovered = isEnabled() && underMouse();
    const Token edge = m_form == ChoiceForm::Card || hovered ? Token::Outline : Token::Line;
    drawBox(painter, rect(), 6, look().colour(hovered ? Token::Hover : Token::Paper), look().colour(edge), 1);
}

void ChoiceCard::paintText(QPainter &painter) const
{
    const QRect column = textRect(width());
    const QFont titleFont = look().font(m_form == ChoiceForm::Card ? Type::Card : Type::Row);
    const int title = wrappedHeight(titleFont, m_option.title, column.width());
    const int hint = wrappedHeight(look().font(Type::Small), m_option.hint, column.width());
    const int gap = hint > 0 ? space::half : 0;
    const int top = (height() - title - gap - hint) / 2;
    painter.setFont(titleFont);
    painter.setPen(look().colour(isEnabled() ? Token::Ink : Token::Mute));
    painter.drawText(QRect(column.left(), top, column.width(), title), wrap, m_option.title);
    if (hint == 0)
        return;
    painter.setFont(look().font(Type::Small));
    painter.setPen(look().colour(isChecked() || underMouse() ? Token::Soft : Token::Mute));
    painter.drawText(QRect(column.left(), top + title + gap, column.width(), hint), wrap, m_option.hint);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    paintText(painter);
    const QSize icon = iconSize();
    if (!icon.isEmpty()) {
        const QRect at(QPoint(sideSpace(), (height() - icon.height()) / 2), icon);
        drawIcon(painter, at, m_option.icon, look().colour(Token::Accent));
    }
    const QSize cap = keyCapSize(look(), m_option.key);
    const int capLeft = keyStandsRight() ? width() - sideSpace() - cap.width() : sideSpace();
    drawKeyCap(painter, look(), {capLeft, (height() - cap.height()) / 2}, m_option.key, KeyCapTone::OnPaper);
    if (isCheckable() && isChecked()) {
        const int size = look().scaled(20);
        const int left = (keyStandsRight() ? capLeft - look().scaled(8) : width() - sideSpace()) - size;
        drawIcon(painter, QRect(left, (height() - size) / 2, size, size), u"check"_s,
            look().colour(Token::Accent));
    }
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/stepdelegate.h"

#include "ui/shared/control.h"
#include "ui/shared/figures.h"
#include "ui/shared/icons.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

StepState stateOf(const QModelIndex &index)
{
    return static_cast<StepState>(index.data(StepModel::StateRole).toInt());
}

QString textOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

QString iconOf(StepState state)
{
    switch (state) {
    case StepState::Next:
        return u"arrow"_s;
    case StepState::Done:
        return u"check"_s;
    case StepState::Locked:
        return u"lock"_s;
    case StepState::Skipped:
    case StepState::NotNeeded:
        return u"skipped"_s;
    case StepState::Failed:
        return u"failed"_s;
    case StepState::Open:
    case StepState::Optional:
        break;
    }
    return u"circle"_s;
}

Token iconToken(StepState state)
{
    switch (state) {
    case StepState::Next:
        return Token::Accent;
    case StepState::Done:
        return Token::Positive;
    case StepState::Failed:
        return Token::Error;
    default:
        return Token::Mute;
    }
}

} // namespace

StepDelegate::StepDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look)
{
}

QRect StepDelegate::textRect(const QRect &row, const QModelIndex &index) const
{
    const int left = row.left() + space::four + m_look.scaled(28);
    const QString time = index.data(StepModel::TimeTextRole).toString();
    const int timeWidth = std::max(widthOfFigures(m_look.font(Type::Caption), time),
        widthOfFigures(m_look.font(Type::Caption), u"00:00"_s));
    const int right = row.right() + 1 - space::four - timeWidth - m_look.scaled(8);
    return {left, row.top(), std::max(m_look.scaled(60), right - left), row.height()};
}

int StepDelegate::heightOf(const QModelIndex &index, int width, int padding) const
{
    const QRect text = textRect(QRect(0, 0, width, 0), index);
    // An open row is measured bold, so that it keeps its height when its turn comes.
    const StepState state = stateOf(index);
    const bool toCome = state == StepState::Next || state == StepState::Open || state == StepState::Locked;
    const QFontMetrics metrics(m_look.font(toCome ? Type::RowStrong : Type::Row));
    const QRect measure(0, 0, text.width(), 10000);
    const int lines
        = std::max(1, metrics.boundingRect(measure, wrap, textOf(index)).height() / metrics.height());
    int height = lines * m_look.lineHeight(Type::Row);
    if (const QString detail = index.data(StepModel::DetailRole).toString(); !detail.isEmpty())
        height += QFontMetrics(m_look.font(Type::Caption)).boundingRect(measure, wrap, detail).height();
    return height + 2 * m_look.scaled(padding);
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, heightOf(index, width, m_padding)};
}

Token StepDelegate::textToken(StepState state) const
{
    return state == StepState::Next || state == StepState::Failed ? Token::Ink
        : state == StepState::Open                                ? Token::Soft
                                                                  : Token::Mute;
}

void StepDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, StepState state) const
{
    const bool next = state == StepState::Next;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (next)
        painter.fillRect(option.rect, m_look.colour(Token::AccentTint));
    else if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, m_look.colour(Token::Wash));
    if (next || selected) {
        const Token bar = next ? Token::Accent : Token::Outline;
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()), m_look.colour(bar));
    }
    if (m_focusShown && option.state.testFlag(QStyle::State_HasFocus))
        drawBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 4, {}, m_look.colour(Token::Focus), 3);
}

void StepDelegate::paintIcon(QPainter &painter, const QRect &row, StepState state) const
{
    const int size = m_look.scaled(16);
    const int top = row.top() + m_look.scaled(m_padding) + (m_look.lineHeight(Type::Row) - size) / 2;
    drawIcon(painter, QRect(row.left() + space::four, top, size, size), iconOf(state),
        m_look.colour(iconToken(state)));
}

void StepDelegate::paintText(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const StepState state = stateOf(index);
    const bool next = state == StepState::Next;
    const QFont font = m_look.font(next ? Type::RowStrong : Type::Row);
    const int lineHeight = m_look.lineHeight(Type::Row);
    const int top = row.top() + m_look.scaled(m_padding);
    QRect text = textRect(row, index);
    const int slack = lineHeight - QFontMetrics(font).height();
    text.setTop(top + slack / 2);
    painter.setFont(font);
    painter.setPen(m_look.colour(textToken(state)));
    QRect used;
    painter.drawText(QRect(text.left(), text.top(), text.width(), 10000), wrap, textOf(index), &used);
    if (const QString detail = index.data(StepModel::DetailRole).toString(); !detail.isEmpty()) {
        painter.setFont(m_look.font(Type::Caption));
        painter.setPen(m_look.colour(Token::Mute));
        painter.drawText(QRect(text.left(), used.bottom() + 1, text.width(), 10000), wrap, detail);
    }
    const QString time = index.data(StepModel::TimeTextRole).toString();
    QFont timeFont = m_look.font(Type::Caption);
    timeFont.setWeight(next ? QFont::DemiBold : QFont::Normal);
    painter.setPen(m_look.colour(next ? Token::Ink : Token::Mute));
    const int left = row.right() + 1 - space::four - widthOfFigures(timeFont, time);
    const int baseline = text.top() + QFontMetrics(font).ascent();
    drawFigures(painter, {left, baseline}, timeFont, time);
}

void StepDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, stateOf(index));
    paintIcon(*painter, option.rect, stateOf(index));
    paintText(*painter, option.rect, index);
    painter->restore();
}

} // namespace skranketid

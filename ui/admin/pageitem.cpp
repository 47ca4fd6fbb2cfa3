// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/pageitem.h"

#include "ui/shared/icons.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int mark = 4; // the bar of the page that is shown
constexpr int lock = 16;

} // namespace

PageItem::PageItem(const Look &look, QWidget *parent) : Control(look, parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QAbstractButton::toggled, this,
        [this](bool on) { setFocusPolicy(on ? Qt::TabFocus : Qt::NoFocus); });
}

void PageItem::setLocked(const QString &locked)
{
    m_locked = !locked.isEmpty();
    setAccessibleDescription(locked);
    update();
}

QSize PageItem::sizeHint() const
{
    const int width = QFontMetrics(look().font(Type::BodyStrong)).horizontalAdvance(text());
    return {width + 2 * look().scaled(side) + look().scaled(lock) + space::one,
        std::max(space::five, look().lineHeight(Type::Body) + space::two)};
}

void PageItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked())
        painter.fillRect(rect(), look().colour(Token::AccentTint));
    else if (underMouse())
        painter.fillRect(rect(), look().colour(Token::Hover));
    if (isChecked())
        painter.fillRect(QRect(0, 0, look().scaled(mark), height()), look().colour(Token::Accent));
    painter.setFont(look().font(isChecked() ? Type::BodyStrong : Type::Body));
    painter.setPen(look().colour(isChecked() ? Token::Ink : Token::Soft));
    const int size = look().scaled(lock);
    const QRect inner = rect().adjusted(look().scaled(side), 0, -look().scaled(side), 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_locked) {
        drawIcon(painter, QRect(inner.right() + 1 - size, (height() - size) / 2, size, size), u"lock"_s,
            look().colour(Token::Soft));
    }
}

void PageItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT moved(event->key() == Qt::Key_Down ? 1 : -1);
    else
        Control::keyPressEvent(event);
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/stepmodel.h"
#include "ui/shared/look.h"

#include <QStyledItemDelegate>

namespace skranketid {

/// Draws a step: shape, title, time. One thing is loud: the next one.
class StepDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    StepDelegate(const Look &look, QObject *parent);

    /// Space above and below the text of a row at 100 %, so that a list fits when it can.
    void setPadding(int pixels) { m_padding = pixels; }
    /// The focus frame is drawn only when the keyboard brought the focus here.
    void setFocusShown(bool shown) { m_focusShown = shown; }
    bool focusShown() const { return m_focusShown; }
    int heightOf(const QModelIndex &index, int width, int padding) const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the step's text goes, beside its mark and its time.
    QRect textRect(const QRect &row, const QModelIndex &index) const;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, StepState state) const;
    void paintIcon(QPainter &painter, const QRect &row, StepState state) const;
    void paintText(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    Token textToken(StepState state) const;

    const Look &m_look;
    int m_padding = 8;
    bool m_focusShown = false;
};

} // namespace skranketid

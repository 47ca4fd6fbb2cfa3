// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QWidget>

namespace skranketid {

/// The time large enough for two metres, and where it stands told in words and filled squares.
class ClockFace final : public QWidget {
    Q_OBJECT

public:
    /// `time` is the type of the digits; `narrowest` keeps what stands beside it from moving.
    explicit ClockFace(const Look &look, Type time = Type::Time, int narrowest = 240);

    /// `stage` of `stages` squares are filled; 0 stages: none are drawn.
    void showTime(const QString &time, const QString &unit, const QString &state, int stage, int stages);
    void showText(const QString &title, const QString &text); ///< nothing runs
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void hovered(); ///< the mouse came or went

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int squaresWidth() const;
    int paintTime(QPainter &painter, const QFont &font, int baseline) const;

    const Look &m_look;
    Type m_timeType;
    int m_narrowest;
    QString m_time;
    QString m_unit;
    QString m_state;
    QString m_title;
    int m_stage = 0;
    int m_stages = 0;
};

} // namespace skranketid

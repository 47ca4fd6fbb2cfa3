// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QWidget>

#include <optional>

namespace skranketid {

/// What the bar shows, in milliseconds.
struct TimeScale {
    qint64 activeMs = 0;
    std::optional<qint64> baselineMs;
    qint64 estimateMs = 0;
    qint64 plannedMs = 0; ///< add-ons and several authenticators included
    QString baselineLabel;
    QString estimateLabel;
    QString plannedLabel; ///< empty: no third mark

    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

/// Time used against two marks and a thin third one. Counts up, never turns red.
class TimeBar final : public QWidget {
    Q_OBJECT

public:
    explicit TimeBar(const Look &look, QWidget *parent = nullptr);

    void setScale(const TimeScale &scale);
    const TimeScale &scale() const { return m_scale; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static qint64 fullOf(const TimeScale &scale); ///< the whole width, in milliseconds
    int xOf(qint64 ms) const;
    QRect bar() const;
    void paintMark(QPainter &painter, qint64 ms, const QString &label, bool thin) const;

    const Look &m_look;
    TimeScale m_scale;
};

} // namespace skranketid

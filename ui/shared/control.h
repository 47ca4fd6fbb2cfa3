// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QAbstractButton>

class QPainter;

namespace skranketid {

/// What our painted controls share. They are reached by Tab, never by a click, so that Space stays with the
/// step at hand; a control reached by Tab is pressed by Space and Enter.
class Control : public QAbstractButton {
    Q_OBJECT

public:
    explicit Control(const Look &look, QWidget *parent = nullptr);

    /// The keys that do the same, as they stand on the control; empty: none.
    void setKeyText(const QString &keys);
    const QString &keyText() const { return m_keys; }

protected:
    const Look &look() const { return m_look; }
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Look &m_look;
    QString m_keys;
};

/// A rounded box with a border of `width`, drawn inside `rect`.
void drawBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
    qreal width);

} // namespace skranketid

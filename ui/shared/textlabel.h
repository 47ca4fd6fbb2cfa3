// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QLabel>

class QTextLayout;

namespace skranketid {

/// Wrapped plain text in a type and a colour of the look, with the look's line height.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    TextLabel(const Look &look, Type type, Token token = Token::Ink, QWidget *parent = nullptr);

    void setToken(Token token);
    void setType(Type type);
    /// The text with something quieter behind it.
    void setTextAndTail(const QString &text, const QString &tail);
    /// The text is not wrapped wider than this at 100 %; 0: as wide as there is room.
    void setMeasure(int pixels);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int layOut(QTextLayout &layout, int width) const;
    void applyLook();

    const Look &m_look;
    Type m_type;
    Token m_token;
    int m_measure = 0;
    qsizetype m_tailLength = 0;
};

} // namespace skranketid

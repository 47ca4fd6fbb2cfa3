// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/control.h"

namespace skranketid {

/// One thing that can be chosen.
struct Option {
    QString code;
    QString title;
    QString hint;
    QString icon;
    QString key; ///< what stands on the key; a single letter or digit also chooses
    QString group; ///< heading above the first of a group
    bool alone = false; ///< where several can be marked: not together with others

    friend bool operator==(const Option &, const Option &) = default;
};

enum class ChoiceForm {
    Card, ///< picture, title, hint
    Row, ///< key and title, for long lists
    Action ///< title and key, for keys of several strokes
};

class ChoiceCard final : public Control {
    Q_OBJECT

public:
    ChoiceCard(const Look &look, ChoiceForm form, QWidget *parent = nullptr);

    void setOption(const Option &option);
    const Option &option() const { return m_option; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRect(int width) const; ///< top 0, height unlimited
    QSize iconSize() const;
    int sideSpace() const { return look().scaled(m_form == ChoiceForm::Card ? 20 : 12); }
    bool keyStandsRight() const { return m_form != ChoiceForm::Row; }
    void paintFrame(QPainter &painter) const;
    void paintText(QPainter &painter) const;

    ChoiceForm m_form;
    Option m_option;
};

} // namespace skranketid

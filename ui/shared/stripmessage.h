// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QWidget>

namespace skranketid {

class Button;
class TextLabel;

enum class StripKind { Information, Caution, Error };

/// A message that waits in the window and interrupts nobody: a shape, a sentence and what can be done about
/// it.
class StripMessage final : public QWidget {
    Q_OBJECT

public:
    explicit StripMessage(const Look &look, QWidget *parent = nullptr);

    void setMessage(StripKind kind, const QString &text);
    QString message() const;
    /// The strip owns the button; further ones stand to its right.
    Button *addButton();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token tint() const;
    void applyLook();

    const Look &m_look;
    StripKind m_kind = StripKind::Information;
    TextLabel *m_text;
    QWidget *m_buttons;
};

} // namespace skranketid

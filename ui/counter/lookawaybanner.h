// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QWidget>

namespace skranketid {

class TextLabel;

/// Fills the width while the citizen types a secret.
class LookAwayBanner final : public QWidget {
    Q_OBJECT

public:
    explicit LookAwayBanner(const Look &look, QWidget *parent = nullptr);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    const Look &m_look;
    TextLabel *m_title;
    TextLabel *m_text;
};

} // namespace skranketid

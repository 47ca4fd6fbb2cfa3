// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/stripmessage.h"
#include "ui/shared/textlabel.h"

namespace skranketid {

/// One tinted line with a shape before it.
class StripLine final : public TextLabel {
    Q_OBJECT

public:
    explicit StripLine(const Look &look);

    void say(StripKind kind, const QString &icon, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMargins();

    const Look &m_look;
    StripKind m_kind = StripKind::Information;
    QString m_icon;
};

} // namespace skranketid

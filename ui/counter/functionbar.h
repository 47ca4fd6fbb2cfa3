// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/actions.h"
#include "ui/shared/look.h"

#include <QList>
#include <QWidget>

namespace skranketid {

class Button;

/// What is rarely needed, always in the same place. What does not fit is left out: the page with all actions
/// has it.
class FunctionBar final : public QWidget {
    Q_OBJECT

public:
    FunctionBar(const Look &look, Actions &actions, const QList<ActionId> &ids, QWidget *parent = nullptr);

    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Look &m_look;
    QList<ActionId> m_ids;
    QList<Button *> m_buttons;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/page.h"
#include "ui/shared/actions.h"

namespace skranketid {

class Button;
class Field;
class Look;
class TextLabel;

/// The only free text of the program. What looks personal is refused here, before it is stored, and not
/// repeated.
class NotePage final : public Page {
    Q_OBJECT

public:
    NotePage(const Look &look, Actions &actions, QWidget *parent = nullptr);

    void clear();
    void setPrivate(bool on); ///< what is typed is not on the screen

    void refresh() override;
    void confirm() override;
    bool press(const QString &) override { return false; }
    QWidget *home() override;

Q_SIGNALS:
    void entered(const QString &text);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void check();

    TextLabel *m_title;
    TextLabel *m_lead;
    Field *m_field;
    TextLabel *m_count;
    TextLabel *m_problem;
    Button *m_store;
    Button *m_back;
};

} // namespace skranketid

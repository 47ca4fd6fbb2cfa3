// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/page.h"
#include "ui/shared/actions.h"

namespace skranketid {

class Button;
class Look;
class OptionGrid;
class TextLabel;

/// Every action with its key. Each can be pressed, so that the mouse alone reaches everything.
class HelpPage final : public Page {
    Q_OBJECT

public:
    HelpPage(const Look &look, Actions &actions, QWidget *parent = nullptr);

    void refresh() override;
    void confirm() override;
    bool press(const QString &) override { return false; }

Q_SIGNALS:
    void picked(); ///< the page has done its work

private:
    Actions &m_actions;
    TextLabel *m_title;
    TextLabel *m_lead;
    OptionGrid *m_list;
    TextLabel *m_system;
    Button *m_back;
};

} // namespace skranketid

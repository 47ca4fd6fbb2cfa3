// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/page.h"
#include "ui/counter/question.h"
#include "ui/shared/actions.h"

class QScrollArea;

namespace skranketid {

class Button;
class Look;
class OptionGrid;
class TextLabel;

/// Shows a question and hands on what is chosen.
class PickPage final : public Page {
    Q_OBJECT

public:
    PickPage(const Look &look, Actions &actions, QWidget *parent = nullptr);

    void ask(const QuestionMaker &maker, const QuestionAnswer &answer);

    void refresh() override;
    void confirm() override { } // only a choice settles it
    bool press(const QString &key) override;

private:
    QuestionMaker m_maker;
    QuestionAnswer m_answer;
    QScrollArea *m_area;
    TextLabel *m_title;
    TextLabel *m_lead;
    OptionGrid *m_options;
    Button *m_back;
    Button *m_referral;
};

} // namespace skranketid

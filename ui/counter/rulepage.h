// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/page.h"
#include "ui/shared/actions.h"

class QVBoxLayout;

namespace skranketid {

class Button;
class CounterState;
class Look;
class TextLabel;
struct RuleValue;
struct Step;

/// The rules the step rests on, whole: every source, when it was read, how sure it is.
class RulePage final : public Page {
    Q_OBJECT

public:
    RulePage(const Look &look, Actions &actions, const CounterState &state, QWidget *parent = nullptr);

    void refresh() override;
    void confirm() override { Q_EMIT closed(); }
    bool press(const QString &) override { return false; }

Q_SIGNALS:
    void closed();

private:
    void showRulesOf(const Step &step);
    void addValue(const RuleValue &value, const QString &heading);
    void addLabel(TextLabel *label, int spaceAbove);

    const Look &m_look;
    const CounterState &m_state;
    TextLabel *m_title;
    TextLabel *m_lead;
    QVBoxLayout *m_rules;
    QList<QWidget *> m_labels;
    Button *m_keys;
    Button *m_back;
};

} // namespace skranketid

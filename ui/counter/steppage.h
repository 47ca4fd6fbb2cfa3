// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/page.h"
#include "ui/shared/actions.h"
#include "ui/shared/choicecard.h"

class QScrollArea;

namespace skranketid {

class Button;
class CounterFlow;
class CounterState;
class LevelCard;
class Look;
class LookAwayBanner;
class OptionGrid;
class RuleBox;
class TextLabel;
struct PlannedStep;
struct Step;

/// The step at hand: what to do, what to choose, what rule it rests on.
class StepPage final : public Page {
    Q_OBJECT

public:
    StepPage(const Look &look, Actions &actions, CounterState &state, CounterFlow &flow,
        QWidget *parent = nullptr);

    void refresh() override;
    void confirm() override;
    bool press(const QString &key) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showStep(const PlannedStep &planned);
    void showAllDone();
    void showOptions(const Step *step);
    void showPrimary(const PlannedStep *planned);
    void showThrough(const PlannedStep *planned);
    QString statusText(const PlannedStep &planned) const;
    QList<Option> optionsFor(const Step &step) const;
    void chosen(const QString &code);
    bool takesSeveral() const;
    bool marking() const; ///< several are being marked, to be confirmed together
    void beginMarking();
    QString severalKey() const;
    bool isTight() const;
    bool fitsOneLine() const; ///< what is shown of the buttons

    const Look &m_look;
    CounterState &m_state;
    CounterFlow &m_flow;
    QString m_shownStep;
    QString m_sets; ///< what the shown options set
    bool m_marking = false; ///< asked for at this step
    QScrollArea *m_area;
    LookAwayBanner *m_lookAway;
    TextLabel *m_status;
    TextLabel *m_title;
    TextLabel *m_guidance;
    OptionGrid *m_options;
    LevelCard *m_level;
    RuleBox *m_rules;
    Button *m_primary;
    Button *m_several;
    Button *m_through;
    Button *m_hold;
    Button *m_undo;
};

} // namespace skranketid

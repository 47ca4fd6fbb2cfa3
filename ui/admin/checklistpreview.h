// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/plan.h"
#include "models/items/stepmodel.h"
#include "ui/admin/checklistediting.h"
#include "ui/shared/look.h"

#include <QWidget>

namespace skranketid {

class LookAwayBanner;
class StepList;
class TextLabel;

/// The draft as the clerk sees it: the steps with what is chosen at the part looked at, and the step at hand.
class ChecklistPreview final : public QWidget {
    Q_OBJECT

public:
    ChecklistPreview(const Look &look, ChecklistEditing &editing, QWidget *parent = nullptr);

    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Session sessionAt(const ChecklistPart &part) const;
    Plan planAt(const ChecklistPart &part, const Step *step) const;
    void showStep(const Step *step);
    void fitSteps();

    const Look &m_look;
    ChecklistEditing &m_editing;
    Checklist m_list; ///< what the plan points into
    StepModel *m_model;
    TextLabel *m_heading;
    LookAwayBanner *m_lookAway;
    TextLabel *m_title;
    TextLabel *m_guidance;
    TextLabel *m_rules;
    StepList *m_steps;
};

} // namespace skranketid

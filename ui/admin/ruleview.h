// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/rules.h"
#include "ui/admin/adminview.h"
#include "ui/admin/draftform.h"

namespace skranketid {

class DifferenceTable;
class RulesEditing;

/// One rule: what each source says of it. Below it, everything that has been changed and from when it holds.
class RuleView final : public AdminView {
    Q_OBJECT

public:
    RuleView(const Look &look, RulesEditing &editing);

    void refresh() override;
    void translate(); ///< everything anew
    QWidget *home() override;
    void setBusy(bool busy);

Q_SIGNALS:
    void publishWanted();
    void backWanted();

private:
    void build();
    void addValue(qsizetype at, qsizetype count);
    void addTexts(qsizetype at, const QString &name, const QString &title, Text RuleValue::*member);
    DraftForm::Side side(qsizetype at, const QString &name, const QString &title,
        const std::function<QString *(RuleValue &)> &in);
    QString takeRead(qsizetype at, const QString &typed);
    QString takeDay(const QString &typed);
    void showButtons();

    RulesEditing &m_editing;
    QString m_shape; ///< what decides which fields there are
    DraftForm *m_form;
    DraftForm *m_days;
    TextLabel *m_mistake;
    DifferenceTable *m_differences;
    Button *m_publish;
    Button *m_undo;
    Button *m_redo;
    Button *m_back;
    bool m_busy = false;
    bool m_dayFits = true;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"
#include "models/domain/text/text.h"
#include "ui/admin/adminview.h"

#include <QDate>

namespace skranketid {

class CounterState;
class DraftForm;

/// Asks for a checklist's last day.
class RetireView final : public AdminView {
    Q_OBJECT

public:
    RetireView(const Look &look, const CounterState &state);

    void begin(const Checklist &list);
    const Checklist &list() const { return m_list; }
    void refresh() override;
    QWidget *home() override;

Q_SIGNALS:
    void retireWanted(QDate lastDay);
    void backWanted();

private:
    void buildForm();
    QString takeDay(const QString &typed);

    const CounterState &m_state;
    Checklist m_list;
    QDate m_day;
    DraftForm *m_form;
    Language m_language = Language::Danish; ///< of the form
    Button *m_retire;
    Button *m_back;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"
#include "ui/admin/adminview.h"

#include <optional>

namespace skranketid {

class ChoiceRow;
class CounterState;
class DifferenceTable;

/// Two versions of a checklist side by side.
class CompareView final : public AdminView {
    Q_OBJECT

public:
    CompareView(const Look &look, const CounterState &state);

    /// The list and what came before it. A draft is a version too.
    void begin(const Checklist &list, const std::optional<Checklist> &draft);
    void refresh() override;
    QWidget *home() override;

Q_SIGNALS:
    void backWanted();

private:
    const Checklist *versionNamed(const QString &code) const;
    QString nameOf(const QString &code) const;

    const CounterState &m_state;
    QString m_id;
    std::optional<Checklist> m_draft;
    QString m_before; ///< version number, or "draft"
    QString m_after;
    ChoiceRow *m_older;
    ChoiceRow *m_newer;
    DifferenceTable *m_differences;
    Button *m_back;
};

} // namespace skranketid

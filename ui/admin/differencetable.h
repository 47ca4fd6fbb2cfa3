// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklistdiff.h"
#include "models/items/texttablemodel.h"
#include "ui/shared/look.h"

#include <QWidget>

namespace skranketid {

class QuietTable;
class TextLabel;

/// In what two versions differ, the older to the left of the newer.
class DifferenceTable final : public QWidget {
    Q_OBJECT

public:
    explicit DifferenceTable(const Look &look, QWidget *parent = nullptr);

    /// `before` and `after` name the versions.
    void show(const QList<Difference> &differences, const QString &before, const QString &after);

private:
    TextTableModel *m_model;
    QuietTable *m_table;
    TextLabel *m_count;
};

} // namespace skranketid

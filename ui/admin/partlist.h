// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/partmodel.h"
#include "ui/shared/look.h"

#include <QListView>

namespace skranketid {

/// The parts of a checklist with their minutes and marks. Up and Down go from part to part.
class PartList final : public QListView {
    Q_OBJECT

public:
    PartList(const Look &look, PartModel &model, QWidget *parent = nullptr);

    void mark(const QModelIndex &index);

Q_SIGNALS:
    void wanted(const skranketid::ChecklistPart &part);
    void insertWanted();
    void removeWanted();
    void fieldsWanted(); ///< Enter: on to what the part says

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PartModel &m_model;
};

} // namespace skranketid

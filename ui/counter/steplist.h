// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QListView>

namespace skranketid {

class StepDelegate;
class StepModel;

/// The steps, all of them in sight when there is room. A press on a row shows that step.
class StepList final : public QListView {
    Q_OBJECT

public:
    StepList(const Look &look, StepModel &model, QWidget *parent = nullptr);

    /// Marks the step shown and keeps it in sight with some of what follows.
    void mark(const QModelIndex &index);

Q_SIGNALS:
    void wanted(const QString &stepId); ///< by press or arrow key

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const Look &m_look;
    StepModel &m_model;
    StepDelegate *m_delegate;
};

} // namespace skranketid

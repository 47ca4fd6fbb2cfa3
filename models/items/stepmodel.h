// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/plan.h"
#include "models/domain/text/format.h"
#include "models/items/rowmodel.h"

namespace skranketid {

/// How a step stands, for the eye: each has its own shape and words.
enum class StepState { Next, Open, Optional, Locked, Done, Skipped, Failed, NotNeeded };

struct StepRow {
    QString id; ///< empty: the placeholder of a choice not made yet
    QString title;
    StepState state = StepState::Open;
    QString reason; ///< why skipped or failed
    qint64 timeMs = 0; ///< taken when closed, running when next, expected when open
    bool grouped = false; ///< the time is shared with the steps ticked together

    QString key() const { return id; }
    friend bool operator==(const StepRow &, const StepRow &) = default;
};

/// The steps of the running session in order.
class StepModel final : public RowModel<StepRow> {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        StateRole, ///< a StepState as int
        TimeTextRole, ///< "0:31", "4,5 min." or empty
        DetailRole ///< the state in words and the reason, when the title alone does not tell it
    };

    explicit StepModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

    void show(const Plan &plan, const Terms &terms, Language language);
    /// Time since the last tick, shown on the next step in whole units of `unitMs`: a second, a minute, or 0
    /// for no time on any step. Called each second.
    void setRunning(qint64 sinceTickMs, qint64 unitMs = second);
    static constexpr qint64 second = 1000;
    static constexpr qint64 minute = 60'000;
    QModelIndex indexOf(const QString &stepId) const;
    QModelIndex nextIndex() const;

protected:
    QVariant cell(const StepRow &row, int column, int role) const override;

private:
    QString timeText(const StepRow &row) const;
    QString detail(const StepRow &row) const;
    QString spoken(const StepRow &row) const;
    static QString stateText(StepState state);

    Language m_language = Language::Danish;
    qint64 m_unitMs = second; ///< of the running time
};

} // namespace skranketid

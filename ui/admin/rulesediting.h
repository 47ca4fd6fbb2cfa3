// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/undohistory.h"
#include "models/domain/data/mistake.h"
#include "ui/admin/checklisttools.h"

#include <QObject>
#include <QTimer>

namespace skranketid {

class CounterState;

/// The rules as somebody is correcting them, over those in use. Kept in a file by itself, a moment after each
/// change.
class RulesEditing final : public QObject {
    Q_OBJECT

public:
    RulesEditing(const ChecklistTools &tools, const CounterState &state, QObject *parent = nullptr);

    void begin(); ///< takes up what was left, over the rules of today
    const Rules &rules() const { return m_history.value(); }
    const Rules &inUse() const { return m_inUse; } ///< when all that is published holds
    const CounterState &state() const { return m_state; }
    const QString &key() const { return m_key; } ///< of the rule that is looked at
    void select(const QString &key);
    const Rule &rule() const { return *rules().find(m_key); }
    Rules changed() const; ///< only what differs from what is in use
    bool isChanged(const QString &key) const;

    QList<Mistake> mistakes() const; ///< in what is changed

    QDate firstDay() const { return m_firstDay; }
    void setFirstDay(QDate day);

    /// Changes the rule; the answer says in words why it was refused. `field` as in ChecklistEditing.
    QString change(const QString &field, const std::function<void(Rule &)> &change);
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();
    RulesVersion draft() const { return {1, m_firstDay, changed()}; }
    bool keep();
    void drop();

Q_SIGNALS:
    void edited();
    void notKept(const QString &why);

private:
    const ChecklistTools &m_tools;
    const CounterState &m_state;
    Rules m_inUse;
    UndoHistory<Rules> m_history{Rules()};
    QString m_key;
    QDate m_firstDay;
    QTimer m_timer;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklistcheck.h"
#include "models/domain/checklist/checklistdraft.h"
#include "models/domain/checklist/checklistedit.h"
#include "ui/admin/checklisttools.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace skranketid {

class CounterState;

/// The draft at hand: what it is now, which part is looked at, what is wrong with it. Kept in its file by
/// itself, a moment after each change.
class ChecklistEditing final : public QObject {
    Q_OBJECT

public:
    ChecklistEditing(const ChecklistTools &tools, const CounterState &state, QObject *parent = nullptr);

    void open(const Checklist &draft);
    void close(); ///< what was changed is kept
    bool isOpen() const { return m_draft.has_value(); }
    const Checklist &list() const { return m_draft->list(); }
    const CounterState &state() const { return m_state; }
    const ChecklistPart &part() const { return m_part; }
    void select(const ChecklistPart &part);

    const QList<Mistake> &mistakes() const { return m_mistakes; }
    const QList<PlannedSum> &sums() const { return m_sums; }
    void selectNextMistake();
    /// Never published: its id may still be changed.
    bool isNew() const;

    /// Changes what `field` names; the answer says in words why it was refused.
    QString change(const QString &field, const std::function<void(Checklist &)> &change);
    bool take(const std::optional<ChecklistChange> &change); ///< false: it cannot be done
    bool insert() { return take(inserted(list(), m_part)); }
    bool remove() { return take(removed(list(), m_part)); }
    bool move(int by) { return take(moved(list(), m_part, by)); }

    bool canUndo() const { return m_draft && m_draft->canUndo(); }
    bool canRedo() const { return m_draft && m_draft->canRedo(); }
    void undo();
    void redo();
    bool keep(); ///< now
    void drop(); ///< for good, or because it was published

Q_SIGNALS:
    void changed(); ///< anything of the above
    void notKept(const QString &why);

private:
    void adopt();
    void clampPart();

    const ChecklistTools &m_tools;
    const CounterState &m_state;
    std::optional<ChecklistDraft> m_draft;
    ChecklistPart m_part;
    QList<Mistake> m_mistakes;
    QList<PlannedSum> m_sums;
    QString m_keptId; ///< of the file it was kept in
    QTimer m_timer;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklisttexts.h"
#include "models/domain/checklist/undohistory.h"

namespace skranketid {

/// A checklist being written, with unlimited undo. It may have mistakes, but never holds what must not be
/// kept.
class ChecklistDraft {
public:
    explicit ChecklistDraft(Checklist list) : m_history(normalized(std::move(list))) { }

    const Checklist &list() const { return m_history.value(); }

    /// Changes what `field` names; what is typed there in one go is undone together. Refused when a text
    /// looks personal or cannot be shown.
    std::optional<TextProblem> change(const Checklist &list, const QString &field = {});

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo() { m_history.undo(); }
    void redo() { m_history.redo(); }

private:
    UndoHistory<Checklist> m_history;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistdraft.h"

namespace skranketid {

std::optional<TextProblem> ChecklistDraft::change(const Checklist &list, const QString &field)
{
    if (const auto problem = problemIn(list))
        return problem;
    m_history.change(normalized(list), field);
    return {};
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/checklistediting.h"

#include "models/domain/checklist/checklistreader.h"
#include "ui/admin/refusal.h"
#include "ui/counter/counterstate.h"

#include <algorithm>
#include <chrono>

namespace skranketid {

using namespace std::chrono_literals;

namespace {

constexpr auto keptAfter = 800ms;

} // namespace

ChecklistEditing::ChecklistEditing(const ChecklistTools &tools, const CounterState &state, QObject *parent)
    : QObject(parent), m_tools(tools), m_state(state)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keptAfter);
    connect(&m_timer, &QTimer::timeout, this, &ChecklistEditing::keep);
}

void ChecklistEditing::open(const Checklist &draft)
{
    m_draft.emplace(draft);
    m_part = {};
    m_keptId = draft.id;
    adopt();
    m_timer.start();
}

void ChecklistEditing::close()
{
    if (m_timer.isActive())
        keep();
    m_draft.reset();
}

void ChecklistEditing::select(const ChecklistPart &part)
{
    if (part == m_part)
        return;
    m_part = part;
    Q_EMIT changed();
}

void ChecklistEditing::selectNextMistake()
{
    const QList<ChecklistPart> parts = partsOf(list());
    QList<ChecklistPart> wrong;
    for (const Mistake &mistake : std::as_const(m_mistakes))
        wrong.append(partAt(mistake.path));
    const qsizetype here = parts.indexOf(m_part);
    for (qsizetype i = 1; i <= parts.size(); ++i) {
        const ChecklistPart &part = parts.at((here + i) % parts.size());
        if (wrong.contains(part)) {
            select(part);
            return;
        }
    }
}

bool ChecklistEditing::isNew() const
{
    return m_state.catalogue().newestVersion(list().id) == 0;
}

QString ChecklistEditing::change(const QString &field, const std::function<void(Checklist &)> &change)
{
    Checklist next = list();
    change(next);
    if (const auto problem = m_draft->change(next, field))
        return refusalOf(*problem);
    adopt();
    m_timer.start();
    return {};
}

bool ChecklistEditing::take(const std::optional<ChecklistChange> &change)
{
    if (!change || m_draft->change(change->list))
        return false;
    m_part = change->at;
    adopt();
    m_timer.start();
    return true;
}

void ChecklistEditing::undo()
{
    m_draft->undo();
    adopt();
    m_timer.start();
}

void ChecklistEditing::redo()
{
    m_draft->redo();
    adopt();
    m_timer.start();
}

void ChecklistEditing::adopt()
{
    m_mistakes = mistakesOf(list(), m_state.terms(), m_state.catalogue().rules);
    m_sums = plannedSums(list());
    clampPart();
    Q_EMIT changed();
}

/// The part may have gone by an undo: then its heading or the list.
void ChecklistEditing::clampPart()
{
    const QList<ChecklistPart> parts = partsOf(list());
    while (!parts.contains(m_part) && m_part.index > 0)
        --m_part.index;
    if (!parts.contains(m_part))
        m_part = {};
}

bool ChecklistEditing::keep()
{
    m_timer.stop();
    if (!m_draft)
        return false;
    if (const auto kept = m_tools.keep(list()); !kept) {
        Q_EMIT notKept(kept.error());
        return false;
    }
    if (m_keptId != list().id)
        m_tools.drop(m_keptId);
    m_keptId = list().id;
    return true;
}

void ChecklistEditing::drop()
{
    m_timer.stop();
    m_draft.reset();
    m_tools.drop(m_keptId);
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rulesediting.h"

#include "models/domain/checklist/checklisttexts.h"
#include "models/domain/checklist/rulesreader.h"
#include "ui/admin/refusal.h"
#include "ui/counter/counterstate.h"

#include <algorithm>
#include <chrono>

namespace skranketid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto keptAfter = 800ms;

} // namespace

RulesEditing::RulesEditing(const ChecklistTools &tools, const CounterState &state, QObject *parent)
    : QObject(parent), m_tools(tools), m_state(state)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keptAfter);
    connect(&m_timer, &QTimer::timeout, this, &RulesEditing::keep);
}

void RulesEditing::begin()
{
    m_inUse = m_state.catalogue().rulesOn(QDate(9999, 12, 31)); // what was published for later, too
    m_firstDay = m_state.today();
    Rules rules = m_inUse;
    if (const auto left = m_tools.rulesDraft()) {
        for (const Rule &rule : left->rules.all)
            rules.replace(rule);
        m_firstDay = std::max(m_firstDay, left->validFrom);
    }
    m_history = UndoHistory<Rules>(rules);
    if (!rules.find(m_key))
        m_key = rules.all.value(0).key;
    Q_EMIT edited();
}

void RulesEditing::select(const QString &key)
{
    m_key = key;
    Q_EMIT edited();
}

bool RulesEditing::isChanged(const QString &key) const
{
    const Rule *before = m_inUse.find(key);
    const Rule *now = rules().find(key);
    return before && now && *before != *now;
}

Rules RulesEditing::changed() const
{
    Rules result = rules();
    result.all.removeIf([this](const Rule &rule) { return !isChanged(rule.key); });
    return result;
}

QList<Mistake> RulesEditing::mistakes() const
{
    const RulesVersion version = draft();
    if (version.rules.all.isEmpty())
        return {};
    const auto read = readRulesVersion(writeRules(version), m_state.catalogue().rules);
    return read ? QList<Mistake>() : read.error();
}

void RulesEditing::setFirstDay(QDate day)
{
    m_firstDay = day;
    m_timer.start();
    Q_EMIT edited();
}

QString RulesEditing::change(const QString &field, const std::function<void(Rule &)> &change)
{
    Rule next = rule();
    change(next);
    Rules all = rules();
    all.replace(next);
    if (const auto problem = problemIn(all))
        return refusalOf(*problem);
    m_history.change(normalized(all), field.isEmpty() ? field : QString(m_key + u' ' + field));
    m_timer.start();
    Q_EMIT edited();
    return {};
}

void RulesEditing::undo()
{
    m_history.undo();
    m_timer.start();
    Q_EMIT edited();
}

void RulesEditing::redo()
{
    m_history.redo();
    m_timer.start();
    Q_EMIT edited();
}

bool RulesEditing::keep()
{
    m_timer.stop();
    if (const auto kept = m_tools.keepRules(draft()); !kept) {
        Q_EMIT notKept(kept.error());
        return false;
    }
    return true;
}

void RulesEditing::drop()
{
    m_timer.stop();
    if (const auto kept = m_tools.keepRules({1, m_firstDay, {}}); !kept)
        Q_EMIT notKept(kept.error());
}

} // namespace skranketid

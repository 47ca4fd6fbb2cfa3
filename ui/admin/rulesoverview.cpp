// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rulesoverview.h"

#include "ui/admin/rulesediting.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/quiettable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

enum Column { Text, Value, State, Key, ColumnCount };

QList<QuietColumn> columns()
{
    QList<QuietColumn> columns(ColumnCount);
    columns[Text].wraps = true;
    columns[Value].wraps = true;
    columns[State].mayHide = true;
    columns[Key].quiet = true;
    return columns;
}

} // namespace

RulesOverview::RulesOverview(const Look &look, RulesEditing &editing)
    : AdminView(look, u"rules-overview"_s), m_editing(editing),
      m_model(new TextTableModel(ColumnCount, this)), m_table(new QuietTable(look, *m_model, columns()))
{
    m_table->setObjectName(u"rules-table"_s);
    content().addWidget(m_table);
    content().addStretch();
    connect(m_table, &QuietTable::activated, this, &RulesOverview::editWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { selectRow(now.row()); });
    m_edit = addButton(ButtonKind::Primary, u"rules-edit"_s, u"Ctrl+E"_s, [this] { Q_EMIT editWanted(); });
}

QWidget *RulesOverview::home()
{
    return m_table;
}

void RulesOverview::selectRow(int row)
{
    if (row >= 0 && row < m_editing.rules().all.size())
        m_editing.select(m_editing.rules().all.at(row).key);
}

void RulesOverview::refresh()
{
    setHead(tr("Rules and prices"),
        tr("What the steps show beside the guidance, each with its source. A correction holds from its first "
           "day; what "
           "held before is kept."));
    const CounterState &state = m_editing.state();
    const Rules today = state.rules();
    QList<TextRow> rows;
    for (const Rule &rule : m_editing.rules().all) {
        const RuleValue &value = rule.values.constFirst();
        QString standing = m_editing.isChanged(rule.key) ? tr("changed, not published") : QString();
        if (standing.isEmpty() && *today.find(rule.key) != rule)
            standing = tr("published, not in use yet");
        if (standing.isEmpty() && rule.disputed())
            standing = tr("sources disagree");
        rows.append({rule.key, {state.text(value.text), value.value, standing, rule.key}, true});
    }
    m_model->show({tr("Rule"), tr("Value"), tr("State"), tr("Key")}, rows);
    m_table->setAccessibleName(tr("Rules and prices"));
    const auto at = std::ranges::find(rows, m_editing.key(), &TextRow::id);
    if (at != rows.end() && m_table->currentIndex().row() != std::distance(rows.begin(), at))
        m_table->setCurrentIndex(m_model->index(static_cast<int>(std::distance(rows.begin(), at)), 0));
    m_edit->setText(tr("Correct"));
}

} // namespace skranketid

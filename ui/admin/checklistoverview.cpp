// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/checklistoverview.h"

#include "ui/counter/counterstate.h"
#include "ui/shared/quiettable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

enum Column { Title, Version, State, From, Until, Offices, ColumnCount };

QList<QuietColumn> columns()
{
    QList<QuietColumn> columns(ColumnCount);
    columns[Title].wraps = true;
    columns[Version].figures = true;
    columns[Version].right = true;
    columns[State].quiet = true;
    columns[From].figures = true;
    columns[Until].figures = true;
    columns[Until].mayHide = true;
    columns[Offices].wraps = true;
    columns[Offices].mayHide = true;
    return columns;
}

QString idOf(const Checklist &list, bool draft)
{
    return draft ? u"draft "_s + list.id : u"%1 %2"_s.arg(list.id).arg(list.version);
}

} // namespace

ChecklistOverview::ChecklistOverview(const Look &look, const CounterState &state)
    : AdminView(look, u"checklist-overview"_s), m_state(state),
      m_model(new TextTableModel(ColumnCount, this)), m_table(new QuietTable(look, *m_model, columns()))
{
    m_table->setObjectName(u"checklist-table"_s);
    content().addWidget(m_table);
    content().addStretch();
    const auto onItem = [this](auto act) {
        return [this, act] {
            if (const Item *item = selected())
                act(*item);
        };
    };
    const auto edit = onItem([this](const Item &item) { Q_EMIT editWanted(item.list, item.draft); });
    connect(m_table, &QuietTable::activated, this, edit);
    m_edit = addButton(ButtonKind::Primary, u"checklist-edit"_s, u"Ctrl+E"_s, edit);
    m_compare = addButton(ButtonKind::Secondary, u"checklist-compare"_s, u"Ctrl+D"_s,
        onItem([this](const Item &item) { Q_EMIT compareWanted(item.list, item.draft); }));
    m_copy = addButton(ButtonKind::Secondary, u"checklist-copy"_s, u"Ctrl+N"_s,
        onItem([this](const Item &item) { Q_EMIT copyWanted(item.list); }));
    m_retire = addButton(ButtonKind::Secondary, u"checklist-retire"_s, u"Ctrl+R"_s,
        onItem([this](const Item &item) { Q_EMIT retireWanted(item.list); }));
    m_drop = addButton(ButtonKind::Secondary, u"checklist-drop"_s, u"Ctrl+Del"_s,
        onItem([this](const Item &item) { Q_EMIT dropWanted(item.list); }));
    m_import
        = addButton(ButtonKind::Quiet, u"checklist-import"_s, u"Ctrl+O"_s, [this] { Q_EMIT importWanted(); });
    m_export = addButton(ButtonKind::Quiet, u"checklist-export"_s, u"Ctrl+S"_s,
        onItem([this](const Item &item) { Q_EMIT exportWanted(item.list); }));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ChecklistOverview::showButtons);
}

QWidget *ChecklistOverview::home()
{
    return m_table;
}

const ChecklistOverview::Item *ChecklistOverview::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

void ChecklistOverview::select(const Checklist &list, bool draft)
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        if (item.draft == draft && item.list.id == list.id && (draft || item.list.version == list.version))
            m_table->setCurrentIndex(m_model->index(static_cast<int>(i), 0));
    }
}

/// Drafts first, then each checklist with its newest version first, in the order they are offered.
void ChecklistOverview::collect()
{
    m_items.clear();
    for (const Checklist &draft : std::as_const(m_drafts))
        m_items.append({draft, true});
    QList<Checklist> lists = m_state.catalogue().checklists;
    QStringList order;
    for (const Checklist &list : std::as_const(lists)) {
        if (!order.contains(list.id))
            order.append(list.id);
    }
    std::ranges::stable_sort(lists, [&order](const Checklist &a, const Checklist &b) {
        return a.id == b.id ? a.version > b.version : order.indexOf(a.id) < order.indexOf(b.id);
    });
    for (const Checklist &list : std::as_const(lists))
        m_items.append({list, false});
}

QString ChecklistOverview::stateOf(const Item &item) const
{
    if (item.draft)
        return tr("draft");
    const QDate today = m_state.today();
    const QDate last = m_state.catalogue().lastDayOf(item.list);
    if (last.isValid() && last < today)
        return tr("retired");
    if (item.list.validFrom > today)
        return tr("published, not in use yet");
    if (!m_state.catalogue().isInUse(item.list, today))
        return tr("replaced");
    return item.list.historical ? tr("historical") : tr("in use");
}

TextRow ChecklistOverview::rowOf(const Item &item) const
{
    const Format format = m_state.format();
    const auto date = [&format](QDate day) { return day.isValid() ? format.shortDate(day) : QString(); };
    const QDate last = item.draft ? item.list.validUntil : m_state.catalogue().lastDayOf(item.list);
    const QString title = m_state.text(item.list.title);
    return {idOf(item.list, item.draft),
        {title.isEmpty() ? item.list.id : title, item.draft ? QString() : QString::number(item.list.version),
            stateOf(item), date(item.list.validFrom), date(last), item.list.offices.join(u", "_s)},
        item.draft || m_state.catalogue().isInUse(item.list, m_state.today())};
}

void ChecklistOverview::refresh()
{
    setHead(tr("Checklists"),
        tr("A published version is never changed: a new one takes its place from its first day, and a "
           "session stays "
           "on the version it began with."));
    const Item *before = selected();
    const QString kept = before ? idOf(before->list, before->draft) : QString();
    collect();
    QList<TextRow> rows;
    for (const Item &item : std::as_const(m_items))
        rows.append(rowOf(item));
    m_model->show(
        {tr("Checklist"), tr("Version"), tr("State"), tr("First day"), tr("Last day"), tr("Offices")}, rows);
    m_table->setAccessibleName(tr("Checklists"));
    const auto at = std::ranges::find(rows, kept, &TextRow::id);
    const qsizetype row = at == rows.end() ? 0 : std::distance(rows.begin(), at);
    m_table->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
    m_compare->setText(tr("Compare"));
    m_copy->setText(tr("New from this"));
    m_import->setText(tr("Import …"));
    m_export->setText(tr("Export …"));
    m_retire->setText(tr("Retire"));
    m_drop->setText(tr("Delete draft"));
    showButtons();
}

void ChecklistOverview::showButtons()
{
    const Item *item = selected();
    m_edit->setText(item && item->draft ? tr("Go on with the draft") : tr("Draft a new version"));
    m_edit->updateGeometry();
    m_retire->setVisible(item && !item->draft);
    m_drop->setVisible(item && item->draft);
    for (Button *button : {m_edit, m_copy, m_compare, m_export})
        button->setEnabled(item);
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/stepmodel.h"

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

StepState stateOf(const PlannedStep &planned, bool next)
{
    switch (planned.record.status) {
    case StepStatus::Done:
        return StepState::Done;
    case StepStatus::Skipped:
        return StepState::Skipped;
    case StepStatus::Failed:
        return StepState::Failed;
    case StepStatus::Open:
        break;
    }
    if (!planned.needed)
        return StepState::NotNeeded;
    if (next)
        return StepState::Next;
    if (planned.locked)
        return StepState::Locked;
    return planned.step && !planned.step->required ? StepState::Optional : StepState::Open;
}

bool isClosed(StepState state)
{
    return state == StepState::Done || state == StepState::Skipped || state == StepState::Failed;
}

} // namespace

StepModel::StepModel(QObject *parent) : RowModel(parent)
{
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

void StepModel::show(const Plan &plan, const Terms &terms, Language language)
{
    QList<StepRow> rows;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const PlannedStep &planned = plan.steps.at(i);
        StepRow row;
        row.id = planned.step ? planned.step->id : QString();
        row.title = planned.title.in(language);
        row.state = stateOf(planned, i == plan.next);
        if (const Term *reason = Terms::find(terms.skipReasons, planned.record.reason))
            row.reason = reason->title.in(language);
        row.timeMs = isClosed(row.state) ? planned.record.durationMs : planned.expectedMs;
        if (row.state == StepState::Next)
            row.timeMs = 0;
        row.grouped = planned.record.grouped;
        rows.append(row);
    }
    const bool otherLanguage = m_language != language;
    m_language = language;
    replaceRows(rows);
    if (otherLanguage && !rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void StepModel::setRunning(qint64 sinceTickMs, qint64 unitMs)
{
    const bool otherUnit = std::exchange(m_unitMs, unitMs) != unitMs;
    const QModelIndex next = nextIndex();
    if (next.isValid()) {
        StepRow row = rows().at(next.row());
        const bool same = unitMs == 0 || row.timeMs / unitMs == sinceTickMs / unitMs;
        row.timeMs = sinceTickMs;
        if (otherUnit || !same)
            replaceRow(next.row(), row);
    }
    if (otherUnit && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QModelIndex StepModel::indexOf(const QString &stepId) const
{
    for (qsizetype i = 0; i < rows().size(); ++i) {
        if (!stepId.isEmpty() && rows().at(i).id == stepId)
            return index(static_cast<int>(i), 0);
    }
    return {};
}

QModelIndex StepModel::nextIndex() const
{
    for (qsizetype i = 0; i < rows().size(); ++i) {
        if (rows().at(i).state == StepState::Next)
            return index(static_cast<int>(i), 0);
    }
    return {};
}

QVariant StepModel::cell(const StepRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case IdRole:
        return row.id;
    case StateRole:
        return static_cast<int>(row.state);
    case TimeTextRole:
        return timeText(row);
    case DetailRole:
        return detail(row);
    default:
        return {};
    }
}

QString StepModel::timeText(const StepRow &row) const
{
    const Format format(m_language);
    if (m_unitMs == 0)
        return {};
    switch (row.state) {
    case StepState::Next:
        if (m_unitMs == second)
            return format.clock(row.timeMs);
        return row.timeMs >= minute ? tr("%n min", nullptr, int(row.timeMs / minute)) : QString();
    case StepState::Done:
    case StepState::Skipped:
    case StepState::Failed:
        return row.grouped ? tr("together") : format.clock(row.timeMs);
    case StepState::Open:
    case StepState::Optional:
    case StepState::Locked:
        return row.timeMs > 0 ? format.minutesBare(row.timeMs) : QString();
    case StepState::NotNeeded:
        break;
    }
    return {};
}

QString StepModel::detail(const StepRow &row) const
{
    const bool tells = row.state == StepState::Next || row.state == StepState::Open
        || row.state == StepState::Done || row.state == StepState::Locked
        || row.state == StepState::NotNeeded; // drawn, and said on the step's page
    if (tells)
        return {};
    return row.reason.isEmpty() ? stateText(row.state) : tr("%1: %2").arg(stateText(row.state), row.reason);
}

QString StepModel::spoken(const StepRow &row) const
{
    QStringList parts{row.title, stateText(row.state)};
    if (!row.reason.isEmpty())
        parts.append(row.reason);
    const bool open
        = row.state == StepState::Open || row.state == StepState::Optional || row.state == StepState::Locked;
    if (open && row.timeMs > 0 && m_unitMs > 0)
        parts.append(tr("expected %1").arg(Format(m_language).minutes(row.timeMs)));
    else if (const QString time = timeText(row); !time.isEmpty())
        parts.append(time);
    return parts.join(u", "_s);
}

QString StepModel::stateText(StepState state)
{
    switch (state) {
    case StepState::Next:
        return tr("next");
    case StepState::Open:
        return tr("to do");
    case StepState::Optional:
        return tr("if needed");
    case StepState::Locked:
        return tr("locked");
    case StepState::Done:
        return tr("done");
    case StepState::Skipped:
        return tr("not relevant");
    case StepState::Failed:
        return tr("failed");
    case StepState::NotNeeded:
        break;
    }
    return tr("not needed");
}

} // namespace skranketid

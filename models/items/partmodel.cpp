// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/partmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace skranketid {

using namespace Qt::StringLiterals;
using Kind = ChecklistPart::Kind;

namespace {

qint64 sumOf(const QList<Step> &steps)
{
    return std::accumulate(steps.begin(), steps.end(), qint64(0),
        [](qint64 sum, const Step &step) { return sum + step.expectedMs; });
}

class Rows {
    Q_DECLARE_TR_FUNCTIONS(PartModel)

public:
    Rows(const Checklist &list, Language language) : m_list(list), m_language(language) { }

    PartRow operator()(const ChecklistPart &part) const
    {
        PartRow row;
        row.part = part;
        if (const Step *step = stepAt(m_list, part)) {
            describeStep(row, *step);
            return row;
        }
        describeOther(row);
        if (row.title.isEmpty())
            row.title = tr("(no text yet)");
        return row;
    }

private:
    static void describeStep(PartRow &row, const Step &step, const QString &title)
    {
        row.title = step.id + u' ' + (title.isEmpty() ? tr("(no text yet)") : title);
        row.ms = step.expectedMs;
        const auto mark = [&row](bool on, const QString &word, const QString &icon) {
            if (!on)
                return;
            row.marks.append(word);
            if (!icon.isEmpty())
                row.icons.append(icon);
        };
        mark(step.required, tr("required"), {});
        mark(!step.required, tr("if needed"), u"circle"_s);
        mark(step.lock, tr("lock"), u"lock"_s);
        mark(step.lookAway, tr("look away"), u"look-away"_s);
        mark(step.level, tr("level card"), u"info"_s);
        mark(!step.sets.isEmpty(), tr("sets “%1”").arg(step.sets), u"arrow"_s);
    }

    void describeStep(PartRow &row, const Step &step) const
    {
        describeStep(row, step, step.title.in(m_language));
    }

    void describeOther(PartRow &row) const
    {
        const ChecklistPart &part = row.part;
        switch (part.kind) {
        case Kind::List:
            row.title = tr("The list: %1").arg(m_list.title.in(m_language));
            break;
        case Kind::Estimate: {
            const Estimate &estimate = m_list.estimates.at(part.index);
            row.title
                = estimate.option.isEmpty() ? tr("Estimate") : tr("Estimate for %1").arg(estimate.option);
            row.ms = estimate.ms;
            break;
        }
        case Kind::Choice:
            row.title = tr("Choice “%1”").arg(m_list.choices.at(part.owner).key);
            break;
        case Kind::Option:
            row.title = m_list.choices.at(part.owner).options.at(part.index).title.in(m_language);
            break;
        case Kind::Place:
            row.title = tr("Steps of the choice “%1”").arg(m_list.steps.at(part.index).branchesOf);
            break;
        default:
            describeHeading(row);
        }
    }

    void describeHeading(PartRow &row) const
    {
        const ChecklistPart &part = row.part;
        switch (part.kind) {
        case Kind::Steps:
            row.title = tr("Steps");
            for (const Place &place : m_list.steps)
                row.ms += place.step.expectedMs;
            break;
        case Kind::Closing:
            row.title = tr("Closing");
            row.ms = sumOf(m_list.closing);
            break;
        case Kind::AddOn: {
            const AddOn &addOn = m_list.addOns.at(part.owner);
            row.title = tr("Add-on %1: %2").arg(addOn.id, addOn.title.in(m_language));
            row.ms = addOn.expectedMs();
            break;
        }
        case Kind::Branch: {
            const Branch &branch = m_list.branches.at(part.owner);
            const bool full = part.form == BranchForm::Full;
            row.title = (full ? tr("Steps for %1") : tr("Short steps for %1")).arg(nameOf(branch));
            row.ms = sumOf(full ? branch.full : branch.brief);
            break;
        }
        default:
            break;
        }
    }

    QString nameOf(const Branch &branch) const
    {
        for (const Choice &choice : m_list.choices) {
            const auto option = std::ranges::find(choice.options, branch.id, &ChoiceOption::branch);
            if (option != choice.options.end() && !option->title.in(m_language).isEmpty())
                return option->title.in(m_language);
        }
        return branch.id;
    }

    const Checklist &m_list;
    Language m_language;
};

} // namespace

QString PartRow::key() const
{
    return u"%1 %2 %3 %4"_s.arg(QString::number(int(part.kind)), QString::number(part.owner),
        QString::number(part.index), QString::number(int(part.form)));
}

PartModel::PartModel(QObject *parent) : RowModel(parent)
{
}

int PartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

void PartModel::show(const Checklist &list, const QList<ChecklistPart> &wrong, Language language)
{
    m_language = language;
    const Rows rowOf(list, language);
    QList<PartRow> rows;
    for (const ChecklistPart &part : partsOf(list)) {
        PartRow row = rowOf(part);
        row.mistakes = static_cast<int>(wrong.count(part));
        rows.append(row);
    }
    replaceRows(rows);
}

QModelIndex PartModel::indexOf(const ChecklistPart &part) const
{
    for (qsizetype i = 0; i < rows().size(); ++i) {
        if (rows().at(i).part == part)
            return index(static_cast<int>(i), 0);
    }
    return {};
}

ChecklistPart PartModel::partOf(const QModelIndex &index) const
{
    return index.isValid() ? rows().at(index.row()).part : ChecklistPart{};
}

QVariant PartModel::cell(const PartRow &row, int, int role) const
{
    const Format format(m_language);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title};
        if (row.ms > 0)
            parts.append(format.minutes(row.ms));
        parts += row.marks;
        if (row.mistakes > 0)
            parts.append(tr("%n mistake(s)", nullptr, row.mistakes));
        return parts.join(u", "_s);
    }
    case MinutesRole:
        return row.ms > 0 ? format.minutesBare(row.ms) : QString();
    case IconsRole:
        return row.icons;
    case HeadingRole:
        return depthOf(row.part) == 0;
    case MistakesRole:
        return row.mistakes;
    default:
        return {};
    }
}

} // namespace skranketid

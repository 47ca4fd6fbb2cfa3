// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/differencetable.h"

#include "ui/shared/quiettable.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

enum Column { Kind, What, Field, Before, After, ColumnCount };

QList<QuietColumn> columns()
{
    QList<QuietColumn> columns(ColumnCount);
    columns[Kind].quiet = true;
    for (const int shared : {What, Field, Before, After})
        columns[shared].wraps = true;
    columns[Field].mayHide = true;
    return columns;
}

} // namespace

DifferenceTable::DifferenceTable(const Look &look, QWidget *parent)
    : QWidget(parent), m_model(new TextTableModel(ColumnCount, this)),
      m_table(new QuietTable(look, *m_model, columns())), m_count(new TextLabel(look, Type::Body))
{
    m_table->setObjectName(u"differences"_s);
    m_count->setObjectName(u"differences-count"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_count);
    column->addWidget(m_table);
}

void DifferenceTable::show(const QList<Difference> &differences, const QString &before, const QString &after)
{
    QList<TextRow> rows;
    for (qsizetype i = 0; i < differences.size(); ++i) {
        const Difference &each = differences.at(i);
        rows.append({u"%1 %2 %3"_s.arg(i).arg(each.what, each.field),
            {textOf(each.kind), each.what, each.field, each.before, each.after}, true});
    }
    m_model->show({tr("How"), tr("What"), tr("Field"), before, after}, rows);
    m_table->setAccessibleName(tr("Differences between %1 and %2").arg(before, after));
    m_table->setVisible(!rows.isEmpty());
    m_count->setText(rows.isEmpty()
            ? tr("%1 and %2 do not differ.").arg(before, after)
            : tr("%n difference(s) between %1 and %2.", nullptr, static_cast<int>(rows.size()))
                  .arg(before, after));
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/todaylist.h"

namespace skranketid {

namespace {

QList<QuietColumn> columns()
{
    QList<QuietColumn> columns(TodayModel::ColumnCount);
    columns[TodayModel::Start].figures = true;
    columns[TodayModel::Ticket].mayHide = true;
    columns[TodayModel::Minutes] = {true, true, false, true, false, false};
    for (const int shared : {TodayModel::List, TodayModel::Authenticators, TodayModel::Outcome})
        columns[shared].wraps = true;
    columns[TodayModel::QualityOf].quiet = true;
    return columns;
}

} // namespace

TodayList::TodayList(const Look &look, QAbstractItemModel &model, QWidget *parent)
    : QuietTable(look, model, columns(), parent)
{
    setObjectName(QStringLiteral("today"));
}

} // namespace skranketid

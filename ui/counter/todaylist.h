// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/todaymodel.h"
#include "ui/shared/quiettable.h"

namespace skranketid {

/// A desk's own day.
class TodayList final : public QuietTable {
    Q_OBJECT

public:
    TodayList(const Look &look, QAbstractItemModel &model, QWidget *parent = nullptr);
};

} // namespace skranketid

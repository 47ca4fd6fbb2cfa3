// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/quiettable.h"

class QHeaderView;
class QStyledItemDelegate;

namespace skranketid {

/// How the cells of a quiet table are painted, and its headings. The table owns them.
QStyledItemDelegate *quietDelegate(QuietTable &table);
QHeaderView *quietHeader(QuietTable &table);

// What the table leaves room for.
constexpr int quietWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
QFont quietFont(const Look &look, const QuietColumn &column);
int spaceLeft(int column);
int spaceRight(const QuietColumn &column);
int rowSpace(const Look &look);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skranketid {

/// The kinds of names in data files.
enum class DataName { ListId, StepId, ChoiceKey, Tag, RuleKey, Code, Word };

bool isDataName(DataName kind, const QString &text);

/// What such a name may be made of, for people.
QString describe(DataName kind);

} // namespace skranketid

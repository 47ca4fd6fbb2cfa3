// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"

#include <QByteArray>

namespace skranketid {

/// The canonical file of a checklist: reading it gives an equal checklist, and writing that the same bytes.
QByteArray writeChecklist(const Checklist &checklist);

/// 270000 as "4.5", the way minutes stand in files. Durations in checklists are whole tenths of a minute.
QString writtenMinutes(qint64 ms);

} // namespace skranketid

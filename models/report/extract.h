// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/placeuse.h"
#include "models/report/staffnotice.h"

namespace skranketid {

enum class ExtractSubject { Citizen, Staff, Desk };

/// The answer to "what does this tool hold about ...": of a citizen and of a member of staff nothing, and why
/// that can be said; of a desk, how much and what. `uses`: of that desk; may be several, with other offices.
Document extractOf(ExtractSubject subject, const QList<PlaceUse> &uses, const NoticeContext &context);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/event.h"

namespace skranketid {

struct Catalogue;
struct Session;

/// Folds one effective event into a session. `undone` and `redone` change which events are effective, so the
/// session is folded anew (`foldSession`); they come here only when they tell of a standstill. Does not touch
/// `session.events`.
void foldEvent(const Catalogue &catalogue, Session &session, const Event &event);

} // namespace skranketid

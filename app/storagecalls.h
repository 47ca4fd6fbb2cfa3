// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "models/domain/text/text.h"
#include "models/store/storage.h"

namespace skranketid {

/// For whom the storage thread works: its messages are in that language, its sessions belong to that desk.
struct OnBehalfOf {
    Language language = Language::Danish;
    QString desk; ///< empty: the program's own
};

/// Carries out one command and waits until it is durable. Not for the window's thread.
Answer execute(Storage &storage, const Command &command, const OnBehalfOf &caller);

/// Runs long work to its end, with progress on the console, which may also cancel it.
Stored<void> runJob(Storage &storage, Storage::JobMaker make, Language language, Console &console);

} // namespace skranketid

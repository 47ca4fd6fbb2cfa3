// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine/engine.h"

#include <QJsonObject>

namespace skranketid {

/// What a command came to: for the window as values, for `record` as one JSON object.
struct Answer {
    std::optional<Refusal> refusal;
    SessionId session;
    bool changed = false;
    QJsonObject json;

    bool ok() const { return !refusal; }
};

/// The answer to a command that was carried out. `events` may be empty (nothing changed, or `status`).
Answer answerOf(const Catalogue &catalogue, const Desk &desk, const Command &command,
    const QList<Event> &events, const QString &chainId, const Moment &now);
Answer answerOf(const Refusal &refusal);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officebook.h"

namespace skranketid {

/// "09:00-12:00, 13:00-15:00"; empty when closed.
QString hoursText(const QList<OpenSpan> &hours);

/// The same as somebody types it: "9-12, 13-15", "9.30–15". The error is a sentence for the user.
tl::expected<QList<OpenSpan>, QString> hoursFromText(const QString &text);

} // namespace skranketid

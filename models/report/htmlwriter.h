// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"

#include <QByteArray>

namespace skranketid {

/// One page that needs nothing else: no script, no other file. It is the accessible form of a report, so it
/// leaves nothing out for want of room. UTF-8; the same document gives the same bytes.
QByteArray toHtml(const Document &document);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officebook.h"
#include "models/report/document.h"

namespace skranketid {

/// What the sheets on data protection say beside what never changes.
struct NoticeContext {
    const OfficeBook &office;
    Language language = Language::Danish; ///< the one the program's texts are in on this thread
    QString place; ///< the office's name; may be empty
    QString program; ///< name and version
    QDate today;
};

/// What members of staff are told about the tool, to read and print: what for, on what basis, what is kept
/// and what never, who sees what, for how long, their rights.
Document staffNotice(const NoticeContext &context);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace skranketid {

/// One thing that is wrong in a data file, and where. Lines and columns count from 1, columns in characters.
struct Mistake {
    int line = 0; ///< 0: the place in the file is not known, only the path
    int column = 0;
    QString path; ///< such as steps[3].title.da; empty: the whole file
    QString message; ///< one sentence for the person who wrote the file

    friend bool operator==(const Mistake &, const Mistake &) = default;
};

/// The mistake as one line: place, path, sentence.
QString describe(const Mistake &mistake);

} // namespace skranketid

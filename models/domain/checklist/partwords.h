// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/checklist.h"
#include "models/domain/checklist/rules.h"

#include <QList>
#include <QString>

namespace skranketid {

/// A part of a definition with all that is said of it, as words to be compared and read.
struct PartWords {
    struct Field {
        QString name;
        QString value;
    };

    QString key; ///< the same part in another version
    QString what; ///< its name for people
    QString around; ///< what it stands in; a part whose surroundings differ has been moved
    QString aroundText;
    QList<Field> fields;
};

QList<PartWords> wordsOf(const Checklist &checklist, Language language);
QList<PartWords> wordsOf(const Rules &rules, Language language);

QString actorText(Actor actor); ///< who does a step

} // namespace skranketid

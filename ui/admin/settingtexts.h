// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/terms.h"
#include "models/domain/office/officesetting.h"
#include "models/domain/text/text.h"

#include <QJsonValue>

namespace skranketid {

/// What a setting of the office is called and means, in the language of now.
struct SettingTexts {
    QString title;
    QString explanation;
    QString unit; ///< of a number
};

SettingTexts textsOf(OfficeSetting setting);
/// "15 minutes", "on", "At the counter".
QString valueText(OfficeSetting setting, const QJsonValue &value, const Terms &terms, Language language);
QString textOf(Role role); ///< "the manager"

} // namespace skranketid

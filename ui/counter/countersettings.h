// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text.h"
#include "ui/shared/tokens.h"

#include <QString>

namespace skranketid {

/// What the counter window keeps between runs, and whose desk it is. Stored by the application.
struct CounterSettings {
    Language language = Language::Danish;
    Theme theme = Theme::Light;
    int textPercent = 100;
    QString desk;
    QString office;

    friend bool operator==(const CounterSettings &, const CounterSettings &) = default;
};

} // namespace skranketid

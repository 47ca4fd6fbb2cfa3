// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"
#include "ui/shared/tokens.h"

#include <QPoint>
#include <QString>

#include <optional>

namespace skranketid {

/// How much of the running time is on the screen. It is measured all the same.
enum class TimeShown { Minutes, Seconds, Hidden };

/// What the counter window keeps between runs, and whose desk it is. Stored by the application.
struct CounterSettings {
    Language language = Language::Danish;
    Theme theme = Theme::Light;
    int textPercent = 100;
    TimeShown timeShown = TimeShown::Minutes;
    bool privacy = false; ///< tickets and notes are not on the screen
    bool stripShown = false;
    std::optional<QPoint> stripPosition; ///< where the strip was left
    bool systemKeys = false; ///< keys that work while another program has the focus
    bool placeKnown = true; ///< false: office and desk have not been asked for yet
    QString desk;
    QString office;

    friend bool operator==(const CounterSettings &, const CounterSettings &) = default;
};

} // namespace skranketid

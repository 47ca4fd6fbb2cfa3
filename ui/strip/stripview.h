// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/choicecard.h"

#include <QList>
#include <QString>

namespace skranketid {

class CounterState;
struct Checklist;

/// What of the counter's state fits in a strip.
struct StripView {
    QString title; ///< the step shown, or what is waited for
    QString about; ///< "No. A042 · step 5 of 20"
    bool running = false;
    bool lookAway = false;
    QString sets; ///< what the options set
    QList<Option> options; ///< a few at most, with the keys they have in the window
    bool moreInWindow = false; ///< there are others
    bool canBeDone = false; ///< the step shown, by itself
    bool through = false; ///< the step shown comes later than the next one
    bool canResume = false;
    bool canUndo = false;
    QString finished; ///< what has just been finished, for some seconds
    const Checklist *offered = nullptr; ///< the list most used, when nothing runs
};

StripView stripView(const CounterState &state);

/// The step before (-1) or after (1) the one shown that can be looked at; empty: there is none.
QString stepBeside(const CounterState &state, int direction);

} // namespace skranketid

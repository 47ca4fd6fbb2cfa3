// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <span>

namespace skranketid::fuzz {

/// What a parser made of some bytes.
struct Outcome {
    bool accepted = false; ///< it took them for its own
    QString wrong; ///< what must not be; empty: all is well
};

/// A parser of bytes that somebody else has written.
struct Target {
    const char *name; ///< also of its folder in the corpus
    Outcome (*run)(const QByteArray &bytes);
    QByteArrayList (*seeds)(); ///< whole files too large for the corpus
    const char *words; ///< that the bytes are made of, blank-separated
    int limitMs; ///< of processor time for one input
};

std::span<const Target> textTargets(); ///< what is read from memory
std::span<const Target> fileTargets(); ///< what is read from files

/// A parser that is wrong on purpose: whoever runs it must say so.
const Target &mistakenTarget();

} // namespace skranketid::fuzz

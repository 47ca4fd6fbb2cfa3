// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office/passphraserule.h"

#include "models/domain/text/note.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranketid {

namespace {

constexpr qint64 freeOnes = 3; // wrong ones before the first wait
constexpr qint64 firstWaitMs = 5'000;
constexpr qint64 longestWaitMs = 300'000;

} // namespace

tl::expected<void, QString> checkPassphrase(const QString &passphrase)
{
    const qsizetype length = passphrase.toUcs4().size();
    if (length < shortestPassphrase)
        return tl::unexpected(
            QCoreApplication::translate("Passphrase", "The passphrase is too short: at least %1 characters.")
                .arg(shortestPassphrase));
    const auto problem = problemOf(passphrase, longestPassphrase);
    if (!problem)
        return {};
    if (*problem == TextProblem::TooLong)
        return tl::unexpected(
            QCoreApplication::translate("Passphrase", "The passphrase is too long: at most %1 characters.")
                .arg(longestPassphrase));
    if (*problem == TextProblem::LooksPersonal)
        return tl::unexpected(QCoreApplication::translate(
            "Passphrase", "This looks like a CPR number. Choose a passphrase without one."));
    return tl::unexpected(QCoreApplication::translate(
        "Passphrase", "The passphrase holds characters that cannot be typed again. Choose another one."));
}

qint64 waitAfterMs(qint64 failed)
{
    if (failed < freeOnes)
        return 0;
    const qint64 doublings = std::min<qint64>(failed - freeOnes, 6);
    return std::min(longestWaitMs, firstWaitMs << doublings);
}

} // namespace skranketid

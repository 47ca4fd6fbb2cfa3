// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/refusal.h"

#include <QCoreApplication>

namespace skranketid {

QString refusalOf(TextProblem problem)
{
    switch (problem) {
    case TextProblem::LooksPersonal:
        return QCoreApplication::translate(
            "Refusal", "This looks like a CPR number and is not kept. Write it without the number.");
    case TextProblem::TooLong:
        return QCoreApplication::translate("Refusal", "The text is too long and is not kept.");
    default:
        return QCoreApplication::translate(
            "Refusal", "There are characters that cannot be shown; it is not kept.");
    }
}

} // namespace skranketid

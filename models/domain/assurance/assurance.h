// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace skranketid {

/// NSIS assurance levels (Lav, Betydelig, Høj).
enum class Level { Low, Substantial, High };

/// The three factors of NSIS: identity proofing (IAL), authentication (AAL), federation (FAL).
enum class Factor { Identity, Authentication, Federation };

struct AssuranceFactors {
    Level identity = Level::Substantial;
    Level authentication = Level::Substantial;
    Level federation = Level::Substantial;
};

struct Assurance {
    Level overall = Level::Substantial;
    QList<Factor> limiting; ///< the factors below another one, which pull the whole down
    bool twoPersons = false; ///< level High: two employees must approve the registration
};

/// The lowest of the three wins (committee paper, 8 September 2021: for a "Betydelig" system all three must
/// be).
Assurance assess(const AssuranceFactors &factors);

} // namespace skranketid

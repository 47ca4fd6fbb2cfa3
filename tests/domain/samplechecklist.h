// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/data/mistake.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTest>

#include <algorithm>

namespace skranketid {

/// A small checklist that has every part, for tests that break it in one place.
inline QByteArray sampleChecklist()
{
    return R"({
  "id": "small",
  "version": 2,
  "valid_from": "2024-01-01",
  "title": { "da": "Prøve", "en": "Sample" },
  "summary": { "da": "Til prøve.", "en": "For a test." },
  "estimate": { "minutes": 4.5, "committee": false, "source": { "da": "Forslag", "en": "Proposal" } },
  "choices": [
    { "key": "authenticators", "several": true, "options": [
      { "value": "app", "title": { "da": "App", "en": "App" }, "branch": "P" },
      { "value": "chip", "title": { "da": "Chip", "en": "Chip" }, "branch": "H" },
      { "value": "none", "title": { "da": "Intet", "en": "None" } }
    ] }
  ],
  "steps": [
    { "id": "A1", "title": { "da": "Hør", "en": "Ask" }, "guidance": { "da": "Spørg.", "en": "Ask." }, "actor": "staff", "lock": true, "sets": "reason", "minutes": 1 },
    { "id": "A2", "title": { "da": "Vælg", "en": "Choose" }, "guidance": { "da": "Vælg.", "en": "Choose." }, "actor": "citizen", "sets": "authenticators", "rules": ["min_age"], "minutes": 0.5 },
    { "branches_of": "authenticators", "form": "full", "placeholder": { "da": "Trin", "en": "Steps" } }
  ],
  "branches": [
    { "id": "P", "full": [
      { "id": "P1", "title": { "da": "Hent", "en": "Get" }, "guidance": { "da": "Hent.", "en": "Get." }, "actor": "citizen", "minutes": 2.0 }
    ] },
    { "id": "H", "full": [
      { "id": "H1", "title": { "da": "Tag", "en": "Take" }, "guidance": { "da": "Tag.", "en": "Take." }, "variants": [ { "until": "2024-06-30", "guidance": { "da": "Før.", "en": "Before." } } ], "actor": "system", "minutes": 2.0 }
    ] }
  ],
  "add_ons": [
    { "id": "R", "title": { "da": "Afslag", "en": "Refusal" }, "trigger": { "da": "Nej.", "en": "No." }, "after": "A1", "refusal": true, "steps": [
      { "id": "R1", "title": { "da": "Sig", "en": "Say" }, "guidance": { "da": "Sig.", "en": "Say." }, "actor": "staff", "minutes": 3.0 }
    ] }
  ],
  "closing": [
    { "id": "Z1", "title": { "da": "Slut", "en": "End" }, "guidance": { "da": "Slut.", "en": "End." }, "actor": "staff", "sets": "outcome", "minutes": 1.0 }
  ],
  "outcomes": ["G1", "AF1"]
}
)";
}

/// The sample with the first `from` replaced; empty when there is none.
inline QByteArray sampleWith(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = sampleChecklist();
    const qsizetype at = json.indexOf(from);
    return at < 0 ? QByteArray() : json.replace(at, from.size(), to);
}

inline QString told(const QList<Mistake> &mistakes)
{
    QStringList lines;
    for (const Mistake &mistake : mistakes)
        lines.append(describe(mistake));
    return lines.join(u'\n');
}

/// Line and column of the first `at`, counted another way than the reader does.
inline std::pair<int, int> placeOf(const QByteArray &json, const QString &at)
{
    const QStringList lines = QString::fromUtf8(json).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const qsizetype column = lines.at(i).indexOf(at); column >= 0)
            return {static_cast<int>(i) + 1, static_cast<int>(column) + 1};
    }
    return {};
}

/// The mistake at `path`; an empty one when there is none.
inline Mistake mistakeAt(const QList<Mistake> &mistakes, const QString &path)
{
    const auto found = std::ranges::find(mistakes, path, &Mistake::path);
    return found == mistakes.end() ? Mistake() : *found;
}

/// A table of broken files: what is replaced by what, place and path of a mistake, and a piece of its
/// message.
inline void addDamageColumns()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
}

inline void addDamage(const char *name, const QByteArray &from, const QByteArray &to, const char *at,
    const char *path, const char *message)
{
    QTest::newRow(name) << from << to << QString::fromUtf8(at) << QString::fromUtf8(path)
                        << QString::fromUtf8(message);
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/catalogue.h"

#include "models/domain/checklist/shipped.h"

#include <algorithm>

namespace skranketid {

namespace {

bool isValidOn(const Catalogue &catalogue, const Checklist &checklist, QDate day)
{
    const QDate last = catalogue.lastDayOf(checklist);
    return checklist.validFrom <= day && (!last.isValid() || day <= last);
}

/// Every id once: the shipped ones in their order, then the others by name.
QStringList idsOf(const QList<Checklist> &checklists)
{
    QStringList own;
    for (const Checklist &checklist : checklists) {
        if (!shippedChecklists().contains(checklist.id))
            own.append(checklist.id);
    }
    own.removeDuplicates();
    own.sort();
    return shippedChecklists() + own;
}

} // namespace

const Checklist *Catalogue::find(const QString &id, int version) const
{
    const auto found = std::ranges::find_if(checklists,
        [&](const Checklist &checklist) { return checklist.id == id && checklist.version == version; });
    return found == checklists.end() ? nullptr : &*found;
}

const Checklist *Catalogue::current(const QString &id, QDate day, const QString &office) const
{
    const Checklist *newest = nullptr;
    for (const Checklist &checklist : checklists) {
        const bool newer = !newest || checklist.version > newest->version;
        if (checklist.id == id && newer && checklist.isFor(office) && isValidOn(*this, checklist, day))
            newest = &checklist;
    }
    return newest;
}

QList<const Checklist *> Catalogue::offered(QDate day, const QString &office) const
{
    QList<const Checklist *> result;
    for (const QString &id : idsOf(checklists)) {
        const Checklist *checklist = current(id, day, office);
        if (checklist && !checklist->historical)
            result.append(checklist);
    }
    return result;
}

QDate Catalogue::lastDayOf(const Checklist &checklist) const
{
    QDate last = checklist.validUntil;
    for (const Retirement &retired : retirements) {
        const bool its = retired.id == checklist.id && checklist.version <= retired.version;
        if (its && (!last.isValid() || retired.lastDay < last))
            last = retired.lastDay;
    }
    return last;
}

bool Catalogue::isInUse(const Checklist &checklist, QDate day) const
{
    const auto replaces = [&](const Checklist &other) {
        const bool everywhere = other.offices.isEmpty()
            || (!checklist.offices.isEmpty()
                && std::ranges::all_of(
                    checklist.offices, [&other](const QString &office) { return other.isFor(office); }));
        return other.id == checklist.id && other.version > checklist.version && everywhere
            && isValidOn(*this, other, day);
    };
    return isValidOn(*this, checklist, day) && std::ranges::none_of(checklists, replaces);
}

int Catalogue::newestVersion(const QString &id) const
{
    int newest = 0;
    for (const Checklist &checklist : checklists) {
        if (checklist.id == id)
            newest = std::max(newest, checklist.version);
    }
    return newest;
}

Rules Catalogue::rulesOn(QDate day) const
{
    QList<const RulesVersion *> valid;
    for (const RulesVersion &correction : corrections) {
        if (correction.validFrom <= day)
            valid.append(&correction);
    }
    std::ranges::sort(valid, {}, &RulesVersion::version);
    Rules result = rules;
    for (const RulesVersion *correction : std::as_const(valid)) {
        for (const Rule &rule : correction->rules.all)
            result.replace(rule);
    }
    return result;
}

int Catalogue::newestCorrection() const
{
    int newest = 0;
    for (const RulesVersion &correction : corrections)
        newest = std::max(newest, correction.version);
    return newest;
}

} // namespace skranketid

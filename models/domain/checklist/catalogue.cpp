// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/catalogue.h"

#include "models/domain/checklist/shipped.h"

#include <algorithm>

namespace skranketid {

namespace {

bool isValidOn(const Checklist &checklist, QDate day)
{
    return checklist.validFrom <= day && (!checklist.validUntil.isValid() || day <= checklist.validUntil);
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

const Checklist *Catalogue::current(const QString &id, QDate day) const
{
    const Checklist *newest = nullptr;
    for (const Checklist &checklist : checklists) {
        const bool newer = !newest || checklist.version > newest->version;
        if (checklist.id == id && newer && isValidOn(checklist, day))
            newest = &checklist;
    }
    return newest;
}

QList<const Checklist *> Catalogue::offered(QDate day) const
{
    QList<const Checklist *> result;
    for (const QString &id : idsOf(checklists)) {
        const Checklist *checklist = current(id, day);
        if (checklist && !checklist->historical)
            result.append(checklist);
    }
    return result;
}

} // namespace skranketid

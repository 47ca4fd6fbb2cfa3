// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistwalk.h"

namespace skranketid {

using namespace Qt::StringLiterals;

QString indexed(const QString &path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

QList<PlacedStep> everyStep(const Checklist &checklist)
{
    QList<PlacedStep> all;
    const auto append = [&all](const QList<Step> &steps, const QString &path, bool always, bool addOn) {
        for (qsizetype i = 0; i < steps.size(); ++i)
            all.append({&steps.at(i), indexed(path, i), always, addOn});
    };
    for (qsizetype i = 0; i < checklist.steps.size(); ++i) {
        if (checklist.steps.at(i).branchesOf.isEmpty())
            all.append({&checklist.steps.at(i).step, indexed(u"steps"_s, i), true, false});
    }
    for (qsizetype i = 0; i < checklist.branches.size(); ++i) {
        const QString path = indexed(u"branches"_s, i);
        append(checklist.branches.at(i).full, path + u".full"_s, false, false);
        append(checklist.branches.at(i).brief, path + u".short"_s, false, false);
    }
    for (qsizetype i = 0; i < checklist.addOns.size(); ++i)
        append(checklist.addOns.at(i).steps, indexed(u"add_ons"_s, i) + u".steps"_s, false, true);
    append(checklist.closing, u"closing"_s, true, false);
    return all;
}

} // namespace skranketid

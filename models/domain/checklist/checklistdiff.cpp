// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistdiff.h"

#include "models/domain/checklist/partwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

class Comparison {
    Q_DECLARE_TR_FUNCTIONS(ChecklistDiff)

public:
    Comparison(QList<PartWords> before, QList<PartWords> after)
        : m_before(std::move(before)), m_after(std::move(after))
    {
        for (qsizetype i = 0; i < m_before.size(); ++i)
            m_old.insert(m_before.at(i).key, i);
        for (qsizetype i = 0; i < m_after.size(); ++i)
            m_new.insert(m_after.at(i).key, i);
        findMoves();
    }

    QList<Difference> operator()()
    {
        for (qsizetype i = 0; i < m_after.size(); ++i)
            compare(i);
        for (const PartWords &part : std::as_const(m_before)) {
            if (!m_new.contains(part.key))
                m_found.append({Difference::Kind::Removed, part.what, {}, contentOf(part), {}});
        }
        return m_found;
    }

private:
    /// The longest row of parts that kept their order stays; the others were moved.
    void findMoves()
    {
        QHash<QString, QList<qsizetype>> groups; // of parts that stand in the same thing in both
        QStringList order;
        for (qsizetype i = 0; i < m_after.size(); ++i) {
            const PartWords &part = m_after.at(i);
            const auto old = m_old.constFind(part.key);
            if (part.around.isEmpty() || old == m_old.constEnd())
                continue;
            if (m_before.at(*old).around != part.around) {
                m_moved.insert(part.key);
                continue;
            }
            if (!groups.contains(part.around))
                order.append(part.around);
            groups[part.around].append(i);
        }
        for (const QString &group : std::as_const(order))
            findMoves(groups.value(group));
    }

    void findMoves(const QList<qsizetype> &group)
    {
        const auto oldPlace
            = [this, &group](qsizetype i) { return m_old.value(m_after.at(group.at(i)).key); };
        QList<qsizetype> length(group.size(), 1);
        QList<qsizetype> previous(group.size(), -1);
        qsizetype best = group.isEmpty() ? -1 : 0;
        for (qsizetype i = 0; i < group.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (oldPlace(j) < oldPlace(i) && length.at(j) >= length.at(i)) {
                    length[i] = length.at(j) + 1;
                    previous[i] = j;
                }
            }
            if (length.at(i) > length.at(best))
                best = i;
        }
        QList<qsizetype> kept;
        for (qsizetype i = best; i >= 0; i = previous.at(i))
            kept.append(i);
        for (qsizetype i = 0; i < group.size(); ++i) {
            if (!kept.contains(i))
                m_moved.insert(m_after.at(group.at(i)).key);
        }
    }

    void compare(qsizetype index)
    {
        const PartWords &now = m_after.at(index);
        const auto old = m_old.constFind(now.key);
        if (old == m_old.constEnd()) {
            m_found.append({Difference::Kind::Added, now.what, {}, {}, contentOf(now)});
            return;
        }
        const PartWords &was = m_before.at(*old);
        if (m_moved.contains(now.key))
            m_found.append(
                {Difference::Kind::Moved, now.what, {}, placeOf(m_before, *old), placeOf(m_after, index)});
        for (const PartWords::Field &field : now.fields) {
            const QString before = valueOf(was, field.name);
            if (before != field.value)
                m_found.append({Difference::Kind::Changed, now.what, field.name, before, field.value});
        }
        for (const PartWords::Field &field : was.fields) {
            if (!has(now, field.name) && !field.value.isEmpty())
                m_found.append({Difference::Kind::Changed, now.what, field.name, field.value, {}});
        }
    }

    static bool has(const PartWords &part, const QString &name)
    {
        return std::ranges::find(part.fields, name, &PartWords::Field::name) != part.fields.end();
    }

    static QString valueOf(const PartWords &part, const QString &name)
    {
        const auto found = std::ranges::find(part.fields, name, &PartWords::Field::name);
        return found == part.fields.end() ? QString() : found->value;
    }

    static QString contentOf(const PartWords &part)
    {
        QStringList words;
        for (const PartWords::Field &field : part.fields) {
            if (!field.value.isEmpty())
                words.append(tr("%1: %2").arg(field.name, field.value));
        }
        return words.join(u"; "_s);
    }

    static QString placeOf(const QList<PartWords> &parts, qsizetype index)
    {
        const PartWords &part = parts.at(index);
        const bool first = index == 0 || parts.at(index - 1).around != part.around;
        return first ? tr("%1, first").arg(part.aroundText)
                     : tr("%1, after %2").arg(part.aroundText, parts.at(index - 1).what);
    }

    QList<PartWords> m_before;
    QList<PartWords> m_after;
    QHash<QString, qsizetype> m_old;
    QHash<QString, qsizetype> m_new;
    QSet<QString> m_moved;
    QList<Difference> m_found;
};

} // namespace

QString textOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return QCoreApplication::translate("ChecklistDiff", "New");
    case Difference::Kind::Removed:
        return QCoreApplication::translate("ChecklistDiff", "Removed");
    case Difference::Kind::Moved:
        return QCoreApplication::translate("ChecklistDiff", "Moved");
    case Difference::Kind::Changed:
        break;
    }
    return QCoreApplication::translate("ChecklistDiff", "Changed");
}

QList<Difference> differences(const Checklist &before, const Checklist &after, Language language)
{
    return Comparison(wordsOf(before, language), wordsOf(after, language))();
}

QList<Difference> differences(const Rules &before, const Rules &after, Language language)
{
    return Comparison(wordsOf(before, language), wordsOf(after, language))();
}

} // namespace skranketid

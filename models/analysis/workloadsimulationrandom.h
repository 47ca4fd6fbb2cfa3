// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <utility>

namespace skranketid {

/// SplitMix64. Integers only, so that a seed gives the same numbers on every platform and standard library.
class WorkloadSimulationRandom {
public:
    explicit WorkloadSimulationRandom(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }

    quint32 bits() { return quint32(next() >> 32); }

    /// 0 to `count` - 1.
    qint64 below(qint64 count) { return qint64(quint64(bits()) * quint64(count) >> 32); }
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool chance(int perMille) { return below(1000) < perMille; }

    template <typename T> void shuffle(QList<T> &list)
    {
        for (qsizetype left = list.size(); left > 1; --left)
            std::swap(list[left - 1], list[below(left)]);
    }

private:
    quint64 m_state;
};

/// Things to draw from, some oftener than others.
template <typename T> class WorkloadSimulationDraw {
public:
    void add(T item, int weight)
    {
        m_items.append({std::move(item), weight});
        m_total += weight;
    }

    bool isEmpty() const { return m_items.isEmpty(); }

    const T &draw(WorkloadSimulationRandom &random) const
    {
        qint64 at = random.below(m_total);
        auto item = m_items.cbegin();
        while (at >= item->second)
            at -= (item++)->second;
        return item->first;
    }

private:
    QList<std::pair<T, int>> m_items;
    qint64 m_total = 0;
};

} // namespace skranketid

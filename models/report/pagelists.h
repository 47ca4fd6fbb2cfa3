// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pageblock.h"

#include <vector>

namespace skranketid {

/// Two columns of small tables. Folds the longest list to save room, and at last sets what cannot be folded
/// as running text.
class HalvesBlock final : public PageBlock {
public:
    explicit HalvesBlock(const Halves &halves);
    int heightFor(int width) const override;
    void draw(QPainter &painter, const QRect &room) const override;
    bool shrink() override;
    bool squeeze() override;

private:
    struct List {
        ListTable table;
        bool running = false; ///< set as text
    };
    using Column = std::vector<List>;
    class Setter;

    static int heightOf(const Column &column, int width);
    static void drawColumn(QPainter &painter, const QRect &room, const Column &column);
    static bool foldOne(Column &column, qsizetype downTo);
    Column &higher();

    Column m_left;
    Column m_right;
};

} // namespace skranketid

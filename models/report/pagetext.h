// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace skranketid {

/// Lengths on a page are in tenths of a point: whole numbers that are fine enough for paper.
constexpr int points(double value)
{
    return static_cast<int>(value * 10 + 0.5);
}

/// The page's text styles. None is smaller than 9 points.
enum class PageType { Title, Lead, LeadStrong, Heading, Body, BodyStrong, Small, SmallStrong };

QFont pageFont(PageType type);
int pageLineHeight(PageType type);

/// Wrapped text with its baselines on a fixed line height.
class PageText {
public:
    PageText(QString text, PageType type, Qt::Alignment alignment = Qt::AlignLeft);

    /// Sets a part of it in another style; the first place where it occurs.
    void emphasise(const QString &part, PageType type);

    bool isEmpty() const { return m_text.isEmpty(); }
    int heightFor(int width) const;
    int lineCountFor(int width) const;
    int naturalWidth() const; ///< on one line
    int narrowestWidth() const; ///< of its longest word
    void draw(QPainter &painter, const QRect &room) const;

private:
    template <typename Use> int layOut(int width, Use use) const;

    QString m_text;
    PageType m_type;
    Qt::Alignment m_alignment;
    QString m_strong;
    PageType m_strongType;
};

} // namespace skranketid

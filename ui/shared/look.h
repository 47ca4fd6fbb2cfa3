// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QFont>
#include <QObject>

namespace skranketid {

/// The type scale by use.
enum class Type {
    Time, ///< the running time
    Title, ///< the current step
    Lead, ///< its guidance
    Heading,
    Card,
    Body,
    BodyStrong,
    Row, ///< steps and table rows
    RowStrong,
    Small,
    SmallStrong,
    Caption,
    Key
};

/// How the program looks now: theme and text size. Passed to every widget that paints; they repaint on
/// `changed`.
class Look final : public QObject {
    Q_OBJECT

public:
    static constexpr int smallest = 100;
    static constexpr int largest = 200;

    explicit Look(QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    int percent() const { return m_percent; }
    void setTheme(Theme theme);
    void setPercent(int percent); ///< kept within smallest and largest

    QColor colour(Token token) const { return skranketid::colour(m_theme, token); }
    QFont font(Type type) const;
    int lineHeight(Type type) const;
    /// A length that grows with the text: icons, columns, heights of controls.
    int scaled(int pixels) const { return (pixels * m_percent + 50) / 100; }
    int controlHeight() const;

Q_SIGNALS:
    void changed();

private:
    QString m_family;
    Theme m_theme = Theme::Light;
    int m_percent = smallest;
};

} // namespace skranketid

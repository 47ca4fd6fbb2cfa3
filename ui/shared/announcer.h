// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace skranketid {

/// Says a sentence to a screen reader, politely: when it has finished what it is saying. The focus stays
/// where it is. Silent when no one listens.
class Announcer final : public QObject {
    Q_OBJECT

public:
    explicit Announcer(QWidget &window);

    void say(const QString &text);

private:
    QWidget &m_voice; ///< what says it
};

} // namespace skranketid

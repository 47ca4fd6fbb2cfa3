// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/countersettings.h"
#include "ui/shared/actions.h"

#include <QObject>
#include <QSize>

namespace skranketid {

/// What the window is at first on a screen with this much room.
struct FirstSize {
    QSize size; ///< without its frame
    bool maximised = false;
    friend bool operator==(const FirstSize &, const FirstSize &) = default;
};
FirstSize firstSize(const QSize &room);

/// The settings as they are now, and the actions that change them.
class WindowSettings final : public QObject {
    Q_OBJECT

public:
    explicit WindowSettings(const CounterSettings &settings, QObject *parent = nullptr);

    const CounterSettings &now() const { return m_now; }
    /// Takes them over; `changed` tells of a difference.
    void set(CounterSettings settings);
    /// False: the action changes no setting.
    bool handle(ActionId id);

Q_SIGNALS:
    void changed(const skranketid::CounterSettings &before);

private:
    CounterSettings m_now;
};

} // namespace skranketid

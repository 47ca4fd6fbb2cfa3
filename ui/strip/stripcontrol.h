// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/actions.h"
#include "ui/shared/systemkeys.h"

#include <QObject>

#include <functional>
#include <memory>

namespace skranketid {

class CounterFlow;
class CounterState;
class Look;
class StripWindow;
class WindowSettings;
struct CounterSettings;

/// What acts on the session while another program is in front: the strip and the keys of the whole system, as
/// the settings say. Everything goes the way of the counter window's own keys.
class StripControl final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const Look &look;
        Actions &actions;
        CounterState &state;
        CounterFlow &flow;
        WindowSettings &settings;
    };

    /// Begins when `window` is shown. `handle` is what the window does with an action.
    StripControl(const Parts &parts, std::function<void(ActionId)> handle, QWidget &window);
    ~StripControl() override;

    void tick(); ///< each second

Q_SIGNALS:
    void noticed(const QString &text); ///< something worth a line

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void followStrip();
    void followKeys();
    void makeStrip();
    void settingsChanged(const CounterSettings &before);
    void set(bool CounterSettings::*setting, bool on);
    void handleStrip(ActionId id);
    void handleBeginning(ActionId id); ///< of what the next session starts with
    void handleSystem(SystemKey key);

    Parts m_parts;
    std::function<void(ActionId)> m_handle;
    QWidget &m_window;
    std::unique_ptr<StripWindow> m_strip; ///< made when it is first shown
    std::unique_ptr<SystemKeys> m_keys; ///< while they are taken
};

} // namespace skranketid

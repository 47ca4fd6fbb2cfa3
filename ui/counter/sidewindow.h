// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QWidget>

namespace skranketid {

class WindowSettings;

/// A window beside the counter window: made when it is first asked for, it follows the counter's language,
/// theme and size of text, which can be changed from here too. Closing it ends nothing.
class SideWindow : public QWidget {
    Q_OBJECT

public:
    SideWindow(const Look &look, WindowSettings &settings, const QSize &usual);

protected:
    const Look &look() const { return m_look; }
    WindowSettings &settings() const { return m_settings; }
    /// A size for this size of text, within the screen. As long as the text stays, the size is the user's.
    void takeSize();

    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeSettingsKeys();
    void applyLook();

    const Look &m_look;
    WindowSettings &m_settings;
    const QSize m_usual; ///< at 100 %
    int m_sizedFor = 0; ///< percent of text
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine/answer.h"
#include "models/domain/engine/command.h"

#include <QWidget>

#include <functional>

namespace skranketid {

class Access;
class CounterState;
class Look;
class PassphraseBox;

/// Sends commands that may need the manager: as the clerk's first, as the manager's when that is refused and
/// the manager is there, and else it asks for the passphrase and goes on by itself. Hidden until it asks.
class ManagerGate final : public QWidget {
    Q_OBJECT

public:
    using Answered = std::function<void(const Answer &)>;

    ManagerGate(const Look &look, CounterState &state, Access &access, QWidget *parent = nullptr);

    /// `answered` gets everything but a refusal that the passphrase can lift.
    void send(const Command &command, const Answered &answered);
    bool asks() const { return isVisibleTo(parentWidget()); }
    void confirm(); ///< Enter, while it asks
    void giveUp();
    void refresh(); ///< in the language of now
    QWidget *home() const;

Q_SIGNALS:
    void asked(); ///< it is on the page now
    void gone(); ///< and no longer

private:
    void goOn();
    void put(bool shown);

    CounterState &m_state;
    Access &m_access;
    PassphraseBox *m_box;
    Command m_command; ///< that waits for the manager
    Answered m_answered;
};

} // namespace skranketid

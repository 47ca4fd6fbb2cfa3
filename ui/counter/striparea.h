// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine/command.h"
#include "ui/shared/actions.h"

#include <QHash>
#include <QList>
#include <QWidget>

namespace skranketid {

class Button;
class CounterState;
class Look;
class StripMessage;

/// Messages that wait under the header: an interrupted session, what was refused and why, what can still be
/// undone.
class StripArea final : public QWidget {
    Q_OBJECT

public:
    StripArea(const Look &look, Actions &actions, const CounterState &state, QWidget *parent = nullptr);

    void refresh();
    void showRefusal(const Refusal &refusal);
    void showNotice(const QString &text);
    /// Takes away what was only said in passing. False: nothing was there.
    bool dismiss();

private:
    struct Strip {
        StripMessage *message;
        QHash<ActionId, Button *> buttons;
    };
    Strip makeStrip(const Look &look, Actions &actions, const QString &name, const QList<ActionId> &ids);
    void showInterrupted();
    void showAway();
    void showTraining();
    void showAftermath();
    void label(const Strip &strip);

    const CounterState &m_state;
    Strip m_training;
    Strip m_interrupted;
    Strip m_away;
    Strip m_passing;
    Strip m_aftermath; ///< of the session just finished or put on hold
    static constexpr qint64 beforeLoading = -1;
    qint64 m_passingSequence = 0; ///< of the journal, when it was said
};

} // namespace skranketid

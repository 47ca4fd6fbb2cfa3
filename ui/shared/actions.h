// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <span>

class QAction;
class QWidget;

namespace skranketid {

/// Everything the counter window can be told to do.
enum class ActionId {
    Done,
    Through,
    Undo,
    Redo, // steps
    Hold,
    HoldReason,
    Interruption,
    AddOn,
    Note,
    Refuse,
    Over,
    Skip,
    Fail,
    Switch,
    Void,
    Finish,
    WalkedOff,
    Referral, // session
    Ticket,
    Earlier,
    Later,
    Quick,
    Booked,
    Channel,
    Training,
    NoShow, // start
    RecoverKeep,
    RecoverHold,
    RecoverEnd, // interrupted session
    Rule,
    Help,
    Close,
    Strip,
    SystemKeys,
    TimeShown,
    Privacy,
    Outage,
    Days,
    CloseDay,
    Report,
    Setup,
    Admin,
    Language,
    Theme,
    Larger,
    Smaller,
    NormalSize // window
};

enum class ActionGroup { Steps, Session, Start, Interrupted, Window };

struct ActionForm {
    ActionId id;
    const char *name; ///< stable, for settings and tests
    ActionGroup group;
    const char *text; ///< English source, translated in the context "Actions"
    const char *keys; ///< portable key sequences, blank-separated, the one shown first
};

std::span<const ActionForm> actionForms();
const ActionForm &formOf(ActionId id);
QString textOf(ActionId id);
QString textOf(ActionGroup group);
QList<QKeySequence> keysOf(ActionId id);
/// The keys of an action on the session or its steps.
bool actsOnSession(QKeyCombination keys);
/// As it stands on a key cap, in the user's language: "Space", "Ctrl Z".
QString keyTextOf(ActionId id);
QString keyTextOf(const QString &keys); ///< one portable key sequence

/// The catalogue's actions alive in a window. One key pressed twice within `doublePressMs` counts once.
class Actions final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 doublePressMs = 250;

    /// `milliseconds` is a monotonic clock.
    Actions(QWidget &window, std::function<qint64()> milliseconds);
    /// The same in a further window: a key pressed in one and then the other within that time counts once.
    Actions(QWidget &window, const Actions &first);

    void trigger(ActionId id);
    /// The same rule for keys that are not in the catalogue, the digits and letters that choose. False:
    /// ignore it.
    bool accepts(const QString &key);

Q_SIGNALS:
    void triggered(skranketid::ActionId id);

private:
    struct Presses {
        std::function<qint64()> milliseconds;
        QHash<QString, qint64> last;
    };
    Actions(QWidget &window, std::shared_ptr<Presses> presses);

    std::shared_ptr<Presses> m_presses;
};

} // namespace skranketid

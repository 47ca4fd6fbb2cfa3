// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/session.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

class QWidget;

namespace skranketid {

class CounterState;

/// What there is to be told about the counter, by values. Texts are in the user's language.
struct Situation {
    SessionId running;
    QString name; ///< of the running session
    QList<SessionId> held;
    SessionId interrupted; ///< the newest one
    QString interruptedName;
    SessionId touched; ///< the last one something was done to
    Phase touchedPhase = Phase::Running;
    QString touchedName;
    QString closed; ///< how that one has ended, a sentence

    QString step; ///< id of the one shown; empty: all are done
    QString title;
    qsizetype number = 0; ///< 0: a refusal has struck it out
    qsizetype count = 0;
    bool lookAway = false;
    QString lockedBy; ///< title of the step to be done before

    qint64 activeMs = 0;
    struct Mark {
        qint64 ms = 0;
        QString text; ///< that it has been passed
    };
    QList<Mark> marks; ///< the first to be passed first
    bool timeHidden = false;
};

/// Decides what is worth a sentence: what is new since the last time it was asked.
class Narrator {
public:
    QStringList tell(const Situation &now);

private:
    static QString sessionText(const Situation &before, const Situation &now);
    static QString stepText(const Situation &now);
    QString markText(const Situation &now);

    bool m_begun = false;
    Situation m_before;
    QHash<qint64, QSet<qint64>> m_passed; ///< marks of each session that need not be told any more
};

/// Tells what a screen reader's user would otherwise have to look for. What comes at once is said at once,
/// one sentence after the other.
class Announcements final : public QObject {
    Q_OBJECT

public:
    Announcements(const CounterState &state, QWidget &window);

    /// After every change and each second.
    void refresh();
    /// Something else that appears without being asked for.
    void add(const QString &text);

Q_SIGNALS:
    void said(const QString &text);

private:
    Situation situation() const;
    QList<Situation::Mark> marks() const;

    const CounterState &m_state;
    Narrator m_narrator;
    QStringList m_waiting;
};

} // namespace skranketid

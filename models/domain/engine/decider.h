// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine/engine.h"
#include "models/domain/session/plan.h"

namespace skranketid {

/// One decision: the command, and all it may be judged by. Internal to the engine; see `decide`.
class Decider {
public:
    Decider(const Catalogue &catalogue, const Desk &desk, const Command &command, const Surroundings &around);

    Decision operator()();

private:
    // decidetarget.cpp: the session a command is about
    tl::expected<const Session *, Refusal> target() const;
    tl::expected<const Session *, Refusal> inPhase(const Session *session) const; ///< that the command is for
    Refusal phaseRefusal(const Session &session) const;
    Decision status() const;

    // decider.cpp
    Decision dispatch() const;

    // decidesteps.cpp: what happens to the steps of the running session
    Decision done() const;
    Decision through() const;
    Decision skipOrFail(EventKind kind) const;
    Decision choose() const;
    Decision reason() const;
    Decision add() const;
    Decision drop() const;
    Decision switchList() const;
    tl::expected<const PlannedStep *, Refusal> stepIn(const Plan &plan, const QString &id) const;
    static tl::expected<QStringList, Refusal> valuesOf(const Choice &choice, const QString &text);
    std::optional<Refusal> tickRefusal(const PlannedStep &planned) const;
    std::optional<Refusal> orderRefusal(const PlannedStep &planned) const;
    Refusal choiceNeeded(const Step &step) const;

    // decideflow.cpp: how sessions begin, pause and end
    Decision start() const;
    Decision hold() const;
    Decision resume() const;
    Decision interrupt() const;
    Decision over() const;
    Decision note() const;
    Decision finish() const;
    Decision noShow() const;
    Decision voidSession() const;
    Decision outage() const;
    Decision holdRunningFirst() const;
    std::optional<Refusal> ticketRefusal(const QString &key) const;

    // deciderepair.cpp: what brings sessions back
    Decision undo() const;
    Decision redo() const;
    Decision reopen() const;
    Decision recover() const;
    Decision exclude(EventKind kind) const;
    Decision link() const;
    static bool wasWork(qint64 gapMs);
    Session turned(
        EventKind kind, qint64 sequence) const; ///< as it would be, were nothing said of a standstill
    qint64 standstillSince(const Moment &closed) const;
    std::optional<qint64> othersSinceMs(qint64 sequence) const; ///< when another session first moved, wall
    bool othersTouchedSince(qint64 sequence) const;

    // decideday.cpp: the day, its closing, and time nobody was there
    Decision closeDay() const;
    Decision absent() const;
    std::optional<qint64> activeBefore(qint64 fromMs, qint64 untilMs) const;
    bool isClosed() const; ///< the day of the target
    /// What nobody but the manager may do once the day is closed.
    std::optional<Refusal> closedRefusal() const;
    QJsonObject signedBy(QJsonObject body) const; ///< with the role, when it is not the clerk's

    // decidecorrect.cpp: what a closed session should have been
    Decision correct() const;
    Decision correctTime(const QString &field, const QString &value) const;
    Decision leaveEndUnknown() const;
    std::optional<Refusal> limitRefusal(const QString &field, qint64 from, qint64 to) const;
    Decision correctCode(const QString &field, const QString &value) const;
    std::optional<Refusal> timeRefusal(const QString &field, qint64 to) const;
    bool othersWithin() const;
    qint64 lastWorkTickMs() const;

    // helpers
    EventDraft draft(EventKind kind, QJsonObject body = {}) const;
    Decision one(EventKind kind, QJsonObject body = {}) const { return QList<EventDraft>{draft(kind, body)}; }
    static Decision nothing() { return QList<EventDraft>{}; }
    static tl::unexpected<Refusal> refuse(ErrorCode code, const QString &message, const QString &field = {});
    static QString noSuchChoice();
    std::optional<Refusal> unknownCode(
        const QList<Term> &list, const QString &code, const QString &field) const;
    qint64 activeNow() const { return m_session->activeAt(m_around.now); }
    QDate today() const;
    QString word(qsizetype index) const { return m_command.words.value(index); }
    QString stepTitle(const QString &id) const;
    QString addOnTitle(const QString &id) const;
    bool isStepOpenFor(const QString &key) const; ///< the step that sets it waits for it
    static std::optional<qint64> wholeSeconds(const QString &text, qint64 maximum);

    const Catalogue &m_catalogue;
    const Desk &m_desk;
    const Command &m_command;
    const Surroundings &m_around;
    const Session *m_session = nullptr; ///< the target
    const Checklist *m_checklist = nullptr; ///< of the target
    Plan m_plan; ///< of the target
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"
#include "models/domain/checklist/shipped.h"
#include "models/domain/engine/answer.h"
#include "models/domain/engine/engine.h"
#include "models/domain/session/plan.h"

#include <QTest>
#include <QTimeZone>

namespace skranketid::test {

using namespace Qt::StringLiterals;

inline const Catalogue &shipped()
{
    static const Catalogue catalogue = [] {
        auto read = shippedCatalogue();
        if (!read)
            qFatal("%s", qPrintable(read.error()));
        return *read;
    }();
    return catalogue;
}

/// A desk without a store: lines in, answers out, the clock moved by hand. Keeps every event, as a journal
/// would.
class Counter {
public:
    Counter()
        : clock({QDateTime(QDate(2022, 3, 7), QTime(8, 0), QTimeZone::utc()).toMSecsSinceEpoch(), 1'000'000,
            u"boot-1"_s})
    {
    }

    Answer say(const QString &line)
    {
        auto command = parseCommand(line);
        if (!command)
            return answerOf(command.error());
        command->role = role;
        return execute(*command);
    }

    /// Says it and fails the test when it is refused.
    Answer must(const QString &line)
    {
        const Answer answer = say(line);
        if (!answer.ok())
            QTest::qFail(qPrintable(line + u": "_s + answer.refusal->message), __FILE__, __LINE__);
        return answer;
    }

    Answer execute(const Command &command)
    {
        Surroundings around;
        around.now = clock.now();
        around.desk = u"D1"_s;
        around.office = u"Borgerservice"_s;
        around.salt = QByteArray(16, 's');
        around.language = Language::English;
        around.book = book;
        const Decision decision = decide(catalogue, desk, command, around);
        if (!decision)
            return answerOf(decision.error());
        QList<Event> events;
        for (const EventDraft &draft : *decision) {
            Event event{desk.sequence + 1, draft.session, draft.kind, around.now, draft.body};
            if (draft.kind == EventKind::Started)
                event.session = {event.sequence};
            desk = apply(catalogue, desk, event);
            events.append(event);
        }
        journal += events;
        return answerOf(catalogue, desk, command, events, u"chain"_s, around.now);
    }

    void pass(qint64 seconds) { clock.advance(seconds * 1000); }
    void crash() { desk = markInterrupted(desk); }
    const Session &session() const { return *desk.current(); }

    const Catalogue &catalogue = shipped();
    ManualClock clock;
    OfficeBook book;
    Role role = Role::Clerk; ///< of who says the lines
    Desk desk;
    QList<Event> journal;
};

inline ErrorCode codeOf(const Answer &answer)
{
    return answer.refusal ? answer.refusal->code : ErrorCode::Storage;
}

/// Ticks, chooses and answers whatever comes next until only the outcome is left.
inline void workThrough(Counter &counter, const QString &choice = u"app"_s, const QString &route = u"mitid"_s)
{
    for (int guard = 0; guard < 60; ++guard) {
        const Session &session = counter.session();
        const Checklist *list = counter.catalogue.find(session.checklist, session.version);
        const Plan plan = planOf(*list, session);
        const PlannedStep *next = plan.nextStep();
        if (!next || next->step->sets == u"outcome"_s)
            return;
        counter.pass(20);
        if (next->step->sets.isEmpty())
            counter.must(u"done"_s);
        else if (next->step->sets == u"reason"_s)
            counter.must(u"reason A3"_s);
        else
            counter.must(
                u"choose %1=%2"_s.arg(next->step->sets, next->step->sets == u"route"_s ? route : choice));
    }
    QFAIL("the checklist has no end");
}

/// Everything a session holds but its events, as text: equal texts mean equal sessions, and a difference can
/// be read.
inline QString dump(const Session &s)
{
    QString text
        = QStringLiteral("session %1 phase %2 quality %3 list %4/%5 active %6 held %7 unknown %8 addon %9\n")
              .arg(s.id.value)
              .arg(int(s.phase))
              .arg(int(s.quality))
              .arg(s.checklist)
              .arg(s.version)
              .arg(s.activeMs)
              .arg(s.heldMs)
              .arg(s.unknownMs)
              .arg(s.addOnMs);
    text += QStringLiteral(
        "ticket %1 reason %2 outcome %3 hold %4 over %5 excluded %6 started %7 ended %8 last %9")
                .arg(s.ticket, s.reason, s.outcome, s.holdReason, s.overReasons.join(u','))
                .arg(s.excluded)
                .arg(s.startedWallMs)
                .arg(s.endedWallMs)
                .arg(s.last.monotonicMs);
    text += QStringLiteral(" %1 %2\n").arg(s.last.wallMs).arg(s.last.boot);
    text += QStringLiteral(
        "desk %1 office %2 channel %3 referral %4 again %5 last tick %6 at %7 of %8 groups\n")
                .arg(s.desk, s.office, s.channel, s.referral, s.again, s.lastTicked)
                .arg(s.lastTickActiveMs)
                .arg(s.groups);
    text += QStringLiteral("booked %1 training %2 quick %3 switched %4 note %5\n")
                .arg(s.booked)
                .arg(s.training)
                .arg(s.quick)
                .arg(s.switched)
                .arg(s.hasNote);
    for (const SessionId link : s.links)
        text += QStringLiteral("link %1\n").arg(link.value);
    for (auto it = s.choices.cbegin(); it != s.choices.cend(); ++it)
        text += it.key() + u'=' + it->join(u'+') + u'\n';
    text += s.addOns.join(u',') + u'\n';
    QStringList steps = s.steps.keys();
    steps.sort();
    for (const QString &id : steps) {
        const StepRecord &r = s.steps[id];
        text += QStringLiteral("%1 %2 %3 at %4 took %5 group %6 %7\n")
                    .arg(id)
                    .arg(int(r.status))
                    .arg(r.reason)
                    .arg(r.activeMs)
                    .arg(r.durationMs)
                    .arg(r.group)
                    .arg(r.grouped);
    }
    for (auto it = s.interruptions.cbegin(); it != s.interruptions.cend(); ++it)
        text += it.key() + QString::number(*it) + u'\n';
    return text;
}

} // namespace skranketid::test

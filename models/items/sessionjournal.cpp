// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sessionwords.h"

#include <QJsonArray>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QString text(const Event &event, QStringView key)
{
    return event.body.value(key).toString();
}

QStringList texts(const Event &event, QStringView key)
{
    QStringList list;
    for (const QJsonValue &value : event.body.value(key).toArray())
        list.append(value.toString());
    return list;
}

} // namespace

QStringList SessionWords::journalHeadings()
{
    return {tr("When"), tr("What"), tr("From"), tr("To"), tr("Why")};
}

QList<TextRow> SessionWords::journal(const Session &session) const
{
    const QList<const Event *> counting = effectiveEvents(session.events).counting;
    QList<TextRow> rows;
    for (const Event &event : session.events) {
        const Line line = lineOf(event, session);
        const bool turn = event.kind == EventKind::Undone || event.kind == EventKind::Redone;
        const bool counts = turn || counting.contains(&event);
        rows.append({QString::number(event.sequence),
            {timeOn(dayOf(session), event.at.wallMs), counts ? line.what : tr("%1 (undone)").arg(line.what),
                line.from, line.to, line.why},
            counts});
    }
    return rows;
}

SessionWords::Line SessionWords::lineOf(const Event &event, const Session &session) const
{
    switch (event.kind) {
    case EventKind::StepsDone:
    case EventKind::StepSkipped:
    case EventKind::StepFailed:
    case EventKind::Chosen:
    case EventKind::AddOnAdded:
    case EventKind::AddOnDropped:
    case EventKind::Switched:
        return lineOfStep(event, session);
    case EventKind::Corrected:
    case EventKind::Excluded:
    case EventKind::Included:
    case EventKind::Linked:
    case EventKind::Reopened:
        return lineOfAfterthought(event, session);
    case EventKind::Undone:
    case EventKind::Redone:
        return lineOfTurn(event, session);
    default:
        return lineOfCourse(event);
    }
}

SessionWords::Line SessionWords::lineOfStep(const Event &event, const Session &session) const
{
    const Language language = m_format.language();
    const QString step = stepTitles(session, {text(event, u"step")});
    const QString reason = term(m_catalogue.terms.skipReasons, text(event, u"reason"));
    const Checklist *checklist = m_catalogue.find(session.checklist, session.version);
    const AddOn *addOn = checklist ? checklist->addOn(text(event, u"add_on")) : nullptr;
    const QString added = addOn ? addOn->title.in(language) : text(event, u"add_on");
    switch (event.kind) {
    case EventKind::StepsDone:
        return {tr("Done: %1").arg(stepTitles(session, texts(event, u"steps"))), {}, {}, {}};
    case EventKind::StepSkipped:
        return {tr("Not relevant: %1").arg(step), {}, {}, reason};
    case EventKind::StepFailed:
        return {tr("Failed: %1").arg(step), {}, {}, reason};
    case EventKind::AddOnAdded:
        return {tr("Steps added: %1").arg(added), {}, {}, {}};
    case EventKind::AddOnDropped:
        return {tr("Steps taken out: %1").arg(added), {}, {}, {}};
    case EventKind::Switched: {
        const Checklist *to
            = m_catalogue.find(text(event, u"list"), int(event.body.value(u"version").toInteger()));
        return {tr("Another checklist"), {}, to ? to->title.in(language) : text(event, u"list"), {}};
    }
    default:
        break;
    }
    const Choice *choice = checklist ? checklist->choice(text(event, u"key")) : nullptr;
    QStringList titles;
    for (const QString &value : texts(event, u"values")) {
        const ChoiceOption *option = choice ? choice->option(value) : nullptr;
        titles.append(option ? option->title.in(language) : value);
    }
    return {tr("Chosen: %1").arg(titles.join(u" + "_s)), {}, {}, {}};
}

SessionWords::Line SessionWords::lineOfCourse(const Event &event) const
{
    const Terms &terms = m_catalogue.terms;
    const QString reason = text(event, u"reason");
    switch (event.kind) {
    case EventKind::Started: {
        const Checklist *checklist
            = m_catalogue.find(text(event, u"list"), int(event.body.value(u"version").toInteger()));
        const QString title = checklist ? checklist->title.in(m_format.language()) : text(event, u"list");
        return {tr("Started: %1").arg(title), {}, {}, lateStartText(event)};
    }
    case EventKind::ReasonSet:
        return {tr("Reason of the visit: %1").arg(titleOf(Fact::Reason, reason)), {}, {}, {}};
    case EventKind::Held:
        return {tr("On hold"), {}, {}, reason.isEmpty() ? QString() : term(terms.holdReasons, reason)};
    case EventKind::Resumed:
        return {tr("Resumed"), {}, {}, {}};
    case EventKind::InterruptedBy:
        return {tr("Short interruption"), {}, {}, term(terms.interruptions, text(event, u"interruption"))};
    case EventKind::OverReason:
        return {tr("Longer than the estimate"), {}, {}, term(terms.overReasons, reason)};
    case EventKind::Noted:
        return {tr("A note was written"), {}, {}, {}};
    case EventKind::Ended:
        return {tr("Finished: %1").arg(titleOf(Fact::Outcome, text(event, u"outcome"))), {}, {}, {}};
    case EventKind::Voided:
        return {tr("Started by mistake"), {}, {}, term(terms.voidReasons, reason)};
    case EventKind::Absent:
        return {absenceText(event), {}, {}, {}};
    default:
        break;
    }
    return {recoveryText(text(event, u"rule")), {}, {}, {}};
}

SessionWords::Line SessionWords::lineOfAfterthought(const Event &event, const Session &session) const
{
    switch (event.kind) {
    case EventKind::Excluded:
        return {tr("Excluded from the figures"), {}, {}, why(event)};
    case EventKind::Included:
        return {tr("Included in the figures again"), {}, {}, why(event)};
    case EventKind::Reopened:
        return {tr("Reopened"), {}, {}, why(event)};
    case EventKind::Linked:
        return {tr("Linked with session %1").arg(event.body.value(u"other").toInteger()), {}, {}, why(event)};
    default:
        return lineOfCorrection(event, session);
    }
}

SessionWords::Line SessionWords::lineOfCorrection(const Event &event, const Session &session) const
{
    const Fact fact = factNamed(text(event, u"field"));
    const auto valueIn = [&](QStringView key) {
        const QJsonValue value = event.body.value(key);
        if (fact == Fact::Held)
            return minutes(value.toInteger());
        if (fact == Fact::Started || fact == Fact::Ended)
            return value.toInteger() > 0 ? timeOn(dayOf(session), value.toInteger()) : tr("not known");
        if (fact == Fact::Authenticators)
            return authenticators(session, value.toString().split(u'+', Qt::SkipEmptyParts));
        return titleOf(fact, value.toString());
    };
    return {tr("Corrected: %1").arg(nameOf(fact)), valueIn(u"from"), valueIn(u"to"), why(event)};
}

SessionWords::Line SessionWords::lineOfTurn(const Event &event, const Session &session) const
{
    const auto target
        = std::ranges::find(session.events, event.body.value(u"event").toInteger(), &Event::sequence);
    const QString what = target == session.events.end() ? QString() : lineOf(*target, session).what;
    return {(event.kind == EventKind::Undone ? tr("Undone: %1") : tr("Redone: %1")).arg(what), {}, {}, {}};
}

QString SessionWords::recoveryText(const QString &rule)
{
    if (rule == "keep"_L1)
        return tr("Interrupted, and continued");
    if (rule == "hold"_L1)
        return tr("Interrupted, and put on hold");
    if (rule == "drop"_L1)
        return tr("Interrupted, and continued without the time between");
    if (rule == "end"_L1)
        return tr("Interrupted, and ended");
    return tr("Ended without a known end");
}

QString SessionWords::lateStartText(const Event &event) const
{
    const qint64 ago = event.body.value(u"ago").toInteger() * 1000;
    return ago > 0 ? tr("begun %1 before the key was pressed").arg(minutes(ago)) : QString();
}

QString SessionWords::absenceText(const Event &event) const
{
    const QString away = minutes(event.body.value(u"gap_ms").toInteger());
    const qint64 held = event.body.value(u"held_ms").toInteger();
    if (held == 0)
        return tr("Nobody at the keys for %1: it was work").arg(away);
    return tr("Nobody at the keys for %1: %2 are hold").arg(away, minutes(held));
}

QString SessionWords::why(const Event &event) const
{
    const QString code = text(event, u"reason");
    const QString reason = code.isEmpty() ? QString() : reasonTitle(code);
    if (text(event, u"role").isEmpty())
        return reason;
    return reason.isEmpty() ? tr("by the manager") : tr("%1, by the manager").arg(reason);
}

QString SessionWords::stepTitles(const Session &session, const QStringList &ids) const
{
    const Checklist *checklist = m_catalogue.find(session.checklist, session.version);
    QStringList titles;
    for (const QString &id : ids) {
        const Step *step = checklist ? checklist->step(id) : nullptr;
        titles.append(step ? step->title.in(m_format.language()) : id);
    }
    return titles.join(u", "_s);
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/decider.h"
#include "models/domain/session/sessionchanges.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

Decider::Decider(
    const Catalogue &catalogue, const Desk &desk, const Command &command, const Surroundings &around)
    : m_catalogue(catalogue), m_desk(desk), m_command(command), m_around(around)
{
}

Decision Decider::operator()()
{
    if (formOf(m_command.kind).target != Target::None) {
        const auto found = target().and_then([this](const Session *session) { return inPhase(session); });
        if (!found)
            return tl::unexpected(found.error());
        m_session = *found;
        m_checklist = m_catalogue.find(m_session->checklist, m_session->version);
        if (m_checklist)
            m_plan = planOf(*m_checklist, *m_session);
        else if (m_command.kind != CommandKind::Void && m_session->phase != Phase::Ended)
            return refuse(ErrorCode::NotFound,
                QCoreApplication::translate("Engine",
                    "Checklist %1, version %2, is missing, so this session cannot go on. Import it, or void "
                    "the session.")
                    .arg(m_session->checklist)
                    .arg(m_session->version),
                m_session->checklist);
    }
    return dispatch();
}

Decision Decider::dispatch() const
{
    switch (m_command.kind) {
    case CommandKind::Start:
        return start();
    case CommandKind::Done:
        return done();
    case CommandKind::Through:
        return through();
    case CommandKind::Skip:
        return skipOrFail(EventKind::StepSkipped);
    case CommandKind::Fail:
        return skipOrFail(EventKind::StepFailed);
    case CommandKind::Choose:
        return choose();
    case CommandKind::Reason:
        return reason();
    case CommandKind::Add:
        return add();
    case CommandKind::Drop:
        return drop();
    case CommandKind::Switch:
        return switchList();
    case CommandKind::Hold:
        return hold();
    case CommandKind::Resume:
        return m_session->phase == Phase::Interrupted ? recover() : resume();
    case CommandKind::Interrupt:
        return interrupt();
    case CommandKind::Over:
        return over();
    case CommandKind::Note:
        return note();
    case CommandKind::Finish:
        return finish();
    case CommandKind::NoShow:
        return noShow();
    case CommandKind::Void:
        return voidSession();
    case CommandKind::Undo:
        return undo();
    case CommandKind::Redo:
        return redo();
    case CommandKind::Reopen:
        return reopen();
    case CommandKind::Correct:
        return correct();
    case CommandKind::Exclude:
        return exclude(EventKind::Excluded);
    case CommandKind::Include:
        return exclude(EventKind::Included);
    case CommandKind::Link:
        return link();
    case CommandKind::Recover:
        return recover();
    case CommandKind::Absent:
        return absent();
    case CommandKind::Outage:
        return outage();
    case CommandKind::CloseDay:
        return closeDay();
    case CommandKind::Status:
        return status();
    }
    return nothing();
}

EventDraft Decider::draft(EventKind kind, QJsonObject body) const
{
    return {kind, m_session ? m_session->id : SessionId{}, std::move(body), {}, {}};
}

tl::unexpected<Refusal> Decider::refuse(ErrorCode code, const QString &message, const QString &field)
{
    return tl::unexpected(Refusal{code, message, field, {}});
}

QString Decider::noSuchChoice()
{
    return QCoreApplication::translate("Engine", "There is no such choice. Choose one from the list.");
}

std::optional<Refusal> Decider::unknownCode(
    const QList<Term> &list, const QString &code, const QString &field) const
{
    if (Terms::find(list, code))
        return std::nullopt;
    QStringList known;
    for (const Term &term : list)
        known.append(term.code);
    return Refusal{ErrorCode::BadArgument, noSuchChoice(), field, known};
}

QDate Decider::today() const
{
    return m_around.time.day(m_around.now.wallMs);
}

QString Decider::stepTitle(const QString &id) const
{
    const Step *step = m_checklist ? m_checklist->step(id) : nullptr;
    return step ? step->title.in(m_around.language) : id;
}

QString Decider::addOnTitle(const QString &id) const
{
    const AddOn *addOn = m_checklist ? m_checklist->addOn(id) : nullptr;
    return addOn ? addOn->title.in(m_around.language) : id;
}

bool Decider::isStepOpenFor(const QString &key) const
{
    const Step *step = m_checklist ? stepThatSets(*m_checklist, key) : nullptr;
    return step && m_session->steps.value(step->id).status != StepStatus::Done;
}

std::optional<qint64> Decider::wholeSeconds(const QString &text, qint64 maximum)
{
    bool ok = false;
    const qint64 seconds = text.toLongLong(&ok);
    return ok && seconds >= 0 && seconds <= maximum ? std::optional(seconds) : std::nullopt;
}

Decision decide(
    const Catalogue &catalogue, const Desk &desk, const Command &command, const Surroundings &around)
{
    return Decider(catalogue, desk, command, around)();
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/decider.h"
#include "models/domain/session/sessionchanges.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QChar letterOf(Phase phase)
{
    switch (phase) {
    case Phase::Running:
        return u'R';
    case Phase::Held:
        return u'H';
    case Phase::Ended:
        return u'E';
    case Phase::Interrupted:
        return u'I';
    case Phase::Void:
        break;
    }
    return u'V';
}

std::optional<SessionId> sessionFrom(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number > 0 ? std::optional(SessionId{number}) : std::nullopt;
}

Refusal noSuchSession(const QString &name)
{
    return {ErrorCode::NotFound,
        QCoreApplication::translate("Engine", "There is no session %1 at this desk.").arg(name), name, {}};
}

QString nameOfTarget(const Command &command)
{
    if (command.kind == CommandKind::Recover)
        return command.options.value(u"session"_s);
    return command.words.value(0);
}

} // namespace

Decider::Decider(
    const Catalogue &catalogue, const Desk &desk, const Command &command, const Surroundings &around)
    : m_catalogue(catalogue), m_desk(desk), m_command(command), m_around(around)
{
}

Decision Decider::operator()()
{
    if (formOf(m_command.kind).target != Target::None) {
        const auto found = target();
        if (!found)
            return tl::unexpected(found.error());
        m_session = *found;
        if (!QLatin1String(formOf(m_command.kind).phases).contains(letterOf(m_session->phase)))
            return tl::unexpected(phaseRefusal(*m_session));
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

tl::expected<const Session *, Refusal> Decider::target() const
{
    const CommandForm &form = formOf(m_command.kind);
    const QString name = form.target == Target::Named ? nameOfTarget(m_command) : QString();
    if (!name.isEmpty()) {
        const auto id = sessionFrom(name);
        const Session *session = id ? m_desk.find(*id) : nullptr;
        if (!session)
            return tl::unexpected(noSuchSession(name));
        return session;
    }
    if (form.target == Target::Current) {
        const Session *session = m_desk.current();
        const bool runningOnly = QLatin1String(form.phases) == "R"_L1;
        if (!session || (runningOnly && session->phase != Phase::Running))
            return refuse(ErrorCode::NotRunning,
                QCoreApplication::translate(
                    "Engine", "No session is running. Start one, or resume one on hold."));
        return session;
    }
    const QList<const Session *> interrupted = m_desk.interrupted();
    if (!interrupted.isEmpty())
        return interrupted.first();
    const QList<const Session *> held = m_desk.held();
    if (m_command.kind == CommandKind::Resume && !held.isEmpty())
        return held.last(); // the one put on hold last
    return refuse(ErrorCode::NotFound,
        m_command.kind == CommandKind::Resume
            ? QCoreApplication::translate("Engine", "No session is on hold.")
            : QCoreApplication::translate("Engine", "No session was interrupted."));
}

Refusal Decider::phaseRefusal(const Session &session) const
{
    const QString number = QString::number(session.id.value);
    const bool wantsOpen = QLatin1String(formOf(m_command.kind).phases).contains(u'H')
        || QLatin1String(formOf(m_command.kind).phases).contains(u'R');
    switch (session.phase) {
    case Phase::Running:
        return {ErrorCode::Running,
            QCoreApplication::translate(
                "Engine", "Session %1 is still running. Finish it or put it on hold first.")
                .arg(number),
            number, {}};
    case Phase::Held:
    case Phase::Interrupted:
        if (!wantsOpen)
            return {ErrorCode::Running,
                QCoreApplication::translate(
                    "Engine", "Session %1 is not finished yet. Resume and finish it first.")
                    .arg(number),
                number, {}};
        return {ErrorCode::NotRunning,
            QCoreApplication::translate("Engine", "Session %1 is not running. Resume it first.").arg(number),
            number, {}};
    case Phase::Ended:
    case Phase::Void:
        break;
    }
    return {ErrorCode::TooLate,
        session.phase == Phase::Void
            ? QCoreApplication::translate(
                "Engine", "Session %1 was void: it does not count and cannot be changed.")
                  .arg(number)
            : QCoreApplication::translate("Engine", "Session %1 is finished. Reopen it to go on with it.")
                  .arg(number),
        number, {}};
}

Decision Decider::dispatch()
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
    case CommandKind::Outage:
        return outage();
    case CommandKind::Status:
        return status();
    }
    return nothing();
}

Decision Decider::status() const
{
    const auto id = sessionFrom(word(0));
    if (!word(0).isEmpty() && (!id || !m_desk.find(*id)))
        return tl::unexpected(noSuchSession(word(0)));
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

QList<SessionId> sessionsNamed(const Command &command)
{
    QList<SessionId> ids;
    const CommandForm &form = formOf(command.kind);
    QStringList names;
    if (form.target == Target::Named)
        names.append(nameOfTarget(command));
    if (command.kind == CommandKind::Link)
        names.append(command.words.value(1));
    if (command.kind == CommandKind::Status)
        names.append(command.words.value(0));
    for (const QString &name : std::as_const(names)) {
        if (const auto id = sessionFrom(name))
            ids.append(*id);
    }
    return ids;
}

} // namespace skranketid

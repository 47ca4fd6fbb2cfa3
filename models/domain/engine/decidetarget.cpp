// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/decider.h"

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
    const bool byOption = command.kind == CommandKind::Recover || command.kind == CommandKind::Absent
        || command.kind == CommandKind::Undo || command.kind == CommandKind::Redo;
    if (byOption)
        return command.options.value(u"session"_s);
    return formOf(command.kind).target == Target::Named ? command.words.value(0) : QString();
}

} // namespace

tl::expected<const Session *, Refusal> Decider::target() const
{
    const CommandForm &form = formOf(m_command.kind);
    const QString name = nameOfTarget(m_command);
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

tl::expected<const Session *, Refusal> Decider::inPhase(const Session *session) const
{
    if (QLatin1String(formOf(m_command.kind).phases).contains(letterOf(session->phase)))
        return session;
    return tl::unexpected(phaseRefusal(*session));
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

Decision Decider::status() const
{
    const auto id = sessionFrom(word(0));
    if (!word(0).isEmpty() && (!id || !m_desk.find(*id)))
        return tl::unexpected(noSuchSession(word(0)));
    return nothing();
}

QList<SessionId> sessionsNamed(const Command &command)
{
    QList<SessionId> ids;
    QStringList names{nameOfTarget(command)};
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

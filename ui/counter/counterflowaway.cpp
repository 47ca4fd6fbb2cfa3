// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterflow.h"
#include "ui/counter/counterstate.h"

namespace skranketid {

using namespace Qt::StringLiterals;

void CounterFlow::wasAway(const Absence &absence)
{
    if (absence.slept)
        sendAway(absence, u"drop"_s);
    m_state.addAbsence(absence);
}

void CounterFlow::sendAway(const Absence &absence, const QString &rule, const QString &worked)
{
    QStringList words{
        rule, QString::number(absence.from.monotonicMs), QString::number(absence.until.monotonicMs)};
    if (!worked.isEmpty())
        words.append(worked);
    send(command(CommandKind::Absent, words,
        {{u"session"_s, QString::number(absence.session.value)},
            {u"why"_s, absence.slept ? u"sleep"_s : u"idle"_s}}));
}

/// The keys are those of an interrupted session: it was work, it was none, and the third one.
void CounterFlow::answerAway(const QString &rule)
{
    if (m_state.absences().isEmpty())
        return;
    if (rule == "unknown"_L1) {
        askWorkedWhileAway();
        return;
    }
    sendAway(m_state.absences().constFirst(), rule == "keep"_L1 ? u"keep"_s : u"drop"_s);
    m_state.settleAbsence();
}

void CounterFlow::askWorkedWhileAway()
{
    Q_EMIT asked([this] { return workedWhileAwayQuestion(m_state); },
        [this](const QString &minutes) {
            if (!m_state.absences().isEmpty()) {
                sendAway(m_state.absences().constFirst(), u"split"_s, QString::number(minutes.toInt() * 60));
                m_state.settleAbsence();
            }
            Q_EMIT settled();
        });
}

void CounterFlow::closeDay()
{
    m_state.send(command(CommandKind::CloseDay), [this](const Answer &answer) {
        Q_EMIT noticed(answer.changed
                ? tr("The day is closed. What is corrected from now on needs the manager.")
                : tr("The day is closed already."));
    });
}

} // namespace skranketid

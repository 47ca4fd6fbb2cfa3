// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/managergate.h"

#include "ui/admin/access.h"
#include "ui/admin/passphrasebox.h"
#include "ui/counter/counterstate.h"

#include <QVBoxLayout>

namespace skranketid {

ManagerGate::ManagerGate(const Look &look, CounterState &state, Access &access, QWidget *parent)
    : QWidget(parent), m_state(state), m_access(access), m_box(new PassphraseBox(look, access))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    hide();
    connect(m_box, &PassphraseBox::opened, this, &ManagerGate::goOn);
    connect(m_box, &PassphraseBox::givenUp, this, &ManagerGate::giveUp);
}

void ManagerGate::send(const Command &command, const Answered &answered)
{
    m_state.ask(command, [this, command, answered](const Answer &answer) {
        const bool locked = answer.refusal && answer.refusal->code == ErrorCode::Locked;
        if (!locked || command.role != Role::Clerk) {
            answered(answer);
            return;
        }
        m_command = command;
        m_command.role = Role::Manager;
        m_answered = answered;
        if (m_access.holds(Role::Manager)) {
            goOn();
            return;
        }
        m_box->ask(Role::Manager, answer.refusal->message);
        put(true);
    });
}

void ManagerGate::goOn()
{
    put(false);
    send(m_command, m_answered);
}

void ManagerGate::giveUp()
{
    put(false);
}

void ManagerGate::put(bool shown)
{
    if (shown == asks())
        return;
    setVisible(shown);
    if (shown)
        Q_EMIT asked();
    else
        Q_EMIT gone();
}

void ManagerGate::confirm()
{
    m_box->confirm();
}

void ManagerGate::refresh()
{
    m_box->refresh();
}

QWidget *ManagerGate::home() const
{
    return m_box->home();
}

} // namespace skranketid

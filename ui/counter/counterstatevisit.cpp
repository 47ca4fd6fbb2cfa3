// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterstate.h"

namespace skranketid {

bool CounterState::beginsBooked() const
{
    return m_beginning.booked.value_or(m_office.isOn(OfficeSetting::Booked));
}

QString CounterState::beginningChannel() const
{
    return m_beginning.channel.isEmpty() ? m_office.channel(terms()) : m_beginning.channel;
}

void CounterState::addAbsence(const Absence &absence)
{
    m_absences.append(absence);
    Q_EMIT changed();
}

void CounterState::settleAbsence()
{
    if (m_absences.isEmpty())
        return;
    m_absences.removeFirst();
    Q_EMIT changed();
}

} // namespace skranketid

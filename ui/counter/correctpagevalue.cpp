// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time/timeentry.h"
#include "ui/counter/correctpage.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/field.h"
#include "ui/shared/optiongrid.h"

#include <QLineEdit>

namespace skranketid {

using namespace Qt::StringLiterals;

CorrectPage::Draft CorrectPage::freshDraft() const
{
    const SessionWords words = wordsOf(m_state);
    const Session &session = m_record.now;
    const bool atEnd = m_change == Change::End && session.endedWallMs > 0;
    Draft draft;
    draft.time = TimeBox::draftOf(words, atEnd ? session.endedWallMs : session.startedWallMs);
    if (m_change == Change::End && !atEnd)
        draft.time.time.clear(); // nobody knows: nothing is proposed
    draft.held = words.format().clock(session.heldMs);
    if (m_change == Change::Authenticators)
        draft.codes = codesOf(session, m_change);
    return draft;
}

void CorrectPage::keep()
{
    draft().time = m_time->draft();
    draft().held = m_held->edit()->text();
    if (m_change == Change::Authenticators)
        draft().codes = m_codes->marked();
}

bool CorrectPage::takesCodes() const
{
    return m_change == Change::Outcome || m_change == Change::Authenticators || m_change == Change::Reason
        || m_change == Change::Channel || m_change == Change::Link;
}

bool CorrectPage::isForgotten() const
{
    return m_change == Change::End && m_record.now.endedWallMs == 0 && !m_record.now.endTold;
}

tl::expected<NewValue, QString> CorrectPage::value() const
{
    const Draft &draft = *m_drafts.constFind(m_change);
    if (isTime())
        return m_time->instant(wordsOf(m_state)).map(timeValue);
    if (m_change == Change::Hold) {
        const auto held = durationFrom(draft.held);
        if (!held)
            return tl::unexpected(tr("Minutes are written like 4.5 or 4:30."));
        return heldValue(*held);
    }
    if (takesCodes() && draft.codes.isEmpty())
        return tl::unexpected(tr("Choose first: press the key that stands on the choice."));
    return codeValue(draft.codes);
}

bool CorrectPage::isUnchanged(const NewValue &value) const
{
    if (isTime())
        return m_drafts.value(m_change).time == freshDraft().time && m_record.now.endedWallMs > 0;
    if (m_change == Change::Hold)
        return m_drafts.value(m_change).held == freshDraft().held;
    return takesCodes() && m_change != Change::Link
        && value.word == codesOf(m_record.now, m_change).join(u'+');
}

} // namespace skranketid

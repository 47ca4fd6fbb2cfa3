// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/extract.h"

#include "models/domain/text/format.h"
#include "models/domain/text/placename.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

class Extract {
    Q_DECLARE_TR_FUNCTIONS(Extract)

public:
    Extract(ExtractSubject subject, const QList<PlaceUse> &uses, const NoticeContext &context)
        : m_subject(subject), m_uses(uses), m_context(context), m_format(context.language)
    {
    }

    Document operator()() const
    {
        Document document;
        document.language = m_context.language;
        document.title = tr("What Skranketid holds");
        document.subtitle = subjectText();
        document.detail = tr("as of %1").arg(m_format.longDate(m_context.today));
        document.place = m_context.place;
        document.blocks = blocks();
        document.footer = {m_context.program};
        document.signature = tr("Signature");
        document.pageOf = tr("page %1 of %2");
        return document;
    }

private:
    QString subjectText() const
    {
        switch (m_subject) {
        case ExtractSubject::Citizen:
            return tr("about a citizen");
        case ExtractSubject::Staff:
            return tr("about a member of staff");
        case ExtractSubject::Desk:
            break;
        }
        return tr("about %1").arg(m_uses.isEmpty() ? tr("a desk") : deskInText(m_uses.constFirst().desk));
    }

    QList<Block> blocks() const
    {
        switch (m_subject) {
        case ExtractSubject::Citizen:
            return {LeadText{tr("Nothing."), tr("Nothing.")}, whyNoCitizen(), ticket()};
        case ExtractSubject::Staff:
            return {LeadText{tr("Nothing."), tr("Nothing.")}, whyNoStaff()};
        case ExtractSubject::Desk:
            break;
        }
        return {LeadText{sessionsText(), {}}, table(), whatOfADesk(), whyNoStaff()};
    }

    static Passage whyNoCitizen()
    {
        return {tr("Why that can be said"),
            {tr("A session has no field for a CPR number, a name, an address, a user-ID, a code or a serial "
                "number. "
                "The only free texts are notes of at most 80 characters, and what looks like a CPR number is "
                "refused in them, before it is stored and once more by the database. It cannot be searched "
                "for a "
                "citizen, because nothing in it says who came.")}};
    }

    static Passage ticket()
    {
        return {tr("The queue ticket"),
            {tr("A session may carry the number on a queue ticket, as “A042”. It says nothing about who held "
                "it, "
                "unless another system keeps that; then that system answers.")}};
    }

    static Passage whyNoStaff()
    {
        return {tr("Members of staff"),
            {tr("Nobody signs in to serve a citizen, and no initials are kept: an event knows its desk and "
                "its "
                "time. Whether a duty roster says who sat at that desk is for whoever keeps the roster to "
                "answer.")}};
    }

    qint64 sessions() const
    {
        qint64 sum = 0;
        for (const PlaceUse &use : m_uses)
            sum += use.sessions;
        return sum;
    }

    QString sessionsText() const
    {
        if (m_uses.isEmpty())
            return tr("No sessions are kept of this desk.");
        return tr("%n session(s) of this desk are kept.", nullptr, int(sessions()));
    }

    Table table() const
    {
        Table table;
        table.heading = tr("Sessions by office");
        table.columns = {{tr("Office"), {}, false}, {tr("First day"), {}, true}, {tr("Last day"), {}, true},
            {tr("Sessions"), {}, true}};
        for (const PlaceUse &use : m_uses)
            table.rows.append(
                {{use.office.isEmpty() ? tr("without a name") : use.office, m_format.shortDate(use.first),
                     m_format.shortDate(use.last), m_format.number(double(use.sessions), 0)},
                    false});
        return table;
    }

    Passage whatOfADesk() const
    {
        return {tr("What is kept of each"),
            {tr("When it began and ended, each step and when it was done, pauses with their reason, why the "
                "citizen "
                "came, which authenticators, how it ended, the ticket's number, corrections with what it was "
                "before "
                "and why. Kept for %n month(s); then only sums without desk and ticket are left.",
                nullptr, m_context.office.number(OfficeSetting::SessionMonths))}};
    }

    const ExtractSubject m_subject;
    const QList<PlaceUse> &m_uses;
    const NoticeContext &m_context;
    const Format m_format;
};

} // namespace

Document extractOf(ExtractSubject subject, const QList<PlaceUse> &uses, const NoticeContext &context)
{
    return Extract(subject, uses, context)();
}

} // namespace skranketid

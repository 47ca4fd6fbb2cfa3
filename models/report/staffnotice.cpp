// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/staffnotice.h"

#include "models/domain/text/format.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

class StaffNotice {
    Q_DECLARE_TR_FUNCTIONS(StaffNotice)

public:
    explicit StaffNotice(const NoticeContext &context) : m_context(context) { }

    Document operator()() const
    {
        Document document;
        document.language = m_context.language;
        document.title = tr("What Skranketid records");
        document.subtitle = tr("To everyone who serves citizens with it");
        document.detail = tr("as of %1").arg(Format(m_context.language).longDate(m_context.today));
        document.place = m_context.place;
        document.blocks = {purpose(), basis(), kept(), never(), whoSeesWhat(), howLong(), rights()};
        document.footer = {m_context.program};
        document.signature = tr("Questions to");
        document.pageOf = tr("page %1 of %2");
        return document;
    }

private:
    static Passage purpose()
    {
        return {tr("What it is for"),
            {tr("It leads through the steps of a session at the counter and measures how long sessions take, "
                "so "
                "that the office can show what issuing MitID costs, against the minutes the council has "
                "reckoned "
                "with, and can plan how many desks to open."),
                tr("It is not made to measure, compare or check a member of staff. It cannot: it does not "
                   "know who "
                   "sits at a desk.")}};
    }

    static Passage basis()
    {
        return {tr("On what basis"),
            {tr("There is nothing about the citizen in it. Where the times of a desk, together with a duty "
                "roster, "
                "say something about who sat there, they are personal data of that colleague. They are then "
                "processed for a task in the public interest (General Data Protection Regulation, article "
                "6(1)(e)), "
                "with as little data as the purpose needs (article 5(1)(c))."),
                tr("The municipality is responsible. Notice of the measure in the works council "
                   "(MED-udvalg), and "
                   "the entry in the municipality's record of processing, are the municipality's own.")}};
    }

    static Passage kept()
    {
        return {tr("What is kept"),
            {tr("Of each session: office and desk, when it began and ended, each step and when it was done, "
                "pauses "
                "with their reason, why the citizen came, which authenticators, how it ended, the queue "
                "ticket's "
                "number, and whether it was by appointment. Why a session took long, if somebody chose a "
                "reason."),
                tr("Of each correction: what it was, what it is, why. The original stays beside it."),
                tr("Notes of at most 80 characters about the work, notes on days, outages of systems, what "
                   "the "
                   "manager and the administrator have set and when."),
                tr("Without a key or click for some time in a session, the window asks what the time was. "
                   "Only how "
                   "long ago the last one was is looked at, never which one, and only the answer is kept.")}};
    }

    static Passage never()
    {
        return {tr("What is never kept"),
            {tr("No CPR number, no name, no user-ID, no code and no serial number: there is no field for "
                "them, and "
                "a text that looks like a CPR number is refused. No initials and no sign-in of staff. No "
                "keys, no "
                "pictures of the screen, nothing from other programs.")}};
    }

    Passage whoSeesWhat() const
    {
        const QString desks = m_context.office.isOn(OfficeSetting::DesksShown)
            ? tr("In this office the manager may tell desks apart at present. As long as that lasts, every "
                 "counter "
                 "window and every daily report says so.")
            : tr("In this office the manager cannot tell desks apart. Should that be switched on, every "
                 "counter "
                 "window and every daily report says so.");
        return {tr("Who sees what"),
            {tr("At the desk: everything that desk did on its own day. The manager: figures of at least five "
                "sessions, with the start to the hour only. Smaller groups are put together with others, so "
                "that "
                "nothing can be found out by subtraction. Whoever may read the computer's files can read the "
                "database, as with any file."),
                desks}};
    }

    Passage howLong() const
    {
        const auto number = [this](OfficeSetting setting) { return m_context.office.number(setting); };
        return {tr("For how long"),
            {tr("Notes: %n day(s).", nullptr, number(OfficeSetting::NoteDays)) + u' '
                + tr("Sessions: %n month(s); then only sums without desk and ticket are left.", nullptr,
                    number(OfficeSetting::SessionMonths))
                + u' ' + tr("Sums: %n year(s).", nullptr, number(OfficeSetting::SummaryYears)) + u' '
                + tr("Backups hold the same, and are replaced day by day and week by week.")}};
    }

    static Passage rights()
    {
        return {tr("Your rights"),
            {tr("You may see what is kept, have it corrected, and object. A wrong time is put right at the "
                "desk, "
                "with a reason; the window shows what is kept about the desk's day at any time. Complaints "
                "about "
                "the processing go to Datatilsynet, datatilsynet.dk.")}};
    }

    const NoticeContext &m_context;
};

} // namespace

Document staffNotice(const NoticeContext &context)
{
    return StaffNotice(context)();
}

} // namespace skranketid

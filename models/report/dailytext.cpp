// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/dailytext.h"

#include <set>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

qint64 begunWithin(const DayRecord &record, const DayOutage &outage, const Terms &terms)
{
    return std::count_if(record.sessions.begin(), record.sessions.end(), [&](const DaySession &session) {
        return isWork(session.row, terms) && session.row.startedMs >= outage.beganMs
            && (outage.endedMs == 0 || session.row.startedMs < outage.endedMs);
    });
}

QString outageSentence(
    const DayRecord &record, const DayOutage &outage, const DailyText &text, const Terms &terms)
{
    const bool fromBefore = text.dayOf(outage.beganMs) < record.day;
    const bool goesOn = outage.endedMs == 0 || text.dayOf(outage.endedMs) > record.day;
    const QString system = text.systemOf(outage.system);
    QString sentence;
    if (fromBefore && goesOn)
        sentence = DailyText::tr("%1 was down all day").arg(system);
    else if (fromBefore)
        sentence = DailyText::tr("%1 was down until %2").arg(system, text.timeOf(outage.endedMs));
    else if (goesOn)
        sentence = DailyText::tr("%1 was down from %2").arg(system, text.timeOf(outage.beganMs));
    else
        sentence = DailyText::tr("%1 was down from %2 to %3")
                       .arg(system, text.timeOf(outage.beganMs), text.timeOf(outage.endedMs));
    const qint64 begun = begunWithin(record, outage, terms);
    if (begun == 0)
        return sentence + u'.';
    return sentence + u"; "_s + DailyText::tr("%n session(s) began meanwhile.", nullptr, int(begun));
}

QString countSentence(const DayFigures &figures)
{
    return DailyText::tr("%n session(s) began", nullptr, int(figures.total.started));
}

} // namespace

DailyText::DailyText(const Catalogue &catalogue, Language language)
    : m_catalogue(catalogue), m_format(language)
{
}

QString DailyText::timeOf(qint64 wallMs) const
{
    return m_format.timeInText(clockOf(wallMs));
}

QString DailyText::authenticators(const QStringList &values) const
{
    QStringList names;
    for (const QString &value : values) {
        QString name = value;
        for (const Checklist &checklist : m_catalogue.checklists) {
            const Choice *choice = checklist.choice(u"authenticators"_s);
            if (const ChoiceOption *option = choice ? choice->option(value) : nullptr)
                name = option->title.in(m_format.language());
        }
        if (!names.isEmpty()) // "MitID app + chip"
            name.front() = name.front().toLower();
        names.append(name);
    }
    return names.isEmpty() ? DailyText::tr("None chosen") : names.join(u" + "_s);
}

QString DailyText::systemOf(const QString &code) const
{
    return termOf(m_catalogue.terms.systems, code);
}

QString DailyText::checklistVersions(const DayRecord &record) const
{
    std::set<std::pair<QString, int>> used;
    for (const DaySession &session : record.sessions) {
        const Checklist *checklist = m_catalogue.find(session.row.checklist, session.row.version);
        used.emplace(checklist ? checklist->title.in(m_format.language()) : session.row.checklist,
            session.row.version);
    }
    QStringList texts;
    for (const auto &[title, version] : used)
        texts += DailyText::tr("%1 v%2", "checklist, version").arg(title).arg(version);
    return texts.join(u", "_s);
}

QString DailyText::notNoted()
{
    return DailyText::tr("Not noted");
}

LeadText leadText(
    const DayRecord &record, const DayFigures &figures, const DailyText &text, const Terms &terms)
{
    const TimeFigures &times = figures.total.times;
    LeadText lead;
    if (figures.total.started == 0) {
        lead.text = DailyText::tr("No sessions were held at this desk on this day.");
    } else if (times.n == 0) {
        lead.text = countSentence(figures) + u". "_s + DailyText::tr("None of them counts in the times.");
    } else {
        lead.strong
            = DailyText::tr("%1 minutes on average").arg(text.format().minutesBare(qRound64(times.meanMs)));
        lead.text = (times.n == figures.total.started
                            ? DailyText::tr("%n session(s) took %1.", nullptr, int(times.n))
                            : countSentence(figures) + u"; "_s
                                + DailyText::tr("the %n that count took %1.", nullptr, int(times.n)))
                        .arg(lead.strong)
            + u' '
            + DailyText::tr("%1 ended within the estimate of 15 minutes, %2 within 7.")
                  .arg(times.within15)
                  .arg(times.within7);
    }
    if (figures.total.countedIssued > 0 && figures.total.visitsInVain > 0)
        lead.text += u' '
            + DailyText::tr("Each MitID issued took %1 minutes, %n visit(s) in vain included.", nullptr,
                int(figures.total.visitsInVain))
                  .arg(text.format().minutesBare(qRound64(figures.total.perIssuedMs())));
    for (const DayOutage &outage : record.outages)
        lead.text += u' ' + outageSentence(record, outage, text, terms);
    if (!record.note.isEmpty())
        lead.text += u' ' + DailyText::tr("Noted on the day: %1").arg(record.note);
    return lead;
}

} // namespace skranketid

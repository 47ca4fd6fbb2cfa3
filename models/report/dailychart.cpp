// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/dailychart.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr double lowestTop = 20;
constexpr double highestTop = 40; // a session of hours must not press the others flat
constexpr double minuteMs = 60'000;

class DailyChart {
    Q_DECLARE_TR_FUNCTIONS(DailyChart)

public:
    DailyChart(const DayRecord &record, const Terms &terms, const DailyText &text)
        : m_record(record), m_terms(terms), m_text(text)
    {
    }

    DotStrip operator()() const
    {
        DotStrip strip;
        strip.heading = tr("The day, session by session");
        strip.minutesTitle = tr("minutes");
        strip.timeTitle = tr("start of the session");
        strip.legend = {tr("with a result"), tr("taken out of the times"), tr("without a result")};
        strip.inWords = tr("All sessions as text");
        strip.lines = {{7, u"7"_s}, {15, u"15"_s}};
        double longest = 0;
        for (const DaySession &session : m_record.sessions) {
            if (!isWork(session.row, m_terms) || session.row.open || session.row.quality == Quality::Unknown)
                continue;
            strip.dots.append(dotOf(session.row));
            longest = std::max(longest, strip.dots.constLast().minutes);
        }
        strip.top = std::clamp(std::ceil(longest / 5) * 5, lowestTop, highestTop);
        setHours(strip);
        for (const DayOutage &outage : m_record.outages) {
            const ChartBand band = bandOf(outage);
            if (band.from.hour() < strip.lastHour && band.to > QTime(strip.firstHour, 0))
                strip.bands.append(band); // others lie outside the plot; the sentence over it tells of all
        }
        strip.summary = summaryOf(strip, longest);
        return strip;
    }

private:
    Dot dotOf(const SessionRow &row) const
    {
        const Outcome *outcome = m_terms.outcome(row.outcome);
        const bool result
            = outcome && outcome->kind != OutcomeClass::NotDone && outcome->kind != OutcomeClass::Refused;
        Dot dot;
        dot.at = m_text.clockOf(row.startedMs);
        dot.minutes = static_cast<double>(row.activeMs) / minuteMs;
        dot.shape = row.excluded ? DotShape::Open : result ? DotShape::Filled : DotShape::Cross;
        dot.what = tr("%1: %2 min, %3, %4", "time, minutes, authenticator, outcome")
                       .arg(m_text.format().clockTime(dot.at), m_text.format().minutesBare(row.activeMs),
                           m_text.authenticators(row.authenticators),
                           m_text.termOf(m_terms.outcomes, row.outcome));
        return dot;
    }

    ChartBand bandOf(const DayOutage &outage) const
    {
        const bool fromBefore = m_text.dayOf(outage.beganMs) < m_record.day;
        const bool goesOn = outage.endedMs == 0 || m_text.dayOf(outage.endedMs) > m_record.day;
        ChartBand band;
        band.from = fromBefore ? QTime(0, 0) : m_text.clockOf(outage.beganMs);
        band.to = goesOn ? QTime(23, 59, 59) : m_text.clockOf(outage.endedMs);
        band.label = tr("%1 down").arg(m_text.systemOf(outage.system));
        band.what
            = tr("%1 to %2: %3", "time, time, what was down")
                  .arg(m_text.format().clockTime(band.from), m_text.format().clockTime(band.to), band.label);
        return band;
    }

    /// Whole hours around the sessions; an ordinary opening day when there are none.
    static void setHours(DotStrip &strip)
    {
        if (strip.dots.isEmpty())
            return;
        const auto [first, last] = std::minmax_element(
            strip.dots.begin(), strip.dots.end(), [](const Dot &a, const Dot &b) { return a.at < b.at; });
        strip.firstHour = first->at.hour();
        strip.lastHour = std::max(last->at.hour() + 1, strip.firstHour + 4);
        if (strip.lastHour > 24) {
            strip.lastHour = 24;
            strip.firstHour = std::min(strip.firstHour, 20);
        }
    }

    QString summaryOf(const DotStrip &strip, double longest) const
    {
        if (strip.dots.isEmpty())
            return tr("No session of known length began.");
        const auto of = [&strip](DotShape shape) {
            return std::count_if(
                strip.dots.begin(), strip.dots.end(), [shape](const Dot &dot) { return dot.shape == shape; });
        };
        QString text
            = tr("%n dot(s), one for each session of known length: across when it began, up how many minutes "
                 "it took.",
                nullptr, int(strip.dots.size()));
        text += u' '
            + tr("The longest took %1 minutes. %2 without a result, %3 taken out of the times.")
                  .arg(m_text.format().number(longest, 1))
                  .arg(of(DotShape::Cross))
                  .arg(of(DotShape::Open));
        return text;
    }

    const DayRecord &m_record;
    const Terms &m_terms;
    const DailyText &m_text;
};

} // namespace

DotStrip dailyChart(const DayRecord &record, const Terms &terms, const DailyText &text)
{
    return DailyChart(record, terms, text)();
}

} // namespace skranketid

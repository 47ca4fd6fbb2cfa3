// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/dailyreport.h"

#include "models/analysis/dayfigures.h"
#include "models/domain/text/format.h"
#include "models/domain/text/placename.h"
#include "models/domain/time/calendar.h"
#include "models/report/dailychart.h"
#include "models/report/dailytext.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

class DailyReport {
    Q_DECLARE_TR_FUNCTIONS(DailyReport)

public:
    DailyReport(const DayRecord &record, const ReportContext &context)
        : m_record(record), m_context(context), m_text(context.catalogue, context.language),
          m_figures(dayFiguresOf(record, context.catalogue.terms))
    {
    }

    Document operator()() const
    {
        Document document;
        document.language = m_context.language;
        document.title = tr("Daily report");
        document.subtitle = subtitle();
        document.detail = detail();
        document.place = place();
        document.mark = mark();
        document.blocks = {leadText(m_record, m_figures, m_text, m_context.catalogue.terms), table(),
            dailyChart(m_record, m_context.catalogue.terms, m_text), lists()};
        document.footer = {definitions(), origin()};
        if (m_record.desksShown)
            document.footer.prepend(tr("On this day the office let the manager's figures tell desks apart."));
        document.signature = tr("Signature");
        document.pageOf = tr("page %1 of %2");
        document.twin = tr("To read on a screen or have read aloud: %1")
                            .arg(u"skranketid report daily --date %1 --output %2.html"_s.arg(
                                m_record.day.toString(Qt::ISODate), tr("report", "file name")));
        if (const qint64 asOf = m_record.asOfMs > 0 ? m_record.asOfMs : lastEnd(); asOf > 0)
            document.asOf = QDateTime::fromMSecsSinceEpoch(asOf, QTimeZone::utc());
        return document;
    }

private:
    const Format &format() const { return m_text.format(); }

    QString subtitle() const
    {
        return format().dayInText(m_record.day) + u" · "_s + format().week(m_record.day);
    }

    qint64 lastEnd() const
    {
        qint64 last = 0;
        for (const DaySession &session : m_record.sessions) {
            if (isWork(session.row, m_context.catalogue.terms))
                last = std::max(last, session.row.endedMs);
        }
        return last;
    }

    QString detail() const
    {
        const auto first = std::find_if(m_record.sessions.begin(), m_record.sessions.end(),
            [this](const DaySession &session) { return isWork(session.row, m_context.catalogue.terms); });
        const qint64 last = lastEnd();
        if (first == m_record.sessions.end() || last == 0)
            return {};
        QString end = m_text.timeOf(last);
        if (m_text.dayOf(last) != m_record.day)
            end += u" ("_s + format().shortDate(m_text.dayOf(last)) + u')';
        return tr("first start %1, last end %2").arg(m_text.timeOf(first->row.startedMs), end);
    }

    QString place() const
    {
        QString office = m_context.office;
        QString desk = m_context.desk;
        if (!m_record.sessions.isEmpty()) {
            office = m_record.sessions.constLast().row.office;
            desk = m_record.sessions.constLast().row.desk;
        }
        const auto elsewhere = [&desk](const DaySession &session) { return session.row.desk != desk; };
        if (std::any_of(m_record.sessions.begin(), m_record.sessions.end(), elsewhere))
            desk = tr("several desks");
        else
            desk = deskInText(desk);
        return office.isEmpty() ? desk
            : desk.isEmpty()    ? office
                                : tr("%1, %2", "office, desk").arg(office, desk);
    }

    QString mark() const
    {
        QStringList marks;
        if (m_figures.quality.simulated > 0)
            marks += tr("Simulated sessions: an example, not the work of a desk");
        if (m_figures.quality.open > 0)
            marks += tr("Provisional: %n session(s) not ended", nullptr, int(m_figures.quality.open));
        return marks.join(u" · "_s);
    }

    Table table() const
    {
        Table table;
        table.heading = tr("Sessions by authenticator");
        table.columns = {{tr("Authenticator"), {}, false}, {tr("Started"), {}, true},
            {tr("Completed"), {}, true}, {tr("Issued"), tr("MitID issued"), true},
            {tr("Mean"), tr("Mean, minutes"), true}, {tr("Median"), tr("Median, minutes"), true},
            {tr("90%"), tr("Nine of ten took at most, minutes"), true},
            {tr("Within 7"), tr("Within 7 minutes"), true}, {tr("Within 15"), tr("Within 15 minutes"), true},
            {tr("On hold"), tr("On hold, minutes"), true}, {tr("Add-ons"), tr("On add-ons, minutes"), true}};
        const TableRow all{cells(tr("All"), m_figures.total), true};
        for (const DayFigures::Group &group : m_figures.groups)
            table.rows.append({cells(m_text.authenticators(group.authenticators), group.work), false});
        table.rows.append(all);
        if (const auto &combined = m_figures.combined; combined.started > 0) {
            for (const DayFigures::Group &group : m_figures.groups) {
                if (group.authenticators.size() < 2)
                    table.fewer.append(
                        {cells(m_text.authenticators(group.authenticators), group.work), false});
            }
            table.fewer.append({cells(tr("Several taken together"), combined), false});
            table.fewer.append(all);
        }
        return table;
    }

    QStringList cells(const QString &name, const WorkGroup &work) const
    {
        const TimeFigures &times = work.times;
        const auto minutes
            = [&](double ms) { return times.n > 0 ? format().minutesBare(qRound64(ms)) : u"–"_s; };
        const auto count = [&](qint64 value) { return times.n > 0 ? QString::number(value) : u"–"_s; };
        return {name, QString::number(work.started), QString::number(work.completed),
            QString::number(work.issued), minutes(times.meanMs), minutes(times.medianMs),
            minutes(times.p90Ms), count(times.within7), count(times.within15),
            format().minutesBare(work.heldMs), format().minutesBare(work.addOnMs)};
    }

    template <typename Kind>
    ListTable listOf(const QString &heading, const QList<CodeCount> &counts, const QList<Kind> &terms,
        const QString &none) const
    {
        ListTable list;
        list.heading = heading;
        list.labelTitle = heading;
        list.valueTitle = tr("How many");
        list.rest = tr("Others");
        list.empty = none;
        for (const CodeCount &count : counts)
            list.entries.append(
                {m_text.termOf(terms, count.code), QString::number(count.count), count.count});
        return list;
    }

    Halves lists() const
    {
        Halves halves{{reasons(), quality()}, {outcomes(), overReasons()}};
        if (!m_figures.interruptions.isEmpty())
            halves.right.append(interruptions());
        return halves;
    }

    ListTable reasons() const
    {
        return listOf(tr("Why citizens came"), m_figures.reasons, m_context.catalogue.terms.reasons,
            tr("No sessions."));
    }

    ListTable outcomes() const
    {
        return listOf(tr("How sessions ended"), m_figures.outcomes, m_context.catalogue.terms.outcomes,
            tr("No session has ended."));
    }

    ListTable overReasons() const
    {
        return listOf(tr("Why some took longer than the estimate"), m_figures.overReasons,
            m_context.catalogue.terms.overReasons, tr("No reasons noted."));
    }

    ListTable interruptions() const
    {
        return listOf(tr("Interruptions"), m_figures.interruptions, m_context.catalogue.terms.interruptions,
            tr("None noted."));
    }

    ListTable quality() const
    {
        const DayQuality &quality = m_figures.quality;
        ListTable list;
        list.heading = tr("How good the data are");
        list.labelTitle = tr("How the time is known");
        list.valueTitle = tr("Sessions");
        const auto add = [&list](const QString &label, qint64 count) {
            list.entries.append({label, QString::number(count), count});
        };
        const auto addSome = [&add](const QString &label, qint64 count) {
            if (count > 0)
                add(label, count);
        };
        add(tr("Measured"), quality.measured);
        add(tr("Corrected"), quality.corrected);
        addSome(tr("Recovered after a breakdown"), quality.recovered);
        addSome(tr("Imported"), quality.imported);
        addSome(tr("Simulated"), quality.simulated);
        add(tr("Length unknown, not in the times"), quality.unknown);
        if (quality.excluded > 0)
            add(tr("Taken out (effect on the mean %1 min)").arg(signedMinutes(quality.excludedEffectMs)),
                quality.excluded);
        addSome(tr("Not ended yet"), quality.open);
        addSome(tr("Did not come"), quality.noShows);
        addSome(tr("Void, not counted"), quality.voided);
        addSome(tr("Training, not counted"), quality.training);
        return list;
    }

    QString signedMinutes(double ms) const
    {
        const qint64 whole = qRound64(ms);
        const QString text = format().minutesBare(whole < 0 ? -whole : whole);
        return (whole < 0 ? u"−"_s : u"+"_s) + text;
    }

    static QString definitions()
    {
        return tr(
            "Minutes run from start to end, without what was on hold. Mean, median, 90% (nine of ten took at "
            "most "
            "so long), within 7 and within 15 are of ended sessions of known length, without no-shows, "
            "training and what was taken out. Issued includes a MitID that the citizen activates at home. No "
            "citizen and no member of staff can be seen from the figures.");
    }

    QString origin() const
    {
        QStringList parts;
        if (m_record.sequence > 0) {
            parts += tr("Journal: event %1 of chain %2, checksum %3")
                         .arg(m_record.sequence)
                         .arg(m_record.chain.left(8), QString::fromLatin1(m_record.hash.toHex()));
            parts += tr("as of %1 %2")
                         .arg(format().shortDate(m_text.dayOf(m_record.asOfMs)),
                             m_text.timeOf(m_record.asOfMs));
        }
        if (const QString lists = m_text.checklistVersions(m_record); !lists.isEmpty())
            parts += lists;
        parts += m_context.program;
        return parts.join(u" · "_s);
    }

    const DayRecord &m_record;
    const ReportContext &m_context;
    const DailyText m_text;
    const DayFigures m_figures;
};

} // namespace

Document dailyReport(const DayRecord &record, const ReportContext &context)
{
    return DailyReport(record, context)();
}

QString dailyReportFileName(QDate day)
{
    return QCoreApplication::translate("DailyReport", "daily-report-%1", "file name")
        .arg(day.toString(Qt::ISODate));
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/todaymodel.h"

#include <algorithm>
#include <utility>

namespace skranketid {

using namespace Qt::StringLiterals;

TodayModel::TodayModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : RowModel(parent), m_catalogue(std::move(catalogue))
{
}

int TodayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? heading(section) : QVariant();
}

QString TodayModel::heading(int column)
{
    switch (column) {
    case Start:
        return tr("Began");
    case Ticket:
        return tr("No.");
    case List:
        return tr("Checklist");
    case Authenticators:
        return tr("Authenticator");
    case Minutes:
        return tr("Minutes");
    case Outcome:
        return tr("Outcome");
    case QualityOf:
        return tr("Time");
    default:
        return {};
    }
}

void TodayModel::show(const QList<SessionRow> &sessions, const Desk &desk, Language language, Hidden hidden)
{
    m_sessions = sessions;
    std::ranges::stable_sort(m_sessions, std::ranges::greater(), &SessionRow::startedMs);
    QList<TodayRow> rows;
    for (const SessionRow &session : std::as_const(m_sessions)) {
        rows.append(rowFor(session, desk, language));
        if (hidden.tickets)
            rows.last().ticket.clear();
        if (hidden.minutes)
            rows.last().minutes.clear();
    }
    replaceRows(rows);
    tellHeadings();
}

/// Only when they differ, as in another language: views measure them.
void TodayModel::tellHeadings()
{
    QStringList headings;
    for (int column = 0; column < ColumnCount; ++column)
        headings.append(heading(column));
    if (std::exchange(m_headings, headings) != headings)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

TodayRow TodayModel::rowFor(const SessionRow &session, const Desk &desk, Language language) const
{
    const Format format(language);
    TodayRow row;
    row.id = session.session.value;
    row.start = format.clockTime(m_time.local(session.startedMs).time());
    row.ticket = session.ticket;
    const Checklist *checklist = m_catalogue->find(session.checklist, session.version);
    row.list = checklist ? checklist->title.in(language) : session.checklist;
    row.authenticators = authenticatorText(session, language);
    const bool timed = !session.open && session.quality != Quality::Unknown;
    row.minutes = timed ? format.clock(session.activeMs) : QString();
    row.outcome = session.open ? openText(session, desk, language) : outcomeText(session, language);
    row.quality = qualityText(session);
    row.counts = !session.isVoid && !session.excluded && !session.training;
    return row;
}

QString TodayModel::openText(const SessionRow &session, const Desk &desk, Language language) const
{
    const Session *inHand = desk.find(session.session);
    if (!inHand || inHand->startedWallMs != session.startedMs) // another chain counts from 1 too
        return tr("Not ended");
    switch (inHand->phase) {
    case Phase::Held:
        return tr("On hold since %1")
            .arg(Format(language).timeInText(m_time.local(inHand->last.wallMs).time()));
    case Phase::Running:
        return tr("In progress");
    case Phase::Interrupted:
    case Phase::Ended:
    case Phase::Void:
        break;
    }
    return tr("Not ended");
}

QString TodayModel::authenticatorText(const SessionRow &session, Language language) const
{
    const Checklist *checklist = m_catalogue->find(session.checklist, session.version);
    const Choice *choice = checklist ? checklist->choice(u"authenticators"_s) : nullptr;
    QStringList titles;
    for (const QString &value : session.authenticators) {
        const ChoiceOption *option = choice ? choice->option(value) : nullptr;
        titles.append(option ? option->title.in(language) : value);
    }
    return titles.join(u" + "_s);
}

QString TodayModel::outcomeText(const SessionRow &session, Language language) const
{
    if (session.isVoid)
        return tr("Not counted");
    if (const auto *outcome = m_catalogue->terms.outcome(session.outcome))
        return outcome->title.in(language);
    return session.outcome.isEmpty() ? tr("No end code") : session.outcome;
}

QString TodayModel::qualityText(const SessionRow &session)
{
    if (session.open)
        return {};
    if (session.training)
        return tr("training");
    if (session.excluded)
        return tr("excluded");
    return wordOf(session.quality);
}

QString TodayModel::wordOf(Quality quality)
{
    switch (quality) {
    case Quality::Measured:
        return tr("measured");
    case Quality::Corrected:
        return tr("corrected");
    case Quality::Recovered:
        return tr("recovered");
    case Quality::Imported:
        return tr("imported");
    case Quality::Simulated:
        return tr("simulated");
    case Quality::Unknown:
        break;
    }
    return tr("unknown");
}

QString TodayModel::spoken(const TodayRow &row)
{
    QStringList parts{
        row.start, row.ticket, row.list, row.authenticators, row.minutes, row.outcome, row.quality};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant TodayModel::cell(const TodayRow &row, int column, int role) const
{
    if (role == CountsRole)
        return row.counts;
    if (role == Qt::AccessibleTextRole && column == Start)
        return spoken(row); // the arrows go from one of these to the next
    if (role == Qt::TextAlignmentRole && column == Minutes)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Start:
        return row.start;
    case Ticket:
        return row.ticket;
    case List:
        return row.list;
    case Authenticators:
        return row.authenticators;
    case Minutes:
        return row.minutes;
    case Outcome:
        return row.outcome;
    case QualityOf:
        return row.quality;
    default:
        return {};
    }
}

} // namespace skranketid

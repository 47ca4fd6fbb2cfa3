// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"
#include "models/domain/session/desk.h"
#include "models/domain/session/sessionrow.h"
#include "models/domain/text/format.h"
#include "models/domain/time/calendar.h"
#include "models/items/rowmodel.h"

#include <memory>

namespace skranketid {

/// One session of the day as it is shown.
struct TodayRow {
    qint64 id = 0;
    QString start;
    QString ticket;
    QString list;
    QString authenticators;
    QString minutes;
    QString outcome;
    QString quality;
    bool counts = true; ///< false: void, excluded or training: shown quietly

    qint64 key() const { return id; }
    friend bool operator==(const TodayRow &, const TodayRow &) = default;
};

/// This desk's sessions of one day, the newest first.
class TodayModel final : public RowModel<TodayRow> {
    Q_OBJECT

public:
    enum Column { Start, Ticket, List, Authenticators, Minutes, Outcome, QualityOf, ColumnCount };
    enum Role { CountsRole = LoudRole };

    /// How a time came to be, in a word.
    static QString wordOf(Quality quality);

    explicit TodayModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue) { m_catalogue = std::move(catalogue); }
    /// What of the sessions is not to be seen.
    struct Hidden {
        bool tickets = false;
        bool minutes = false;
    };
    /// `desk` tells what has become of those that have not ended.
    void show(const QList<SessionRow> &sessions, const Desk &desk, Language language, Hidden hidden);
    /// As it was handed over, with all of it.
    const SessionRow &sessionAt(int row) const { return m_sessions.at(row); }

protected:
    QVariant cell(const TodayRow &row, int column, int role) const override;

private:
    TodayRow rowFor(const SessionRow &session, const Desk &desk, Language language) const;
    QString openText(const SessionRow &session, const Desk &desk, Language language) const;
    QString outcomeText(const SessionRow &session, Language language) const;
    QString authenticatorText(const SessionRow &session, Language language) const;
    static QString qualityText(const SessionRow &session);
    static QString spoken(const TodayRow &row);
    static QString heading(int column);
    void tellHeadings();

    std::shared_ptr<const Catalogue> m_catalogue;
    OfficeTime m_time;
    QList<SessionRow> m_sessions; ///< in the order of the rows
    QStringList m_headings; ///< as they were last told
};

} // namespace skranketid

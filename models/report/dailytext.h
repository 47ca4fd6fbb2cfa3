// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/dayfigures.h"
#include "models/domain/checklist/catalogue.h"
#include "models/domain/text/format.h"
#include "models/domain/time/calendar.h"
#include "models/report/document.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranketid {

/// Names and times as the daily report writes them.
class DailyText {
    Q_DECLARE_TR_FUNCTIONS(DailyText)

public:
    DailyText(const Catalogue &catalogue, Language language);

    const Format &format() const { return m_format; }
    QDate dayOf(qint64 wallMs) const { return m_time.day(wallMs); }
    QTime clockOf(qint64 wallMs) const { return m_time.local(wallMs).time(); }
    QString timeOf(qint64 wallMs) const; ///< "kl. 8.32"
    QString authenticators(const QStringList &values) const; ///< "MitID app + Chip"
    QString systemOf(const QString &code) const;
    /// "NemID til MitID, version 2; ..." of the sessions of a day.
    QString checklistVersions(const DayRecord &record) const;

    template <typename Kind> QString termOf(const QList<Kind> &terms, const QString &code) const
    {
        const auto found = std::find_if(
            terms.begin(), terms.end(), [&code](const Term &term) { return term.code == code; });
        return found != terms.end() ? found->title.in(m_format.language())
            : code.isEmpty()        ? notNoted()
                                    : code;
    }

private:
    static QString notNoted();

    const Catalogue &m_catalogue;
    Format m_format;
    OfficeTime m_time;
};

/// Two or three sentences: how many and how long, against 7 and 15, and what was unusual.
LeadText leadText(
    const DayRecord &record, const DayFigures &figures, const DailyText &text, const Terms &terms);

} // namespace skranketid

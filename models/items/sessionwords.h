// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"
#include "models/domain/session/sessionrecord.h"
#include "models/domain/text/format.h"
#include "models/domain/time/calendar.h"
#include "models/items/texttablemodel.h"

#include <QCoreApplication>

namespace skranketid {

/// A session in words: what it is, what was measured, what was put right and why, what happened when. Holds
/// the catalogue only while it speaks.
class SessionWords {
    Q_DECLARE_TR_FUNCTIONS(SessionWords)

public:
    SessionWords(const Catalogue &catalogue, Language language);

    const Format &format() const { return m_format; }

    /// What is told of a session beside its steps.
    enum class Fact {
        Started,
        Ended,
        Active,
        Held,
        Unknown,
        Outcome,
        Authenticators,
        Reason,
        Channel,
        Quality,
        Counts,
        Links
    };
    QString nameOf(Fact fact) const;
    QString valueOf(Fact fact, const Session &session) const;

    /// Why: the reasons given, each once; empty when nothing was put right.
    QString reasonsOf(Fact fact, const Session &session) const;

    static QStringList factHeadings();
    /// As measured, now, why.
    QList<TextRow> facts(const SessionRecord &record) const;

    static QStringList stepHeadings();
    /// What was done, when on the session's own clock, and how long it took.
    QList<TextRow> steps(const Session &session) const;

    static QStringList journalHeadings();
    /// Everything noted of the session in order; what was undone stands quietly.
    QList<TextRow> journal(const Session &session) const;

    /// "14:30:15"; with the date when it is another than `day`, with the season when the hour came twice.
    QString timeOn(QDate day, qint64 wallMs) const;
    /// "14.30.15", as one types it.
    QString typedTime(qint64 wallMs) const;
    QString typedDate(qint64 wallMs) const;
    QString minutes(qint64 ms) const { return m_format.minutes(ms); }
    QString authenticators(const Session &session, const QStringList &values) const;
    /// Title of a code in the list that `fact` is chosen from; of one that is not in it, the code.
    QString titleOf(Fact fact, const QString &code) const;
    QString reasonTitle(const QString &code) const; ///< of a correction
    QDate dayOf(const Session &session) const { return m_time.day(session.startedWallMs); }
    const OfficeTime &time() const { return m_time; }

private:
    struct Line {
        QString what;
        QString from;
        QString to;
        QString why;
    };
    Line lineOf(const Event &event, const Session &session) const;
    Line lineOfStep(const Event &event, const Session &session) const;
    Line lineOfCourse(const Event &event) const;
    Line lineOfAfterthought(const Event &event, const Session &session) const;
    Line lineOfCorrection(const Event &event, const Session &session) const;
    Line lineOfTurn(const Event &event, const Session &session) const;
    static QString recoveryText(const QString &rule);
    QString lateStartText(const Event &event) const; ///< empty: it was started as it began
    QString absenceText(const Event &event) const;
    QString why(const Event &event) const; ///< reason, and whose right it took
    QString term(const QList<Term> &terms, const QString &code) const;
    QString stepTitles(const Session &session, const QStringList &ids) const;
    QString countsText(const Session &session) const;

    const Catalogue &m_catalogue;
    Format m_format;
    OfficeTime m_time;
};

/// The fact that `correct` means by this word; Counts for any other.
SessionWords::Fact factNamed(const QString &field);
/// Statements about a session that has ended; they can be taken back by undoing.
bool isAfterthought(EventKind kind);

} // namespace skranketid

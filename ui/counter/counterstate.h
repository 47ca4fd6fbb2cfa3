// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine/answer.h"
#include "models/domain/office/officebook.h"
#include "models/domain/session/plan.h"
#include "models/domain/session/sessionrow.h"
#include "models/domain/text/format.h"
#include "models/domain/time/calendar.h"
#include "ui/counter/absencewatch.h"
#include "ui/counter/countersettings.h"

#include <QObject>

#include <functional>
#include <memory>

namespace skranketid {

class Storage;

/// What the counter window shows and how it acts: the desk as of the last commit, the plan of the running
/// session, the step looked at. Commands go to the storage thread; what is shown follows what is durable.
class CounterState final : public QObject {
    Q_OBJECT

public:
    CounterState(Storage &storage, std::shared_ptr<const Catalogue> catalogue, const Clock &clock,
        Language language, QObject *parent = nullptr);

    const Catalogue &catalogue() const { return *m_catalogue; }
    const std::shared_ptr<const Catalogue> &sharedCatalogue() const { return m_catalogue; }
    /// After a checklist was imported; the running session's version must still be in it.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    const Terms &terms() const { return m_catalogue->terms; }
    /// What can be started here today.
    QList<const Checklist *> offered() const { return m_catalogue->offered(today(), m_officeName); }
    Rules rules() const { return m_catalogue->rulesOn(today()); }
    void setOfficeName(const QString &office);
    void noteTime(); ///< called each second: another day has other sessions, and may have other checklists
    const Desk &desk() const { return m_desk; }
    const OfficeBook &office() const { return m_office; } ///< what the office has decided
    bool loaded() const { return m_loaded; }
    const Session *session() const { return m_desk.find(m_desk.running); } ///< the running one or nullptr
    const Session *lastClosed() const; ///< the last one, until another is in hand
    bool canUndo() const { return m_canUndo; } ///< the engine would undo something
    const Checklist *checklist() const { return m_checklist; } ///< of the running session
    const Checklist *checklistOf(const Session &session) const;
    const Plan &plan() const { return m_plan; }
    /// Minutes expected for the running session by the checklist, its route considered.
    qint64 estimateMs() const { return m_estimateMs; }
    /// The same of any session of a known checklist.
    static qint64 estimateOf(const Checklist &checklist, const Session &session);
    bool estimateIsCommittees() const;

    /// The step on the right: the one selected, else the next. nullptr: all required steps are done.
    const PlannedStep *shownStep() const;
    void showStep(const QString &stepId); ///< empty: the next one again

    Language language() const { return m_language; }
    void setLanguage(Language language);
    const QString &text(const Text &text) const { return text.in(m_language); }
    Format format() const { return Format(m_language); }

    TimeShown timeShown() const { return m_timeShown; }
    bool privacy() const { return m_privacy; }
    /// What of the session may be seen on the screen.
    void setVisibility(TimeShown time, bool privacy);

    Moment now() const { return m_clock.now(); }
    QDate today() const { return m_time.day(now().wallMs); }
    const OfficeTime &time() const { return m_time; }
    QDate dayOf(qint64 wallMs) const { return m_time.day(wallMs); }
    QTime timeOf(qint64 wallMs) const { return m_time.local(wallMs).time(); }
    const QList<SessionRow> &todaysRows() const { return m_today; }
    /// Whose end nobody knows, and about which nobody has been asked; the newest first.
    const QList<SessionRow> &forgotten() const { return m_forgotten; }
    /// Nothing of it is changed without the manager any more.
    bool isClosed(const SessionRow &row) const;
    bool isClosed(QDate day) const;
    /// End codes this desk uses most with the running session's checklist, the most used first.
    const QStringList &usualOutcomes() const { return m_usualOutcomes; }
    /// What the next session starts with. The start itself takes ticket and minutes off again.
    struct Beginning {
        QString ticket;
        int minutesAgo = 0;
        bool quick = false; ///< without steps
        bool training = false; ///< counts for nothing
        std::optional<bool> booked; ///< nothing: as the office has it
        QString channel; ///< empty: as the office has it
    };
    Beginning &beginning() { return m_beginning; }
    const Beginning &beginning() const { return m_beginning; }
    /// By appointment, and where: as chosen, else as the office has it.
    bool beginsBooked() const;
    QString beginningChannel() const;
    /// How many whole minutes a session that starts now can have begun earlier: no session was in hand.
    int freeMinutesBack() const;
    /// The number after the last one called at this desk today, or that one again when its session was a
    /// mistake; empty when none was called.
    QString nextTicket() const;

    /// Sends a command; `after` runs when it was carried out, `refused` is emitted otherwise.
    void send(const Command &command, std::function<void(const Answer &)> after = {});

    /// Time away that is still to be asked about, the earliest first.
    const QList<Absence> &absences() const { return m_absences; }
    void addAbsence(const Absence &absence);
    void settleAbsence(); ///< the earliest

    /// Sends a command whose refusal is the caller's to show.
    void ask(const Command &command, std::function<void(const Answer &)> answered);

    /// The referral that goes along when the running session is finished.
    const QString &referral() const { return m_referral; }
    void setReferral(const QString &code);

Q_SIGNALS:
    void changed();
    void officeChanged(); ///< after which `changed` comes too
    void refused(const skranketid::Refusal &refusal);

private:
    void adopt(const Desk &desk);
    void adoptOffice(const OfficeBook &office);
    void makePlan(const Session *running);
    bool undoes() const;
    bool hasMoved(const Plan &before) const;
    void loadToday();
    void loadForgotten();
    void loadUsualOutcomes();

    Storage &m_storage;
    std::shared_ptr<const Catalogue> m_catalogue;
    const Clock &m_clock;
    OfficeTime m_time;
    QString m_officeName;
    Language m_language;
    TimeShown m_timeShown = TimeShown::Minutes;
    bool m_privacy = false;
    Desk m_desk;
    OfficeBook m_office;
    bool m_loaded = false;
    bool m_canUndo = false;
    const Checklist *m_checklist = nullptr;
    Plan m_plan;
    qint64 m_estimateMs = 0;
    QString m_shownStep;
    QString m_referral;
    QList<Absence> m_absences;
    Beginning m_beginning;
    QList<SessionRow> m_today;
    QList<SessionRow> m_forgotten;
    QStringList m_usualOutcomes;
    QDate m_todayDate;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine/answer.h"
#include "models/domain/office/officebook.h"
#include "models/domain/time/calendar.h"
#include "models/store/finding.h"
#include "models/store/journal.h"
#include "models/store/storage.h"

#include <memory>

namespace skranketid {

class Connection;

/// A desk's journal with the desk it adds up to. Lives on the storage thread; everything here is synchronous.
class DeskStore {
public:
    static Stored<std::unique_ptr<DeskStore>> open(
        const StorageOptions &options, const Clock &clock, std::shared_ptr<const Catalogue> catalogue);
    ~DeskStore();

    const Desk &desk() const { return m_desk; }
    /// What looked damaged when the file was opened; empty when all was well. The program may go on, but must
    /// tell.
    const QList<Finding> &findings() const { return m_findings; }
    const Catalogue &catalogue() const { return *m_catalogue; }
    Journal &journal() { return *m_journal; }
    Connection &connection() { return *m_connection; }

    /// Decides, writes, applies, answers. When it returns ok, the event is on the disk.
    Answer execute(const Command &command);
    /// Writes an event that is not of a session and no command makes (published, imported, simulated, ...),
    /// and with it what it tells of.
    Stored<Event> record(EventKind kind, const QJsonObject &body, JournalWrite with = {});
    /// What the office has decided.
    const OfficeBook &office() const { return m_office; }
    /// Checks and writes a change of it; the error is a sentence for the user.
    Stored<void> configure(const OfficeChange &change);
    Language language() const { return m_language; }
    void setLanguage(Language language) { m_language = language; } ///< of names quoted in messages
    const QString &deskName() const { return m_options.desk; }
    const QString &officeName() const { return m_options.office; }
    /// Of sessions started from now on.
    void setPlace(const QString &desk, const QString &office);
    /// Of the live chain: up to here its sessions are no more, also of those at hand.
    void forgetSealed(qint64 sequence);
    /// Definitions to decide by from now on; running sessions stay on their version, which must still be in
    /// it.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    /// Notes that the running session is alive. Called every 10 s.
    void beat();
    /// Ends what was forgotten and closes the day that is over, when it is time; see `endForgotten`. Called
    /// when the file is opened, and every 10 s.
    Stored<void> keepHouse();
    /// Sessions of the last two weeks whose end nobody knows and has not been told, the newest first.
    Stored<QList<SessionRow>> forgotten();
    /// Writes the chain's head outside the file, when it has changed. The journal goes on without it.
    Stored<void> writeAnchor();

private:
    DeskStore(const StorageOptions &options, const Clock &clock, std::shared_ptr<const Catalogue> catalogue);
    Stored<void> load();
    qint64 anchoredSequence();
    Stored<Desk> withSessions(const QList<SessionId> &ids);
    Stored<Surroundings> surroundingsOf(const Command &command, const Desk &desk, const Moment &now);
    Stored<SessionId> repeatOf(const QString &ticket, const Moment &now);
    Stored<std::optional<Answer>> repeated(const Command &command);
    Answer carryOut(const Command &command, const QList<EventDraft> &drafts, Desk desk, const Moment &now);
    Desk applied(Desk desk, const QList<EventDraft> &drafts, const Moment &now, JournalWrite &write) const;
    QList<SessionRow> changedRows(const QList<Event> &events, const Desk &before, const Desk &after) const;

    StorageOptions m_options;
    const Clock &m_clock;
    std::shared_ptr<const Catalogue> m_catalogue;
    OfficeTime m_time;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Journal> m_journal;
    Language m_language = Language::Danish;
    QList<Finding> m_findings;
    OfficeBook m_office;
    Desk m_desk;
    QMap<SessionId, Moment> m_lastAlive; ///< of the sessions found interrupted
    static constexpr qint64 nothingAnchored = -1;
    qint64 m_anchored = nothingAnchored;
};

} // namespace skranketid

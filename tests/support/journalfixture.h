// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrow.h"
#include "models/domain/time/calendar.h"
#include "models/store/batchwriter.h"
#include "models/store/connection.h"
#include "models/store/fieldbytes.h"
#include "models/store/journal.h"
#include "models/store/migrator.h"
#include "models/store/rowfields.h"
#include "models/store/sessiontable.h"
#include "models/store/verifyjob.h"
#include "tests/support/counterharness.h"
#include "tests/support/rawdatabase.h"

#include <QTemporaryDir>

namespace skranketid::test {

using namespace Qt::StringLiterals;

template <typename T> QString errorOf(const Stored<T> &result)
{
    return result ? QString() : result.error().message;
}

/// How often a fault is tried; SKRANKETID_SOAK=10 makes it ten times as often.
inline int rounds(int usual)
{
    return usual * std::max(1, qEnvironmentVariableIntValue("SKRANKETID_SOAK"));
}

/// Fails the test with the store's own sentence.
#define VERIFY_STORED(result)                                                                                \
    do {                                                                                                     \
        const auto &storedResult = (result);                                                                 \
        QVERIFY2(storedResult.has_value(), qPrintable(skranketid::test::errorOf(storedResult)));             \
    } while (false)

inline SessionRow rowFromEvents(const QList<Event> &events)
{
    return rowOf(foldSession(shipped(), events), OfficeTime());
}

/// One event and nothing else.
inline JournalWrite just(const Event &event)
{
    JournalWrite write;
    write.events = {event};
    return write;
}

/// A journal in a folder of its own, and a counter that writes into it.
class JournalFixture {
public:
    JournalFixture() : file(folder.filePath(u"desk.sqlite"_s)) { }

    Stored<void> open()
    {
        auto opened = Connection::open(file);
        if (!opened)
            return tl::unexpected(opened.error());
        connection = std::move(*opened);
        const auto migrated = Migrator(*connection, {}).run();
        if (!migrated)
            return tl::unexpected(migrated.error());
        journal = std::make_unique<Journal>(*connection);
        return journal->open();
    }

    void close()
    {
        journal.reset();
        connection.reset();
    }

    AnchoredHead head() const { return {journal->chainId(), journal->head().sequence, journal->head().hash}; }

    /// Writes what the counter has done since the last time.
    Stored<void> flush(const QHash<qint64, NoteText> &notes = {})
    {
        JournalWrite write;
        write.notes = notes;
        QList<SessionId> touched;
        for (const Event &event : std::as_const(counter.journal)) {
            if (event.sequence <= journal->head().sequence)
                continue;
            write.events.append(event);
            if (event.session && !touched.contains(event.session))
                touched.append(event.session);
        }
        for (const SessionId id : std::as_const(touched)) {
            SessionRow row = rowFromEvents(eventsOf(id));
            row.chain = journal->chainKey();
            if (!row.open || !hasRow.contains(id.value))
                write.sessions.append(row);
            hasRow.insert(id.value);
        }
        return journal->write(write);
    }

    QList<Event> eventsOf(SessionId id) const
    {
        QList<Event> events;
        for (const Event &event : counter.journal) {
            if (event.session == id)
                events.append(event);
        }
        return events;
    }

    Stored<void> say(const QString &line)
    {
        counter.must(line);
        return flush();
    }

    Stored<void> note(const QString &text)
    {
        counter.must(u"note "_s + text);
        return flush({{counter.desk.sequence, {text, QByteArray(16, 's')}}});
    }

    /// A session from beginning to end, written at once. Returns its id.
    SessionId wholeSession(const QString &ticket = u"A1"_s)
    {
        counter.must(u"start nemid-to-mitid ticket=%1 reason=A3"_s.arg(ticket));
        const SessionId id = counter.session().id;
        workThrough(counter);
        counter.must(u"finish G1"_s);
        counter.pass(40);
        const Stored<void> written = flush();
        if (!written)
            QTest::qFail(qPrintable(written.error().message), __FILE__, __LINE__);
        return id;
    }

    /// An event that the engine does not make.
    Stored<void> record(EventKind kind, const QJsonObject &body, JournalWrite write = {})
    {
        const Event event{journal->head().sequence + 1, {}, kind, counter.clock.now(), body};
        counter.desk = apply(shipped(), counter.desk, event);
        counter.journal.append(event);
        write.events = {event};
        return journal->write(write);
    }

    /// A batch of `count` rows, published with its event. Returns its id.
    qint64 batch(int count, const QByteArray &source = QByteArray(32, 'f'))
    {
        BatchWriter writer(*connection);
        Stored<void> step = writer.begin(BatchKind::Import, source);
        QList<SessionRow> rows;
        for (int at = 0; at < count; ++at)
            rows.append(importedRow(at));
        if (step)
            step = writer.add(rows);
        JournalWrite write;
        write.publish = writer.seal();
        const BatchSeal &seal = *write.publish;
        const QJsonObject body{{u"batch"_s, seal.batch}, {u"sha256"_s, QString::fromLatin1(source.toHex())},
            {u"lines"_s, seal.lines}, {u"digest"_s, QString::fromLatin1(seal.digest.toHex())}};
        if (step)
            step = record(EventKind::Imported, body, write);
        if (!step)
            QTest::qFail(qPrintable(step.error().message), __FILE__, __LINE__);
        return seal.batch;
    }

    static SessionRow importedRow(int at)
    {
        SessionRow row;
        row.startedMs = 1646640000000 + at * qint64(900000);
        row.day = OfficeTime().day(row.startedMs);
        row.hour = OfficeTime().hour(row.startedMs);
        row.activeMs = 300000 + at * qint64(1000);
        row.endedMs = row.startedMs + row.activeMs;
        row.checklist = u"nemid-to-mitid"_s;
        row.version = 1;
        row.authenticators = QStringList{u"app"_s, u"chip"_s}.first(1 + at % 2);
        row.outcome = u"G1"_s;
        row.ticket = u"B%1"_s.arg(at);
        row.desk = u"skranke %1 æøå"_s.arg(at % 3);
        row.office = u"Borgerservice"_s;
        row.quality = Quality::Imported;
        return row;
    }

    QTemporaryDir folder;
    QString file;
    Counter counter;
    QSet<qint64> hasRow;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Journal> journal;
};

} // namespace skranketid::test

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storedevent.h"

#include <QFile>

#include <sqlite3.h>

namespace skranketid::bench {

/// The least that a durable step can cost: one insert, in C, into one STRICT table with the journal's key.
class BareTable {
public:
    explicit BareTable(const QString &file)
    {
        sqlite3_open(QFile::encodeName(file).constData(), &m_database);
        for (const char *sql :
            {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                "CREATE TABLE event(chain INTEGER NOT NULL, seq INTEGER NOT NULL, session INTEGER NOT NULL, "
                "kind TEXT NOT NULL, wall_ms INTEGER NOT NULL, boot INTEGER NOT NULL, mono_ms INTEGER NOT "
                "NULL, body TEXT NOT NULL, hash BLOB NOT NULL, PRIMARY KEY(chain, seq)) STRICT, WITHOUT "
                "ROWID"})
            sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database, "INSERT INTO event VALUES(1,?,?,?,?,1,?,?,?)", -1, &m_insert, nullptr);
    }
    ~BareTable()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    BareTable(const BareTable &) = delete;

    bool add(const StoredEvent &event)
    {
        const QByteArray kind = event.kind.toUtf8();
        sqlite3_bind_int64(m_insert, 1, ++m_rows);
        sqlite3_bind_int64(m_insert, 2, event.session);
        sqlite3_bind_text(m_insert, 3, kind.constData(), int(kind.size()), SQLITE_STATIC);
        sqlite3_bind_int64(m_insert, 4, event.at.wallMs);
        sqlite3_bind_int64(m_insert, 5, event.at.monotonicMs);
        sqlite3_bind_text(m_insert, 6, event.body.constData(), int(event.body.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_insert, 7, event.hash.constData(), int(event.hash.size()), SQLITE_STATIC);
        const bool done = sqlite3_step(m_insert) == SQLITE_DONE;
        return sqlite3_reset(m_insert) == SQLITE_OK && done;
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_int64 m_rows = 0;
};

} // namespace skranketid::bench

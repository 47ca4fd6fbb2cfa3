// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/fileheader.h"
#include "models/store/filelease.h"
#include "models/store/schema.h"
#include "models/store/storeerror.h"

#include <QFile>
#include <QSqlDatabase>

#include <memory>

namespace skranketid {

class Statement;

/// The one connection to a SQLite file, with the exclusive lock on it. Belongs to the thread that opened it.
/// Statements must be gone before it is.
class Connection {
public:
    static Stored<std::unique_ptr<Connection>> open(
        const QString &file, OpenMode mode = OpenMode::ReadWrite, int newest = skranketid::newestVersion());
    ~Connection();
    Connection(const Connection &) = delete;

    const QString &file() const { return m_file; }
    QSqlDatabase database() const;
    /// The schema's version; 0 for a new file.
    Stored<int> version();
    /// The newest version that whoever opened it knows.
    int newestVersion() const { return m_newest; }

    /// Moves everything into the main file and holds it there, so that the main file stays unchanged while it
    /// is copied; writes go to the log meanwhile. False when an unfinished query stands in the way: try again
    /// later.
    Stored<bool> freeze();
    void thaw();
    bool isFrozen() const { return m_frozen; }
    /// The main file's bytes, to be read between freeze and thaw, by one thread.
    QFile &bytes() { return m_bytes; }
    /// Somebody compares what belongs together, in slices: nothing of it may be taken away meanwhile.
    bool isRead() const { return m_reads > 0; }

private:
    friend class Transaction;
    friend class ReadHold;
    struct Statements;

    Connection(QString file, FileLease lease, int newest);
    Stored<void> openDatabase(OpenMode mode);
    Stored<void> checkContents();
    Stored<void> setPragmas();
    Stored<void> takeLock();

    QString m_file;
    QString m_name;
    FileLease m_lease;
    int m_newest;
    QFile m_bytes; ///< open as long as the database: see FileLease
    std::unique_ptr<Statements> m_statements;
    bool m_frozen = false;
    int m_reads = 0;
};

/// Rolls back when it goes out of scope uncommitted.
class Transaction {
public:
    static Stored<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// After an error it is unknown whether the transaction is on the disk: ask the file.
    Stored<void> commit();

private:
    explicit Transaction(Connection &connection);
    Connection *m_connection;
};

/// While it lives, the connection says that it is read.
class ReadHold {
public:
    explicit ReadHold(Connection &connection) : m_connection(connection) { ++m_connection.m_reads; }
    ReadHold(const ReadHold &) = delete;
    ~ReadHold() { --m_connection.m_reads; }

private:
    Connection &m_connection;
};

/// While it lives, a commit survives the end of the program but not a power cut: for rows that count for
/// nothing until a later commit says so, which secures them too. Not while a transaction is open.
class LazyCommits {
public:
    explicit LazyCommits(Connection &connection);
    LazyCommits(const LazyCommits &) = delete;
    ~LazyCommits();

private:
    Connection &m_connection;
};

} // namespace skranketid

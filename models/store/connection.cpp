// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/store/statement.h"
#include "models/store/storemessages.h"

#include <QFileInfo>
#include <QMutex>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <utility>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

// Qt before 6.5.3 may loop for ever when databases are opened in parallel (QTBUG-112961).
Q_CONSTINIT QBasicMutex openingMutex;

/// The authority stays empty also for a share ("//server/share"): SQLite knows no other.
QString immutableUri(const QString &path)
{
    const QString root = path.startsWith(u'/') ? path : u'/' + path;
    return u"file://"_s + QString::fromLatin1(QUrl::toPercentEncoding(root, "/:")) + u"?immutable=1"_s;
}

struct Pragma {
    const char *name;
    const char *value;
    const char *readBack;
};

// The exclusive lock comes first: with it, write-ahead logging needs no shared memory.
constexpr Pragma pragmas[] = {
    {"locking_mode", "EXCLUSIVE", "exclusive"},
    {"journal_mode", "WAL", "wal"},
    {"synchronous", "FULL", "2"},
    {"foreign_keys", "ON", "1"},
    {"recursive_triggers", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"secure_delete", "ON", "1"},
    {"cell_size_check", "ON", "1"},
    {"mmap_size", "0", "0"},
    {"temp_store", "MEMORY", "2"},
    {"journal_size_limit", "8388608", "8388608"},
};

QString nextName()
{
    static std::atomic<int> count = 0;
    return u"skranketid-%1"_s.arg(++count);
}

QString valueOf(QSqlQuery &query)
{
    const QString value = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return value;
}

} // namespace

struct Connection::Statements {
    explicit Statements(Connection &connection)
        : begin(connection, u"begin"_s), commit(connection, u"commit"_s), rollback(connection, u"rollback"_s)
    {
    }
    Statement begin;
    Statement commit;
    Statement rollback;
};

Stored<std::unique_ptr<Connection>> Connection::open(const QString &file, OpenMode mode, int newest)
{
    auto lease = FileLease::take(file);
    if (!lease)
        return failure(StoreProblem::Locked, file);
    Stored<void> step = checkFile(file, mode, newest);
    if (!step)
        return tl::unexpected(step.error());

    std::unique_ptr<Connection> connection(new Connection(file, std::move(*lease), newest));
    step = connection->openDatabase(mode);
    if (step)
        step = connection->checkContents();
    if (step && mode != OpenMode::Immutable)
        step = connection->setPragmas();
    if (step && mode != OpenMode::Immutable)
        step = connection->takeLock();
    if (!step)
        return tl::unexpected(step.error());
    return connection;
}

Connection::Connection(QString file, FileLease lease, int newest)
    : m_file(std::move(file)), m_name(nextName()), m_lease(std::move(lease)), m_newest(newest),
      m_bytes(m_file)
{
}

Connection::~Connection()
{
    m_statements.reset();
    {
        const QMutexLocker lock(&openingMutex);
        database().close();
        QSqlDatabase::removeDatabase(m_name);
    }
    m_bytes.close();
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Stored<void> Connection::openDatabase(OpenMode mode)
{
    const QMutexLocker lock(&openingMutex);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (mode == OpenMode::Immutable) {
        database.setDatabaseName(immutableUri(QFileInfo(m_file).absoluteFilePath()));
        database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=100"_s);
    } else {
        database.setDatabaseName(m_file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=100"_s);
    }
    if (!database.open())
        return failure(database.lastError(), m_file, u"open"_s);
    if (!m_bytes.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(m_bytes);

    if (mode != OpenMode::Immutable) {
        QSqlQuery query(database);
        if (!query.exec(u"PRAGMA locking_mode=EXCLUSIVE"_s))
            return failure(query.lastError(), m_file, u"locking_mode"_s);
    }
    m_statements = std::make_unique<Statements>(*this);
    return {};
}

/// Once more what the header said: the truth may still have been in the write-ahead log. A file refused only
/// here keeps its content, but closing it moves the log into it: SQLite's way to prevent that is not in Qt.
Stored<void> Connection::checkContents()
{
    const auto tables = Statement(*this, u"schema-size"_s).number();
    if (!tables)
        return tl::unexpected(tables.error());
    const auto application = Statement(*this, u"application-id"_s).number();
    if (!application)
        return tl::unexpected(application.error());
    const Stored<int> found = version();
    if (!found)
        return tl::unexpected(found.error());
    const bool isNew = *tables == 0 && *application == 0 && *found == 0;
    if (!isNew && *application != applicationId)
        return failure(StoreProblem::Foreign, m_file);
    if (*found > m_newest)
        return failure(StoreProblem::Newer, m_file);
    return {};
}

Stored<void> Connection::setPragmas()
{
    for (const Pragma &pragma : pragmas) {
        const QString name = QString::fromLatin1(pragma.name);
        const QString read = u"PRAGMA "_s + name;
        const QString set = read + u'=' + QLatin1String(pragma.value);
        QSqlQuery query(database());
        if (!query.exec(set))
            return failure(query.lastError(), m_file, name);
        query.finish();
        if (!query.exec(read))
            return failure(query.lastError(), m_file, name);
        if (valueOf(query) != QLatin1String(pragma.readBack))
            return failure(StoreProblem::Io, m_file, name);
    }
    return {};
}

Stored<void> Connection::takeLock()
{
    Stored<Transaction> transaction = Transaction::begin(*this);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return transaction->commit();
}

Stored<int> Connection::version()
{
    const auto version = Statement(*this, u"user-version"_s).number();
    if (!version)
        return tl::unexpected(version.error());
    return int(version->value_or(0));
}

Stored<bool> Connection::freeze()
{
    if (m_frozen)
        return failure(StoreProblem::Locked, m_file, u"freeze"_s);
    Statement checkpoint(*this, u"checkpoint"_s);
    {
        Stored<Rows> rows = checkpoint.select();
        if (!rows)
            return rows.error().problem == StoreProblem::Locked ? Stored<bool>(false)
                                                                : tl::unexpected(rows.error());
        const Stored<bool> row = rows->next();
        if (!row)
            return row;
        const bool isBusy = rows->integer(0) != 0;
        if (isBusy)
            return false;
    }
    const Stored<void> held = Statement(*this, u"autocheckpoint-off"_s).run();
    if (!held)
        return tl::unexpected(held.error());
    m_frozen = true;
    return true;
}

void Connection::thaw()
{
    if (!std::exchange(m_frozen, false))
        return;
    if (const Stored<void> released = Statement(*this, u"autocheckpoint-on"_s).run(); !released)
        qWarning("%s", qUtf8Printable(released.error().message));
}

Transaction::Transaction(Connection &connection) : m_connection(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Stored<Transaction> Transaction::begin(Connection &connection)
{
    if (const Stored<void> begun = connection.m_statements->begin.run(); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // It fails when the database has rolled back by itself, which is as good.
    if (m_connection)
        std::ignore = m_connection->m_statements->rollback.run();
}

Stored<void> Transaction::commit()
{
    const Stored<void> committed = m_connection->m_statements->commit.run();
    if (committed)
        m_connection = nullptr;
    return committed;
}

// Prepared anew each time: this pragma acts when it is prepared, not when it is run.
LazyCommits::LazyCommits(Connection &connection) : m_connection(connection)
{
    if (const auto set = Statement(m_connection, u"synchronous-normal"_s).run(); !set)
        qWarning("%s", qUtf8Printable(set.error().message));
}

LazyCommits::~LazyCommits()
{
    // Going on would acknowledge what is not secured.
    if (const auto set = Statement(m_connection, u"synchronous-full"_s).run(); !set)
        qFatal("%s", qUtf8Printable(set.error().message));
}

} // namespace skranketid

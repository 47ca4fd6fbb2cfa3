// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/opendatabase.h"

#include "models/store/migrator.h"
#include "models/store/storage.h"

namespace skranketid {

Stored<std::unique_ptr<Connection>> openDatabase(const StorageOptions &options)
{
    auto connection = Connection::open(options.file);
    if (!connection)
        return connection;
    const auto migrated = Migrator(**connection, options.backupFolder).run();
    if (!migrated)
        return tl::unexpected(migrated.error());
    return connection;
}

} // namespace skranketid

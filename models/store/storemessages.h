// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeerror.h"

class QFileDevice;
class QSqlError;

namespace skranketid {

/// The sentence for a problem with `file`. `detail` is technical and never holds stored values.
tl::unexpected<StoreError> failure(StoreProblem problem, const QString &file, const QString &detail = {});

/// The folder of `file` is what cannot be written to.
tl::unexpected<StoreError> folderNotWritable(const QString &file);

/// `detail`: what the file system said.
tl::unexpected<StoreError> notReadable(const QString &file, const QString &detail);

/// What the database said while running `statement` (its name).
tl::unexpected<StoreError> failure(const QSqlError &error, const QString &file, const QString &statement);

/// What the file system said.
tl::unexpected<StoreError> failure(const QFileDevice &device);

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace skranketid {

/// Says that this process has a database file open. Closing any descriptor of a file drops the process's
/// POSIX locks on it, so a second look at an open file must not happen at all.
class FileLease {
public:
    /// Empty when the file is leased already, under whatever name.
    static std::optional<FileLease> take(const QString &file);
    FileLease(FileLease &&other) noexcept;
    FileLease &operator=(FileLease &&) = delete;
    ~FileLease();

private:
    explicit FileLease(QString path);
    QString m_path;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeerror.h"

#include <QJsonObject>
#include <QSaveFile>

namespace skranketid {

/// A JSON file that is written piece by piece, and appears when it is whole.
class ExportFile {
public:
    explicit ExportFile(const QString &file) : m_file(file) { }

    QString name() const { return m_file.fileName(); }
    Stored<void> open();
    void text(const QByteArray &json) { m_file.write(json); } ///< as it is
    void beginList(const QByteArray &name); ///< of the object at hand
    void item(const QJsonObject &object); ///< of the list at hand, on a line of its own
    void endList() { text("]"); }
    Stored<void> commit();

private:
    QSaveFile m_file;
    bool m_isFirst = true;
};

} // namespace skranketid

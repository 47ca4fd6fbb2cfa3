// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/exportfile.h"

#include "models/store/storemessages.h"

#include <QJsonDocument>

#include <utility>

namespace skranketid {

Stored<void> ExportFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure(m_file);
    return {};
}

void ExportFile::beginList(const QByteArray &name)
{
    text(",\n\"" + name + "\":[");
    m_isFirst = true;
}

void ExportFile::item(const QJsonObject &object)
{
    text(std::exchange(m_isFirst, false) ? "\n" : ",\n");
    text(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Stored<void> ExportFile::commit()
{
    if (!m_file.commit())
        return failure(m_file);
    return {};
}

} // namespace skranketid

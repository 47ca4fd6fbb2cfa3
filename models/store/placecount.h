// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/placeuse.h"
#include "models/store/slicedjob.h"
#include "models/store/statement.h"

#include <QMap>

#include <memory>

namespace skranketid {

class Connection;

/// Which offices and desks the file's sessions are of.
class PlaceCount final : public SlicedJob {
public:
    /// `uses` is filled when the job has ended, by office and desk.
    PlaceCount(Connection &connection, std::shared_ptr<QList<PlaceUse>> uses);

    Stored<bool> slice(qint64 budgetMs) override;
    double progress() const override;

private:
    Stored<void> readPage();

    Statement m_lastId;
    Statement m_page;
    std::shared_ptr<QList<PlaceUse>> m_uses;
    QMap<std::pair<QString, QString>, PlaceUse> m_found;
    qint64 m_last = -1; ///< id; not known yet
    qint64 m_done = 0;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/checklisttools.h"
#include "ui/shared/stripmessage.h"

#include <QObject>

namespace skranketid {

/// Brings checklists in from files and out to them. Asks for the file.
class ChecklistFiles final : public QObject {
    Q_OBJECT

public:
    ChecklistFiles(const ChecklistTools &tools, QWidget &page);

    void bringIn();
    void bringOut(const Checklist &list);

Q_SIGNALS:
    void read(const skranketid::Checklist &list);
    void told(skranketid::StripKind kind, const QString &text);

private:
    void take(const QString &file);
    void write(const Checklist &list, const QString &file);

    const ChecklistTools &m_tools;
    QWidget &m_page;
    QString m_folder; ///< where the last file was
};

} // namespace skranketid

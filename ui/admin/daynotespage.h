// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/daynotes.h"
#include "ui/admin/formpage.h"

namespace skranketid {

class EntryRow;
class LineList;

/// What was out of the ordinary on a day, a month at a time.
class DayNotesPage final : public FormPage {
    Q_OBJECT

public:
    explicit DayNotesPage(const AdminParts &parts, QWidget *parent = nullptr);

    QString title() const override;
    Role role() const override { return Role::Manager; }
    void refresh() override;
    QWidget *home() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void turn(int months);
    void read();
    void take(const Stored<QList<DayNote>> &notes);
    void add();
    void erase(const QString &code);
    void tellStored(const Stored<void> &stored, const QString &said);

    QDate m_month; ///< its first day
    EntryRow *m_day;
    EntryRow *m_text;
    TextLabel *m_listTitle;
    LineList *m_list;
    TextLabel *m_none;
    Button *m_earlier;
    Button *m_later;
};

} // namespace skranketid

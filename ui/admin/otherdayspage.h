// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"

namespace skranketid {

class EntryRow;
class LineList;

/// Days that are not as their weekday: closed, or open at other hours; and the public holidays of a year.
class OtherDaysPage final : public FormPage {
    Q_OBJECT

public:
    explicit OtherDaysPage(const AdminParts &parts, QWidget *parent = nullptr);

    QString title() const override;
    Role role() const override { return Role::Manager; }
    void refresh() override;
    QWidget *home() override;

private:
    void turn(int years);
    void add();
    void store(QDate day, const std::optional<QList<OpenSpan>> &hours,
        const std::function<void(const QString &)> &after);
    void press(const QString &code);
    void showLists();
    std::optional<QList<OpenSpan>> hoursSaidOf(QDate day) const;

    int m_year;
    EntryRow *m_day;
    EntryRow *m_hours;
    TextLabel *m_othersTitle;
    LineList *m_others;
    TextLabel *m_none;
    TextLabel *m_usualTitle;
    LineList *m_usual;
    TextLabel *m_holidaysTitle;
    LineList *m_holidays;
    Button *m_earlier;
    Button *m_later;
};

} // namespace skranketid

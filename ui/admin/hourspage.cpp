// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/hourspage.h"

#include "models/domain/office/hourstext.h"
#include "ui/admin/entryrow.h"
#include "ui/counter/counterstate.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoursWidth = 28; // characters

QString saidOf(const QList<OpenSpan> &hours)
{
    return hours.isEmpty() ? HoursPage::tr("closed") : hoursText(hours);
}

} // namespace

HoursPage::HoursPage(const AdminParts &parts, QWidget *parent) : FormPage(parts, u"hours"_s, parent)
{
    for (int weekday = 0; weekday < OfficeBook::weekdays; ++weekday) {
        auto *row = new EntryRow(parts.look, u"hours-%1"_s.arg(weekday + 1), hoursWidth);
        m_rows.at(std::size_t(weekday)) = row;
        content().addSpacing(space::two);
        content().addWidget(row);
        connect(
            row, &EntryRow::entered, this, [this, weekday](const QString &text) { enter(weekday, text); });
    }
    content().addStretch();
    connect(&parts.state, &CounterState::officeChanged, this, &HoursPage::refresh);
}

QString HoursPage::title() const
{
    return tr("Opening hours");
}

QWidget *HoursPage::home()
{
    return m_rows.front()->home();
}

void HoursPage::refresh()
{
    setHead(title(),
        tr("Written as 09:00-15:00; a second opening the same day after a comma. Empty: closed. Enter stores "
           "the "
           "day. On public holidays the counter is closed without being told."));
    const Format format = parts().state.format();
    for (int weekday = 0; weekday < OfficeBook::weekdays; ++weekday) {
        EntryRow *row = m_rows.at(std::size_t(weekday));
        row->setTexts({format.weekdayTitle(weekday), {}, {}, {}});
        row->setStored(hoursText(parts().state.office().weekHours(weekday)));
    }
}

void HoursPage::enter(int weekday, const QString &text)
{
    EntryRow *row = m_rows.at(std::size_t(weekday));
    const auto hours = hoursFromText(text);
    if (!hours) {
        row->setProblem(hours.error());
        return;
    }
    const OfficeBook &office = parts().state.office();
    std::array<QList<OpenSpan>, OfficeBook::weekdays> before;
    for (int day = 0; day < OfficeBook::weekdays; ++day)
        before.at(std::size_t(day)) = office.weekHours(day);
    auto wanted = before;
    wanted.at(std::size_t(weekday)) = *hours;
    row->setTyped(hoursText(*hours));
    if (wanted == before)
        return;
    change(weekHoursChange(wanted), weekHoursChange(before),
        tr("%1: %2. It was %3.")
            .arg(parts().state.format().weekdayTitle(weekday), saidOf(*hours),
                saidOf(office.weekHours(weekday))));
}

} // namespace skranketid

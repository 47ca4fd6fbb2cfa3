// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/otherdayspage.h"

#include "models/domain/office/hourstext.h"
#include "models/domain/time/daytext.h"
#include "models/domain/time/holidays.h"
#include "ui/admin/entryrow.h"
#include "ui/admin/linelist.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayWidth = 14; // characters
constexpr int hoursWidth = 28;

QString saidOf(const std::optional<QList<OpenSpan>> &hours)
{
    if (!hours)
        return OtherDaysPage::tr("as usual");
    return hours->isEmpty() ? OtherDaysPage::tr("closed") : hoursText(*hours);
}

} // namespace

OtherDaysPage::OtherDaysPage(const AdminParts &parts, QWidget *parent)
    : FormPage(parts, u"other-days"_s, parent), m_year(parts.state.today().year()),
      m_day(new EntryRow(parts.look, u"other-day"_s, dayWidth)),
      m_hours(new EntryRow(parts.look, u"other-hours"_s, hoursWidth)), m_others(new LineList(parts.look)),
      m_usual(new LineList(parts.look)), m_holidays(new LineList(parts.look))
{
    const auto addPart = [this](TextLabel *&heading, QWidget *list) {
        content().addSpacing(space::three);
        heading = addText(Type::Heading);
        content().addSpacing(space::one);
        content().addWidget(list);
    };
    content().addSpacing(space::three);
    content().addWidget(m_day);
    content().addSpacing(space::two);
    content().addWidget(m_hours);
    addPart(m_othersTitle, m_others);
    m_none = addText(Type::Body, Token::Mute);
    addPart(m_usualTitle, m_usual);
    addPart(m_holidaysTitle, m_holidays);
    content().addStretch();
    m_earlier = addButton(ButtonKind::Secondary, u"days-earlier"_s, u"Alt+Left"_s, [this] { turn(-1); });
    m_later = addButton(ButtonKind::Secondary, u"days-later"_s, u"Alt+Right"_s, [this] { turn(1); });
    for (EntryRow *row : {m_day, m_hours})
        connect(row, &EntryRow::entered, this, &OtherDaysPage::add);
    for (LineList *list : {m_others, m_usual})
        connect(list, &LineList::pressed, this, &OtherDaysPage::press);
    connect(&parts.state, &CounterState::officeChanged, this, &OtherDaysPage::refresh);
}

QString OtherDaysPage::title() const
{
    return tr("Other days");
}

QWidget *OtherDaysPage::home()
{
    return m_day->home();
}

void OtherDaysPage::turn(int years)
{
    m_year += years;
    refresh();
}

void OtherDaysPage::refresh()
{
    setHead(title(),
        tr("Days on which the counter is closed, or open at other hours than their weekday says. Enter "
           "stores "
           "the day."));
    m_day->setTexts({tr("Day"), tr("As 24-12-%1; without a year it is of %1.").arg(m_year), {}, {}});
    m_hours->setTexts({tr("Hours of that day"), tr("As 09:00-12:00. Empty: closed."), {}, {}});
    m_day->setStored({});
    m_hours->setStored({});
    m_othersTitle->setText(tr("Told of %1").arg(m_year));
    m_usualTitle->setText(tr("No public holidays, but often closed"));
    m_holidaysTitle->setText(tr("Public holidays of %1: closed unless told otherwise").arg(m_year));
    m_none->setText(tr("No day yet."));
    m_earlier->setText(QString::number(m_year - 1));
    m_later->setText(QString::number(m_year + 1));
    for (Button *button : {m_earlier, m_later})
        button->updateGeometry();
    showLists();
}

void OtherDaysPage::showLists()
{
    const Format format = parts().state.format();
    const auto &days = parts().state.office().otherDays();
    QList<LineList::Line> others;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        if (day.key().year() == m_year)
            others.append({u"usual-"_s + day.key().toString(Qt::ISODate),
                u"%1: %2"_s.arg(format.dayInText(day.key()), saidOf(*day)), tr("As usual again")});
    }
    m_others->setLines(others);
    m_none->setVisible(others.isEmpty());
    QList<LineList::Line> usual;
    for (const Holiday &day : customaryClosingDaysOf(m_year)) {
        const QString text = u"%1, %2"_s.arg(parts().state.text(day.name), format.dayInText(day.date));
        const bool open = parts().state.office().isOpenOn(day.date);
        usual.append({u"close-"_s + day.date.toString(Qt::ISODate), open ? text : tr("%1: closed").arg(text),
            open ? tr("Close that day") : QString()});
    }
    m_usual->setLines(usual);
    QList<LineList::Line> holidays;
    for (const Holiday &day : holidaysOf(m_year))
        holidays.append({{}, u"%1, %2"_s.arg(parts().state.text(day.name), format.dayInText(day.date)), {}});
    m_holidays->setLines(holidays);
}

std::optional<QList<OpenSpan>> OtherDaysPage::hoursSaidOf(QDate day) const
{
    const auto &days = parts().state.office().otherDays();
    const auto found = days.constFind(day);
    return found == days.cend() ? std::nullopt : std::optional(*found);
}

void OtherDaysPage::add()
{
    const QDate day = dayFromText(m_day->typed(), m_year);
    const auto hours = hoursFromText(m_hours->typed());
    if (!day.isValid())
        m_day->setProblem(tr("There is no such day. Write it as 24-12-%1.").arg(m_year));
    if (!hours)
        m_hours->setProblem(hours.error());
    if (!day.isValid() || !hours)
        return;
    store(day, *hours, [this, day](const QString &problem) {
        if (!problem.isEmpty())
            return;
        m_day->setTyped({});
        m_hours->setTyped({});
        m_year = day.year();
        refresh();
        m_day->home()->setFocus(Qt::OtherFocusReason);
    });
}

void OtherDaysPage::store(
    QDate day, const std::optional<QList<OpenSpan>> &hours, const std::function<void(const QString &)> &after)
{
    const auto before = hoursSaidOf(day);
    change(dayHoursChange(day, hours), dayHoursChange(day, before),
        tr("%1: %2.").arg(parts().state.format().dayInText(day), saidOf(hours)), after);
}

void OtherDaysPage::press(const QString &code)
{
    const QDate day = QDate::fromString(code.section(u'-', 1), Qt::ISODate);
    const auto hours = code.startsWith(u"close-") ? std::optional(QList<OpenSpan>()) : std::nullopt;
    m_day->home()->setFocus(Qt::OtherFocusReason); // the pressed line goes
    store(day, hours, {});
}

} // namespace skranketid

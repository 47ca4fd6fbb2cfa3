// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/timebox.h"

#include "models/domain/time/timeentry.h"
#include "models/items/sessionwords.h"
#include "ui/shared/field.h"
#include "ui/shared/optiongrid.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String summer("summer");
constexpr QLatin1String winter("winter");
constexpr int timeCharacters = 12;
constexpr int dateCharacters = 14;
constexpr int most = 64; // longer than anything valid, so that a pasted text is refused rather than cut

QWidget *under(TextLabel *label, Field *field)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(label);
    column->addWidget(field);
    return holder;
}

} // namespace

TimeBox::TimeBox(const Look &look, QWidget *parent)
    : QWidget(parent), m_timeLabel(new TextLabel(look, Type::Body)), m_time(new Field(look)),
      m_dateLabel(new TextLabel(look, Type::Body)), m_date(new Field(look)), m_which(new OptionGrid(look))
{
    m_time->setCharacters(timeCharacters);
    m_time->edit()->setObjectName(u"correct-time"_s);
    m_date->setCharacters(dateCharacters);
    m_date->edit()->setObjectName(u"correct-date"_s);
    m_which->setColumns(300, 2);
    auto *fields = new QWidget;
    auto *flow = new FlowLayout(space::three, space::one);
    flow->setContentsMargins(0, 0, 0, 0);
    fields->setLayout(flow);
    flow->addWidget(under(m_timeLabel, m_time));
    flow->addWidget(under(m_dateLabel, m_date));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addWidget(fields);
    column->addWidget(m_which);
    for (Field *field : {m_time, m_date}) {
        field->edit()->setMaxLength(most);
        connect(field->edit(), &QLineEdit::textEdited, this, [this] {
            m_summer.reset();
            Q_EMIT edited();
        });
    }
    connect(m_which, &OptionGrid::markedChanged, this, [this] {
        const QStringList marked = m_which->marked();
        m_summer = marked.isEmpty() ? std::nullopt : std::optional(marked.constFirst() == summer);
        Q_EMIT edited();
    });
}

TimeBox::Draft TimeBox::draftOf(const SessionWords &words, qint64 wallMs)
{
    return {words.typedTime(wallMs), words.typedDate(wallMs), words.time().isSummer(wallMs)};
}

void TimeBox::show(const Draft &draft)
{
    m_time->edit()->setText(draft.time);
    m_date->edit()->setText(draft.date);
    m_summer = draft.summer;
    if (const auto date = dateFrom(draft.date, m_year))
        m_year = date->year();
    m_time->edit()->selectAll();
}

TimeBox::Draft TimeBox::draft() const
{
    return {m_time->edit()->text(), m_date->edit()->text(), m_summer};
}

QLineEdit *TimeBox::edit() const
{
    return m_time->edit();
}

QList<qint64> TimeBox::instants(const SessionWords &words) const
{
    const auto time = timeFrom(m_time->edit()->text());
    const auto date = dateFrom(m_date->edit()->text(), m_year);
    return time && date ? words.time().instantsAt(*date, *time) : QList<qint64>{};
}

bool TimeBox::asksWhich(const SessionWords &words) const
{
    return instants(words).size() > 1 && !m_summer;
}

tl::expected<qint64, QString> TimeBox::instant(const SessionWords &words) const
{
    if (!timeFrom(m_time->edit()->text()))
        return tl::unexpected(tr("A time is written like 14:30."));
    if (!dateFrom(m_date->edit()->text(), m_year))
        return tl::unexpected(tr("A date is written like 20/10/2026."));
    const QList<qint64> found = instants(words);
    if (found.isEmpty())
        return tl::unexpected(tr("The clocks never showed that time: they were put forward that night."));
    if (found.size() > 1 && !m_summer)
        return tl::unexpected(tr("The clocks showed that time twice that night. Which one was it?"));
    const auto chosen = std::ranges::find_if(
        found, [this, &words](qint64 each) { return words.time().isSummer(each) == m_summer; });
    return chosen == found.end() ? found.constFirst() : *chosen;
}

bool TimeBox::press(const QString &key)
{
    return m_which->isVisible() && m_which->press(key);
}

void TimeBox::refresh(const SessionWords &words)
{
    m_timeLabel->setText(tr("Time"));
    m_dateLabel->setText(tr("Date"));
    m_time->edit()->setAccessibleName(m_timeLabel->text());
    m_date->edit()->setAccessibleName(m_dateLabel->text());
    QList<Option> options;
    if (instants(words).size() > 1)
        options = {{summer, tr("The first time, summer time"), {}, {}, u"1"_s, {}, true},
            {winter, tr("The second time, winter time"), {}, {}, u"2"_s, {}, true}};
    m_which->setOptions(options, ChoiceForm::Row, true);
    m_which->setMarked(m_summer ? QStringList{*m_summer ? summer : winter} : QStringList{});
}

void TimeBox::tell(const QString &problem)
{
    for (Field *field : {m_time, m_date})
        field->edit()->setAccessibleDescription(problem);
}

} // namespace skranketid

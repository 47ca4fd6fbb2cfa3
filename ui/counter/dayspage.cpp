// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/dayspage.h"

#include "models/analysis/dayfigures.h"
#include "models/store/deskstore.h"
#include "models/store/storage.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/pageframe.h"
#include "ui/counter/todaylist.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"

#include <QCoreApplication>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

DaysPage::DaysPage(const Look &look, Actions &actions, CounterState &state, Storage &storage, QWidget *parent)
    : Page(parent), m_state(state), m_storage(storage), m_title(new TextLabel(look, Type::Title)),
      m_status(new TextLabel(look, Type::Lead, Token::Soft)), m_figures(new TextLabel(look, Type::Body)),
      m_empty(new TextLabel(look, Type::Body, Token::Mute)),
      m_model(new TodayModel(state.sharedCatalogue(), this)), m_list(new TodayList(look, *m_model)),
      m_open(new Button(look, ButtonKind::Primary)),
      m_close(actionButton(look, actions, ActionId::CloseDay, ButtonKind::Secondary)),
      m_back(actionButton(look, actions, ActionId::Close, ButtonKind::Secondary))
{
    setObjectName(u"days"_s);
    m_list->setObjectName(u"day-list"_s);
    m_status->setObjectName(u"day-status"_s);
    m_figures->setObjectName(u"day-figures"_s);
    m_open->setObjectName(u"day-open"_s);
    PageFrame frame(look, *this);
    m_area = frame.area;
    frame.content->addWidget(m_title);
    frame.content->addSpacing(space::half);
    frame.content->addWidget(m_status);
    frame.content->addSpacing(space::half);
    frame.content->addWidget(m_figures);
    frame.content->addSpacing(space::two);
    frame.content->addWidget(m_empty);
    frame.content->addWidget(m_list);
    frame.content->addStretch();
    frame.buttons->addWidget(m_open);
    m_before = addWay(look, u"day-before"_s, u"Alt+Left"_s, *frame.buttons, -1);
    m_after = addWay(look, u"day-after"_s, u"Alt+Right"_s, *frame.buttons, 1);
    m_today = addWay(look, u"day-today"_s, u"Alt+Home"_s, *frame.buttons, 0);
    frame.buttons->addWidget(m_close);
    frame.buttons->addWidget(m_back);
    connect(m_open, &Button::clicked, this, &DaysPage::confirm);
    connect(m_list, &TodayList::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_model->sessionAt(index.row())); });
}

Button *DaysPage::addWay(
    const Look &look, const QString &name, const QString &keys, QLayout &buttons, int days)
{
    auto *button = new Button(look, ButtonKind::Secondary);
    button->setObjectName(name);
    button->setKeyText(keyTextOf(keys));
    buttons.addWidget(button);
    connect(button, &Button::clicked, this, [this, days] { go(days); });
    auto *shortcut = new QShortcut(QKeySequence::fromString(keys, QKeySequence::PortableText), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    return button;
}

void DaysPage::open(QDate day)
{
    m_day = day;
    m_read = false;
    m_rows.clear();
    m_list->setCurrentIndex({});
    m_area->verticalScrollBar()->setValue(0);
    load();
    refresh();
}

void DaysPage::go(int days)
{
    const QDate wanted = days == 0 ? m_state.today() : m_day.addDays(days);
    open(std::min(wanted, m_state.today()));
}

void DaysPage::load()
{
    m_sequence = m_state.desk().sequence;
    m_storage.run([day = m_day](DeskStore &store) { return store.journal().sessionsOn(day); })
        .then(this, [this, day = m_day](const Stored<QList<SessionRow>> &rows) {
            if (day != m_day)
                return; // another one is looked at by now
            if (!rows) {
                Q_EMIT m_state.refused({ErrorCode::Storage, rows.error().message, {}, {}});
                return;
            }
            const bool first = !std::exchange(m_read, true);
            m_rows = *rows;
            refresh();
            if (first && isVisible())
                home()->setFocus(Qt::OtherFocusReason);
        });
}

void DaysPage::refresh()
{
    if (m_read && m_sequence != m_state.desk().sequence)
        load();
    const bool isToday = m_day == m_state.today();
    QString title = m_state.format().dayInText(m_day);
    title.replace(0, 1, title.left(1).toUpper());
    m_title->setText(title);
    setAccessibleName(m_title->text());
    m_status->setText(statusText());
    m_model->setCatalogue(m_state.sharedCatalogue());
    m_model->show(m_rows, m_state.desk(), m_state.language(),
        {m_state.privacy(), m_state.timeShown() == TimeShown::Hidden});
    m_figures->setText(figuresText());
    m_figures->setVisible(!m_rows.isEmpty());
    m_empty->setText(tr("No sessions on this day."));
    m_empty->setVisible(m_read && m_rows.isEmpty());
    m_list->setVisible(!m_rows.isEmpty());
    m_list->setAccessibleName(tr("Sessions of the day"));
    m_open->setText(tr("Open the session"));
    m_open->setKeyText(QCoreApplication::translate("Keys", "Enter"));
    m_open->setEnabled(!m_rows.isEmpty());
    m_before->setText(tr("Day before"));
    m_after->setText(tr("Day after"));
    m_after->setEnabled(!isToday);
    m_today->setText(tr("Today"));
    m_today->setEnabled(!isToday);
    for (Button *button : {m_open, m_before, m_after, m_today})
        button->updateGeometry();
    showAction(*m_close, ActionId::CloseDay);
    m_close->setVisible(isToday && !m_state.isClosed(m_day));
    showAction(*m_back, ActionId::Close);
}

QString DaysPage::statusText() const
{
    return m_state.isClosed(m_day)
        ? tr("The day is closed: what is changed now needs the manager's passphrase.")
        : tr("The day is open: everything can still be put right.");
}

QString DaysPage::figuresText() const
{
    DayRecord record;
    record.day = m_day;
    for (const SessionRow &row : m_rows)
        record.sessions.append({row, {}, {}});
    const DayFigures figures = dayFiguresOf(record, m_state.terms());
    QStringList parts{tr("%n session(s)", nullptr, int(m_rows.size()))};
    const TimeFigures &times = figures.total.times;
    const bool hidden = m_state.timeShown() == TimeShown::Hidden;
    if (times.n > 0 && !hidden)
        parts.append(tr("mean %1 of %2").arg(m_state.format().minutes(qRound64(times.meanMs))).arg(times.n));
    if (figures.quality.unknown > 0)
        parts.append(tr("%n without a known end", nullptr, int(figures.quality.unknown)));
    const auto excluded = int(figures.quality.excluded);
    if (excluded > 0 && times.n > 0 && !hidden) {
        const double with = times.meanMs + figures.quality.excludedEffectMs;
        parts.append(tr("%n excluded; with them the mean is %1", nullptr, excluded)
                         .arg(m_state.format().minutes(qRound64(with))));
    } else if (excluded > 0) {
        parts.append(tr("%n excluded", nullptr, excluded));
    }
    return parts.join(u" · "_s);
}

void DaysPage::confirm()
{
    if (m_rows.isEmpty())
        return;
    const QModelIndex at = m_list->currentIndex();
    Q_EMIT opened(m_model->sessionAt(at.isValid() ? at.row() : 0));
}

QWidget *DaysPage::home()
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(this) : m_list;
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/daynotespage.h"

#include "models/domain/text/note.h"
#include "models/domain/time/daytext.h"
#include "models/store/deskstore.h"
#include "models/store/storage.h"
#include "ui/admin/access.h"
#include "ui/admin/entryrow.h"
#include "ui/admin/linelist.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"

#include <QHideEvent>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayWidth = 14; // characters

} // namespace

DayNotesPage::DayNotesPage(const AdminParts &parts, QWidget *parent)
    : FormPage(parts, u"day-notes"_s, parent), m_day(new EntryRow(parts.look, u"note-day"_s, dayWidth)),
      m_text(new EntryRow(parts.look, u"note-text"_s, Note::maximumLength)), m_list(new LineList(parts.look))
{
    const QDate today = parts.state.today();
    m_month = QDate(today.year(), today.month(), 1);
    content().addSpacing(space::three);
    content().addWidget(m_day);
    content().addSpacing(space::two);
    content().addWidget(m_text);
    content().addSpacing(space::three);
    m_listTitle = addText(Type::Heading);
    content().addSpacing(space::one);
    content().addWidget(m_list);
    m_none = addText(Type::Body, Token::Mute);
    content().addStretch();
    m_earlier = addButton(ButtonKind::Secondary, u"notes-earlier"_s, u"Alt+Left"_s, [this] { turn(-1); });
    m_later = addButton(ButtonKind::Secondary, u"notes-later"_s, u"Alt+Right"_s, [this] { turn(1); });
    for (EntryRow *row : {m_day, m_text})
        connect(row, &EntryRow::entered, this, &DayNotesPage::add);
    connect(m_list, &LineList::pressed, this, &DayNotesPage::erase);
}

QString DayNotesPage::title() const
{
    return tr("Notes on days");
}

QWidget *DayNotesPage::home()
{
    return m_day->home();
}

void DayNotesPage::turn(int months)
{
    m_month = m_month.addMonths(months);
    refresh();
}

void DayNotesPage::refresh()
{
    const Format format = parts().state.format();
    setHead(title(),
        tr("What was out of the ordinary, so that the day's figures explain themselves: a letter from the "
           "bank, a "
           "course, an election. About the work, never about a citizen or a colleague."));
    m_day->setTexts({tr("Day"), tr("As %1.").arg(format.shortDate(parts().state.today())), {}, {}});
    m_text->setTexts({tr("Note"),
        tr("At most %1 characters. It takes the place of an earlier note on the same day. Enter stores it.")
            .arg(Note::maximumLength),
        {}, {}});
    m_day->setStored({});
    m_text->setStored({});
    m_listTitle->setText(format.monthTitle(m_month));
    m_none->setText(tr("No notes in this month."));
    m_earlier->setText(format.monthTitle(m_month.addMonths(-1)));
    m_later->setText(format.monthTitle(m_month.addMonths(1)));
    for (Button *button : {m_earlier, m_later})
        button->updateGeometry();
    read();
}

void DayNotesPage::read()
{
    parts()
        .storage
        .run([month = m_month](
                 DeskStore &store) { return dayNotes(store, month, month.addMonths(1).addDays(-1)); })
        .then(this, [this](const Stored<QList<DayNote>> &notes) { take(notes); });
}

void DayNotesPage::take(const Stored<QList<DayNote>> &notes)
{
    if (!notes) {
        Q_EMIT noticed(notes.error().message);
        return;
    }
    QList<LineList::Line> lines;
    for (const DayNote &note : *notes)
        lines.append({note.day.toString(Qt::ISODate),
            u"%1: %2"_s.arg(parts().state.format().dayInText(note.day), note.text), tr("Erase")});
    m_list->setLines(lines);
    m_none->setVisible(lines.isEmpty());
}

void DayNotesPage::add()
{
    const QDate day = dayFromText(m_day->typed(), m_month.year());
    const auto note = Note::from(m_text->typed());
    if (!day.isValid())
        m_day->setProblem(tr("There is no such day."));
    if (!note)
        m_text->setProblem(describe(note.error()));
    if (!note && note.error() == Note::Problem::LooksPersonal)
        m_text->setTyped({}, describe(note.error())); // it does not wait here for the next look
    if (!day.isValid() || !note || !parts().access.holds(role()))
        return;
    parts()
        .storage.run([day, text = note->text()](DeskStore &store) { return noteDay(store, day, text); })
        .then(this, [this, day](const Stored<void> &stored) {
            if (stored) {
                m_day->setTyped({});
                m_text->setTyped({});
                m_month = QDate(day.year(), day.month(), 1);
            }
            tellStored(stored, tr("The note on %1 is stored.").arg(parts().state.format().dayInText(day)));
        });
}

/// What looks personal does not wait here for the next look.
void DayNotesPage::hideEvent(QHideEvent *event)
{
    const auto note = Note::from(m_text->typed());
    if (!event->spontaneous() && !note && note.error() == Note::Problem::LooksPersonal)
        m_text->setTyped({});
    FormPage::hideEvent(event);
}

void DayNotesPage::erase(const QString &code)
{
    if (!parts().access.holds(role()))
        return;
    const QDate day = QDate::fromString(code, Qt::ISODate);
    m_day->home()->setFocus(Qt::OtherFocusReason); // the pressed line goes
    parts()
        .storage.run([day](DeskStore &store) { return eraseDayNote(store, day); })
        .then(this, [this, day](const Stored<void> &stored) {
            tellStored(stored,
                tr("The note on %1 is erased. The journal keeps only that there was one.")
                    .arg(parts().state.format().dayInText(day)));
        });
}

void DayNotesPage::tellStored(const Stored<void> &stored, const QString &said)
{
    refresh();
    Q_EMIT noticed(stored ? said : stored.error().message);
}

} // namespace skranketid

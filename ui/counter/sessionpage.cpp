// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/sessionpage.h"

#include "models/store/sessionreader.h"
#include "models/store/storage.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/managergate.h"
#include "ui/counter/pageframe.h"
#include "ui/shared/button.h"
#include "ui/shared/quiettable.h"
#include "ui/shared/textlabel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QuietColumn plain()
{
    return {};
}

QuietColumn wide(bool strong = false, bool quiet = false, bool mayHide = false)
{
    QuietColumn column;
    column.wraps = true;
    column.strong = strong;
    column.quiet = quiet;
    column.mayHide = mayHide;
    return column;
}

QuietColumn figure(bool right)
{
    QuietColumn column;
    column.figures = true;
    column.right = right;
    return column;
}

QList<QuietColumn> columnsOf(const QString &part)
{
    if (part == "facts"_L1)
        return {plain(), wide(false, true), wide(true), wide(false, true, true)};
    if (part == "session-steps"_L1)
        return {wide(), wide(false, true), figure(true), figure(true)};
    return {
        figure(false), wide(), wide(false, true, true), wide(false, false, true), wide(false, true, true)};
}

} // namespace

SessionPage::SessionPage(const Look &look, Actions &actions, CounterState &state, Storage &storage,
    Access &access, QWidget *parent)
    : Page(parent), m_state(state), m_storage(storage), m_title(new TextLabel(look, Type::Title)),
      m_lead(new TextLabel(look, Type::Lead, Token::Soft)), m_status(new TextLabel(look, Type::BodyStrong)),
      m_note(new TextLabel(look, Type::Body)), m_gate(new ManagerGate(look, state, access)),
      m_hint(new TextLabel(look, Type::Small, Token::Mute)),
      m_undo(actionButton(look, actions, ActionId::Undo, ButtonKind::Secondary)),
      m_back(actionButton(look, actions, ActionId::Close, ButtonKind::Secondary))
{
    setObjectName(u"session"_s);
    m_status->setObjectName(u"session-status"_s);
    m_note->setObjectName(u"session-note"_s);
    PageFrame frame(look, *this);
    m_area = frame.area;
    frame.content->addWidget(m_title);
    frame.content->addSpacing(space::half);
    frame.content->addWidget(m_lead);
    frame.content->addSpacing(space::half);
    frame.content->addWidget(m_status);
    frame.content->addWidget(m_gate);
    m_facts = makePart(look, *frame.content, 4, u"facts"_s);
    frame.content->addSpacing(space::one);
    frame.content->addWidget(m_note);
    m_steps = makePart(look, *frame.content, 4, u"session-steps"_s);
    m_journal = makePart(look, *frame.content, 5, u"session-journal"_s);
    frame.content->addStretch();
    frame.foot->insertWidget(0, m_hint);
    for (const Change change :
        {Change::Start, Change::End, Change::Hold, Change::Outcome, Change::Authenticators, Change::Reason,
            Change::Channel, Change::Reopen, Change::Exclude, Change::Include, Change::Link}) {
        auto *button = new Button(look, ButtonKind::Small);
        button->setObjectName(u"change-"_s + QString::fromLatin1(formOf(change).name));
        connect(button, &Button::clicked, this, [this, change] { Q_EMIT changeWanted(*m_record, change); });
        m_changes.insert(change, button);
        frame.buttons->addWidget(button);
    }
    frame.buttons->addWidget(m_undo);
    frame.buttons->addWidget(m_back);
    connect(m_gate, &ManagerGate::asked, this, [this] { m_gate->home()->setFocus(Qt::OtherFocusReason); });
    connect(m_gate, &ManagerGate::gone, this, [this] { home()->setFocus(Qt::OtherFocusReason); });
}

SessionPage::Part SessionPage::makePart(
    const Look &look, QVBoxLayout &column, int columns, const QString &name)
{
    Part part{new TextLabel(look, Type::Heading), new TextTableModel(columns, this), nullptr};
    part.table = new QuietTable(look, *part.model, columnsOf(name));
    part.table->setObjectName(name);
    column.addSpacing(space::two);
    column.addWidget(part.title);
    column.addSpacing(space::half);
    column.addWidget(part.table);
    return part;
}

void SessionPage::open(const SessionRow &row, std::optional<Change> change)
{
    m_row = row;
    m_record.reset();
    m_gate->giveUp();
    m_area->verticalScrollBar()->setValue(0);
    refresh();
    load(change);
}

void SessionPage::load(std::optional<Change> change)
{
    m_sequence = m_state.desk().sequence;
    m_storage.run([row = m_row](DeskStore &store) { return readSession(store, row); })
        .then(this, [this, change, session = m_row.session](const Stored<SessionRecord> &record) {
            if (session != m_row.session)
                return; // another one has been opened meanwhile
            if (!record) {
                Q_EMIT m_state.refused({ErrorCode::Storage, record.error().message, {}, {}});
                return;
            }
            m_record = *record;
            m_row = record->row;
            refresh();
            if (change && whyLocked().isEmpty())
                Q_EMIT changeWanted(*m_record, *change);
        });
}

void SessionPage::refresh()
{
    showAction(*m_back, ActionId::Close);
    showAction(*m_undo, ActionId::Undo);
    if (m_record && m_sequence != m_state.desk().sequence)
        load();
    const bool read = m_record.has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{m_lead, m_facts.table, m_facts.title, m_steps.title,
             m_steps.table, m_journal.title, m_journal.table})
        part->setVisible(read);
    if (read)
        show();
    else
        m_title->setText(tr("The session"));
    setAccessibleName(m_title->text());
    showButtons();
}

void SessionPage::show()
{
    const SessionWords words = wordsOf(m_state);
    const Session &session = m_record->now;
    m_title->setText(sessionName(m_state, session));
    m_lead->setText(u"%1, %2"_s.arg(m_state.format().dayInText(words.dayOf(session)),
        words.timeOn(words.dayOf(session), session.startedWallMs)));
    m_status->setText(statusText());
    m_status->setVisible(!m_status->text().isEmpty());
    m_facts.title->setText(tr("As measured, and as it is now"));
    m_facts.model->show(SessionWords::factHeadings(), words.facts(*m_record));
    m_note->setText(m_record->note.isEmpty() ? QString()
            : m_state.privacy()              ? tr("There is a note.")
                                             : tr("Note: %1").arg(m_record->note));
    m_note->setVisible(!m_note->text().isEmpty());
    m_steps.title->setText(tr("Steps"));
    m_steps.model->show(SessionWords::stepHeadings(), words.steps(session));
    m_journal.title->setText(tr("Everything noted about it"));
    m_journal.model->show(SessionWords::journalHeadings(), words.journal(session));
    for (const Part &part : {m_facts, m_steps, m_journal}) {
        const bool any = part.model->rowCount() > 0;
        part.title->setVisible(any);
        part.table->setVisible(any);
        part.table->setAccessibleName(part.title->text());
    }
}

QString SessionPage::whyLocked() const
{
    if (!m_record)
        return {};
    if (!m_record->isLive)
        return m_record->row.batch != 0
            ? tr("It was imported or simulated: it can be read here, not changed.")
            : tr("It is of a journal from before a restore: it can be read here, not changed.");
    switch (m_record->now.phase) {
    case Phase::Ended:
        return {};
    case Phase::Void:
        return tr("It was started by mistake and does not count.");
    default:
        return tr("It has not ended yet. It can be changed when it has.");
    }
}

QString SessionPage::statusText() const
{
    const QString locked = whyLocked();
    if (!locked.isEmpty())
        return locked;
    return m_state.isClosed(m_record->row)
        ? tr("Its day is closed: what is changed now needs the manager's passphrase.")
        : QString();
}

/// What undo would take back here: only what was said of the session afterwards.
const Event *SessionPage::undoable() const
{
    const Event *next = m_record ? effectiveEvents(m_record->now.events).nextUndo : nullptr;
    return next && isAfterthought(next->kind) && m_record->isLive ? next : nullptr;
}

void SessionPage::showButtons()
{
    const bool can = m_record && whyLocked().isEmpty();
    m_hint->setText(tr("Put right with one key:"));
    m_hint->setVisible(can);
    const QList<Change> changes = can ? changesOf(m_record->now) : QList<Change>{};
    for (auto it = m_changes.cbegin(); it != m_changes.cend(); ++it) {
        Button *button = it.value();
        button->setText(shortTextOf(it.key()));
        button->setKeyText(QString::fromLatin1(formOf(it.key()).key));
        button->updateGeometry();
        button->setVisible(changes.contains(it.key()));
    }
    m_undo->setVisible(can && undoable());
}

void SessionPage::confirm()
{
    if (m_gate->asks())
        m_gate->confirm();
}

bool SessionPage::press(const QString &key)
{
    if (m_gate->asks() || !m_record || !whyLocked().isEmpty())
        return false;
    const QList<Change> changes = changesOf(m_record->now);
    const auto found = std::ranges::find_if(
        changes, [&key](Change change) { return key == QLatin1String(formOf(change).key); });
    if (found == changes.cend())
        return false;
    Q_EMIT changeWanted(*m_record, *found);
    return true;
}

bool SessionPage::handle(ActionId id)
{
    if (id == ActionId::Close && m_gate->asks()) {
        m_gate->giveUp();
        return true;
    }
    if (id != ActionId::Undo)
        return false;
    if (undoable())
        undo();
    else
        Q_EMIT noticed(tr("There is nothing to undo here."));
    return true;
}

void SessionPage::undo()
{
    Command command;
    command.kind = CommandKind::Undo;
    command.options.insert(u"session"_s, QString::number(m_record->now.id.value));
    m_gate->send(command, [this](const Answer &answer) {
        if (answer.refusal)
            Q_EMIT m_state.refused(*answer.refusal);
        else
            Q_EMIT noticed(tr("Undone."));
    });
}

QWidget *SessionPage::home()
{
    return m_gate->asks() ? m_gate->home() : this;
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/correctpage.h"

#include "models/store/sessionreader.h"
#include "models/store/storage.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/managergate.h"
#include "ui/counter/pageframe.h"
#include "ui/counter/words.h"
#include "ui/shared/button.h"
#include "ui/shared/field.h"
#include "ui/shared/optiongrid.h"
#include "ui/shared/textlabel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTyped = 64; // longer than anything valid, so that a pasted text is refused rather than cut

} // namespace

CorrectPage::CorrectPage(const Look &look, Actions &actions, CounterState &state, Storage &storage,
    Access &access, QWidget *parent)
    : Page(parent), m_state(state), m_storage(storage), m_title(new TextLabel(look, Type::Title)),
      m_lead(new TextLabel(look, Type::Lead, Token::Soft)), m_time(new TimeBox(look)), m_heldBox(new QWidget),
      m_heldLabel(new TextLabel(look, Type::Body)), m_held(new Field(look)), m_codes(new OptionGrid(look)),
      m_chosen(new TextLabel(look, Type::BodyStrong)), m_other(new Button(look, ButtonKind::Secondary)),
      m_problem(new TextLabel(look, Type::BodyStrong, Token::Error)),
      m_whyTitle(new TextLabel(look, Type::Heading)), m_why(new OptionGrid(look)),
      m_gate(new ManagerGate(look, state, access)), m_summary(new TextLabel(look, Type::BodyStrong)),
      m_store(new Button(look, ButtonKind::Primary)),
      m_unknown(actionButton(look, actions, ActionId::RecoverEnd, ButtonKind::Secondary)),
      m_back(actionButton(look, actions, ActionId::Close, ButtonKind::Secondary))
{
    setObjectName(u"correct"_s);
    m_problem->setObjectName(u"correct-problem"_s);
    m_summary->setObjectName(u"correct-summary"_s);
    m_store->setObjectName(u"correct-store"_s);
    m_other->setObjectName(u"correct-other"_s);
    PageFrame frame(look, *this);
    m_area = frame.area;
    frame.content->addWidget(m_title);
    frame.content->addSpacing(space::one);
    frame.content->addWidget(m_lead);
    frame.content->addSpacing(space::three);
    buildValues(*frame.content);
    frame.content->addSpacing(space::three);
    frame.content->addWidget(m_gate);
    frame.content->addWidget(m_whyTitle);
    frame.content->addSpacing(space::one);
    frame.content->addWidget(m_why);
    frame.content->addStretch();
    frame.foot->insertWidget(0, m_summary);
    for (Button *button : {m_store, m_unknown, m_back})
        frame.buttons->addWidget(button);
    connectParts();
}

void CorrectPage::connectParts()
{
    connect(m_store, &Button::clicked, this, &CorrectPage::confirm);
    connect(m_time, &TimeBox::edited, this, &CorrectPage::edited);
    connect(m_held->edit(), &QLineEdit::textEdited, this, &CorrectPage::edited);
    connect(m_codes, &OptionGrid::markedChanged, this, &CorrectPage::edited);
    connect(m_codes, &OptionGrid::chosen, this, [this](const QString &code) {
        draft().codes = {code};
        m_refusal.clear();
        goToWhy();
    });
    connect(m_other, &Button::clicked, this, &CorrectPage::chooseAgain);
    connect(m_why, &OptionGrid::markedChanged, this, [this] {
        draft().why = m_why->marked().value(0);
        m_refusal.clear();
        showSummary();
    });
    for (const auto turn : {&ManagerGate::asked, &ManagerGate::gone}) {
        connect(m_gate, turn, this, [this] {
            refresh();
            takeFocusHome();
        });
    }
}

void CorrectPage::buildValues(QVBoxLayout &column)
{
    m_held->setCharacters(12);
    m_held->edit()->setObjectName(u"correct-held"_s);
    m_held->edit()->setMaxLength(mostTyped);
    auto *held = new QVBoxLayout(m_heldBox);
    held->setContentsMargins(0, 0, 0, 0);
    held->setSpacing(space::half);
    held->addWidget(m_heldLabel);
    held->addWidget(m_held);
    m_codes->setColumns(280, 3);
    m_why->setColumns(260, 3);
    auto *chosen = new QHBoxLayout;
    chosen->setSpacing(space::two);
    chosen->addWidget(m_chosen, 1);
    chosen->addWidget(m_other);
    column.addWidget(m_time);
    column.addWidget(m_heldBox);
    column.addWidget(m_codes);
    column.addLayout(chosen);
    column.addSpacing(space::one);
    column.addWidget(m_problem);
}

/// By hand, not by the program.
void CorrectPage::edited()
{
    m_refusal.clear();
    keep();
    refresh();
}

void CorrectPage::chooseAgain()
{
    m_refusal.clear();
    m_atWhy = false;
    if (m_change != Change::Authenticators)
        draft().codes.clear();
    refresh();
    takeFocusHome();
}

/// Digits choose the reason now.
void CorrectPage::goToWhy()
{
    m_atWhy = true;
    refresh();
    setFocus(Qt::OtherFocusReason);
    // When they have their place: with large text they lie further down.
    QMetaObject::invokeMethod(
        this, [this] { m_area->ensureWidgetVisible(m_why, 0, space::two); }, Qt::QueuedConnection);
}

void CorrectPage::begin(const SessionRecord &record, Change change)
{
    m_record = record;
    m_change = change;
    m_refusal.clear();
    m_gate->giveUp();
    if (!m_drafts.contains(change))
        m_drafts.insert(change, freshDraft());
    const bool chosen = takesCodes() && change != Change::Authenticators && !draft().codes.isEmpty();
    m_atWhy = chosen || (!takesCodes() && !isTime() && change != Change::Hold);
    if (change == Change::Link)
        loadVisits();
    m_area->verticalScrollBar()->setValue(0);
    m_time->show(draft().time);
    m_held->edit()->setText(draft().held);
    m_held->edit()->selectAll();
    refresh();
}

void CorrectPage::forgetDrafts()
{
    m_drafts.clear();
}

void CorrectPage::loadVisits()
{
    m_visits.clear();
    m_storage.run([session = m_record.now](DeskStore &store) { return readOtherVisits(store, session); })
        .then(this, [this, id = m_record.now.id](const Stored<QList<OtherVisit>> &visits) {
            if (!visits || m_record.now.id != id)
                return;
            for (const OtherVisit &visit : *visits)
                m_visits.append(visitOption(m_state, visit));
            giveKeys(m_visits);
            refresh();
        });
}

/// On to what is still missing; when nothing is, it is stored.
void CorrectPage::confirm()
{
    if (m_gate->asks()) {
        m_gate->confirm();
        return;
    }
    const auto now = value();
    if (!now) {
        tell(now.error());
        if (isTime() && m_time->asksWhich(wordsOf(m_state)))
            setFocus(Qt::OtherFocusReason);
        return;
    }
    if (isUnchanged(*now)) {
        tell(tr("That is what stands there already."));
        return;
    }
    if (needsWhy() && draft().why.isEmpty()) {
        goToWhy();
        return;
    }
    send(correctionOf(m_record.now, m_change, *now, draft().why), m_summary->text());
}

void CorrectPage::send(const Command &command, const QString &summary)
{
    const bool reopens = m_change == Change::Reopen;
    m_gate->send(command, [this, summary, reopens, change = m_change](const Answer &answer) {
        if (answer.refusal) {
            m_refusal = answer.refusal->message;
            refresh();
            takeFocusHome();
            return;
        }
        m_drafts.remove(change);
        Q_EMIT stored(summary, reopens);
    });
}

bool CorrectPage::press(const QString &key)
{
    if (m_gate->asks())
        return false;
    if (isTime() && m_time->asksWhich(wordsOf(m_state)))
        return m_time->press(key);
    return choosesCode() ? m_codes->press(key) : m_why->isVisible() && m_why->press(key);
}

bool CorrectPage::handle(ActionId id)
{
    if (id == ActionId::Close && m_gate->asks()) {
        m_gate->giveUp();
        return true;
    }
    if (id != ActionId::RecoverEnd || !isForgotten())
        return false;
    Command command;
    command.kind = CommandKind::Correct;
    command.words = {QString::number(m_record.now.id.value), u"ended"_s, u"unknown"_s, u"forgot-end"_s};
    send(command, tr("Noted: nobody knows when it ended."));
    return true;
}

QWidget *CorrectPage::home()
{
    if (m_gate->asks())
        return m_gate->home();
    if (isTime())
        return m_time->edit();
    return m_change == Change::Hold ? static_cast<QWidget *>(m_held->edit()) : this;
}

void CorrectPage::takeFocusHome()
{
    if (isVisible())
        home()->setFocus(Qt::OtherFocusReason);
}

} // namespace skranketid

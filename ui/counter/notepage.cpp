// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/notepage.h"

#include "models/domain/text/note.h"
#include "ui/counter/pageframe.h"
#include "ui/shared/button.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"

#include <QCoreApplication>
#include <QHideEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

NotePage::NotePage(const Look &look, Actions &actions, QWidget *parent)
    : Page(parent), m_title(new TextLabel(look, Type::Title)),
      m_lead(new TextLabel(look, Type::Lead, Token::Soft)), m_field(new Field(look)),
      m_count(new TextLabel(look, Type::Small, Token::Mute)),
      m_problem(new TextLabel(look, Type::BodyStrong, Token::Error)),
      m_store(new Button(look, ButtonKind::Primary)),
      m_back(actionButton(look, actions, ActionId::Close, ButtonKind::Secondary))
{
    m_lead->setMeasure(640);
    m_field->edit()->setObjectName(u"note"_s);
    // Longer than a note may be, so that a pasted text is refused rather than cut.
    m_field->edit()->setMaxLength(4 * Note::maximumLength);
    m_problem->setObjectName(u"note-problem"_s);
    m_store->setObjectName(u"store-note"_s);
    PageFrame frame(look, *this);
    frame.content->addWidget(m_title);
    frame.content->addSpacing(space::one);
    frame.content->addWidget(m_lead);
    frame.content->addSpacing(space::three);
    frame.content->addWidget(m_field);
    frame.content->addSpacing(space::half);
    frame.content->addWidget(m_count);
    frame.content->addSpacing(space::one);
    frame.content->addWidget(m_problem);
    frame.content->addStretch();
    frame.buttons->addWidget(m_store);
    frame.buttons->addWidget(m_back);
    connect(m_field->edit(), &QLineEdit::textChanged, this, &NotePage::check);
    connect(m_store, &Button::clicked, this, &NotePage::confirm);
}

void NotePage::clear()
{
    m_field->edit()->setText({}); // clear() could be undone
    check();
}

/// What looks personal does not wait here for the next look.
void NotePage::hideEvent(QHideEvent *event)
{
    const auto note = Note::from(m_field->edit()->text());
    if (!event->spontaneous() && !note && note.error() == Note::Problem::LooksPersonal)
        clear();
    Page::hideEvent(event);
}

void NotePage::setPrivate(bool on)
{
    m_field->edit()->setEchoMode(on ? QLineEdit::Password : QLineEdit::Normal);
}

QWidget *NotePage::home()
{
    return m_field->edit();
}

void NotePage::refresh()
{
    m_title->setText(tr("Note"));
    setAccessibleName(m_title->text());
    m_lead->setText(tr("About the work, never about the citizen: no names, no numbers."));
    m_field->edit()->setAccessibleName(tr("Note"));
    m_store->setText(tr("Store the note"));
    m_store->setKeyText(QCoreApplication::translate("Keys", "Enter"));
    m_store->updateGeometry();
    showAction(*m_back, ActionId::Close);
    check();
}

void NotePage::check()
{
    const QString text = m_field->edit()->text();
    const auto note = Note::from(text);
    const bool empty = !note && note.error() == Note::Problem::Empty;
    m_problem->setText(note || empty ? QString() : describe(note.error()));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_field->edit()->setAccessibleDescription(
        m_problem->text().isEmpty() ? m_lead->text() : m_problem->text());
    m_count->setText(tr("%1 of %2 characters").arg(text.size()).arg(Note::maximumLength));
    m_store->setEnabled(note.has_value());
}

void NotePage::confirm()
{
    if (const auto note = Note::from(m_field->edit()->text()))
        Q_EMIT entered(note->text());
}

} // namespace skranketid

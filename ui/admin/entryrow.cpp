// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/entryrow.h"

#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

EntryRow::EntryRow(const Look &look, const QString &name, int characters, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(look, Type::BodyStrong)),
      m_explanation(new TextLabel(look, Type::Small, Token::Soft)), m_field(new Field(look)),
      m_unit(new TextLabel(look, Type::Body)), m_hint(new TextLabel(look, Type::Small, Token::Mute)),
      m_problem(new TextLabel(look, Type::SmallStrong, Token::Error)),
      m_standing(new TextLabel(look, Type::Small, Token::Mute))
{
    m_explanation->setMeasure(640);
    m_problem->setMeasure(640);
    m_problem->setObjectName(name + u"-problem"_s);
    m_standing->setObjectName(name + u"-standing"_s);
    m_field->setCharacters(characters);
    m_field->edit()->setObjectName(name);
    m_field->edit()->setMaxLength(400); // a pasted text is refused rather than cut
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_field, 4); // as wide as it may be
    line->addWidget(m_unit, 0, Qt::AlignVCenter);
    line->addWidget(m_hint, 1, Qt::AlignVCenter);
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addWidget(m_standing);
    m_field->edit()->installEventFilter(this);
    connect(m_field->edit(), &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        showHint();
    });
    connect(m_field->edit(), &QLineEdit::returnPressed, this,
        [this] { Q_EMIT entered(m_field->edit()->text()); });
    setProblem({});
}

/// What there is to undo is typing while something is half typed, and the last change otherwise.
bool EntryRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isHalfTyped()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EntryRow::setTexts(const Texts &texts)
{
    m_title->setText(texts.title);
    m_explanation->setText(texts.explanation);
    m_explanation->setVisible(!texts.explanation.isEmpty());
    m_unit->setText(texts.unit);
    m_unit->setVisible(!texts.unit.isEmpty());
    m_standing->setText(texts.standing);
    m_standing->setVisible(!texts.standing.isEmpty());
    m_field->edit()->setAccessibleName(
        texts.unit.isEmpty() ? texts.title : u"%1, %2"_s.arg(texts.title, texts.unit));
    m_field->edit()->setAccessibleDescription(texts.explanation);
    showHint();
}

void EntryRow::setStored(const QString &text)
{
    const bool keep = isHalfTyped() && text != m_field->edit()->text();
    m_stored = text;
    if (!keep)
        m_field->edit()->setText(text);
    showHint();
}

void EntryRow::setTyped(const QString &text, const QString &problem)
{
    m_field->edit()->setText(text);
    setProblem(problem);
}

QString EntryRow::typed() const
{
    return m_field->edit()->text();
}

bool EntryRow::isHalfTyped() const
{
    return m_field->edit()->text() != m_stored;
}

void EntryRow::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        m_field->edit()->setAccessibleDescription(problem);
}

void EntryRow::showHint()
{
    m_hint->setText(isHalfTyped() ? tr("Enter stores it.") : QString());
}

QWidget *EntryRow::home() const
{
    return m_field->edit();
}

} // namespace skranketid

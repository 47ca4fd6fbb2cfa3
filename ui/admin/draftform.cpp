// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/draftform.h"

#include "ui/admin/choicerow.h"
#include "ui/admin/textbox.h"
#include "ui/admin/tickbox.h"
#include "ui/shared/button.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestSide = 200; // a language's field; below that they stand one above the other
constexpr int longest = 400; // typed characters: a pasted text is refused rather than cut

/// A row of widgets that wrap like words.
QWidget *wrapping(WrapLayout *layout)
{
    auto *row = new QWidget;
    layout->setContentsMargins(0, 0, 0, 0);
    row->setLayout(layout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace

DraftForm::DraftForm(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(
        space::half, space::half, space::two, space::two); // room for the focus frame
    m_column->setSpacing(0);
    clear();
}

void DraftForm::clear()
{
    m_entries.clear();
    m_others.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    m_column->insertWidget(0, m_content);
}

TextLabel *DraftForm::addText(const QString &text, Type type, Token token)
{
    auto *label = new TextLabel(m_look, type, token);
    label->setText(text);
    m_content->layout()->addWidget(label);
    return label;
}

TextLabel *DraftForm::addTitle(const QString &title)
{
    TextLabel *label = addText(title, Type::SmallStrong, Token::Ink);
    label->setContentsMargins(0, space::one, 0, 0);
    return label;
}

QWidget *DraftForm::makeSide(const Side &side, bool box, int characters)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    Entry entry;
    entry.side = side;
    const qsizetype at = m_entries.size();
    QWidget *edit = nullptr;
    if (box) {
        entry.box = new TextBox(m_look);
        entry.box->edit()->setUndoRedoEnabled(false); // the draft's own undo does it
        edit = entry.box->edit();
        column->addWidget(entry.box, 0, Qt::AlignTop);
        connect(entry.box, &TextBox::textEdited, this, [this, at](const QString &typed) { take(at, typed); });
    } else {
        entry.line = new Field(m_look);
        entry.line->setCharacters(characters);
        entry.line->edit()->setMaxLength(longest);
        edit = entry.line->edit();
        column->addWidget(entry.line, 0, Qt::AlignTop);
        connect(entry.line->edit(), &QLineEdit::textEdited, this,
            [this, at](const QString &typed) { take(at, typed); });
    }
    edit->setObjectName(side.name);
    edit->setAccessibleName(side.title);
    edit->installEventFilter(this);
    entry.problem = new TextLabel(m_look, Type::SmallStrong, Token::Error);
    entry.problem->setObjectName(side.name + u"-problem"_s);
    entry.problem->hide();
    column->addWidget(entry.problem);
    m_entries.append(entry);
    show(m_entries.last());
    return widget;
}

void DraftForm::addLine(const Side &side, int characters)
{
    addTitle(side.title);
    m_content->layout()->addWidget(makeSide(side, false, characters));
}

void DraftForm::addPair(const QString &title, const Side &danish, const Side &english, bool boxes)
{
    addTitle(tr("%1, in Danish and English").arg(title));
    auto *columns = new ColumnsLayout(space::two, space::one);
    const auto measure = [this, columns] { columns->setColumns(m_look.scaled(narrowestSide), 2); };
    measure();
    QWidget *row = wrapping(columns);
    connect(&m_look, &Look::changed, row, measure);
    columns->addWidget(makeSide(danish, boxes, 80));
    columns->addWidget(makeSide(english, boxes, 80));
    m_content->layout()->addWidget(row);
}

void DraftForm::addTicks(const QList<Tick> &ticks)
{
    auto *flow = new FlowLayout(space::three, 0);
    QWidget *row = wrapping(flow);
    for (const Tick &tick : ticks) {
        auto *box = new TickBox(m_look);
        box->setObjectName(tick.name);
        box->setText(tick.title);
        box->setAccessibleName(tick.title);
        box->setChecked(tick.read());
        flow->addWidget(box);
        connect(box, &TickBox::clicked, this, [tick](bool on) { tick.change(on); });
        m_others.append([box, read = tick.read] { box->setChecked(read()); });
    }
    m_content->layout()->addWidget(row);
}

void DraftForm::addValues(const Side &side, const QList<Value> &values)
{
    auto *row = new ChoiceRow(m_look, side.name);
    row->setTexts(side.title, {}, {});
    QList<ChoiceRow::Value> shown;
    for (const Value &value : values)
        shown.append({value.code, value.text});
    row->setValues(shown, side.read());
    m_content->layout()->addWidget(row);
    connect(row, &ChoiceRow::chosen, this, [side](const QString &code) { side.change(code); });
    m_others.append([row, shown, read = side.read] { row->setValues(shown, read()); });
}

void DraftForm::addButton(const QString &name, const QString &text, const std::function<void()> &act)
{
    auto *button = new Button(m_look, ButtonKind::Quiet);
    button->setObjectName(name);
    button->setText(text);
    m_content->layout()->addWidget(button);
    // Later: the form may be made anew by it.
    connect(
        button, &Button::clicked, this, [act] { act(); }, Qt::QueuedConnection);
}

void DraftForm::take(qsizetype at, const QString &typed)
{
    m_taking = at;
    const QString problem = m_entries.at(at).side.change(typed);
    m_taking = -1;
    Entry &entry = m_entries[at];
    entry.problem->setText(problem);
    entry.problem->setVisible(!problem.isEmpty());
    QWidget *edit = entry.line ? static_cast<QWidget *>(entry.line->edit()) : entry.box->edit();
    edit->setAccessibleDescription(problem);
    entry.shown = entry.side.read();
}

void DraftForm::show(Entry &entry)
{
    entry.shown = entry.side.read();
    if (entry.line)
        entry.line->edit()->setText(entry.shown);
    else
        entry.box->setText(entry.shown);
    entry.problem->hide();
}

void DraftForm::showAll()
{
    m_content->show();
}

void DraftForm::refresh()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (i != m_taking && m_entries.at(i).side.read() != m_entries.at(i).shown)
            show(m_entries[i]);
    }
    for (const auto &other : std::as_const(m_others))
        other();
}

QWidget *DraftForm::firstField() const
{
    if (m_entries.isEmpty())
        return nullptr;
    const Entry &first = m_entries.constFirst();
    return first.line ? static_cast<QWidget *>(first.line->edit()) : first.box->edit();
}

/// A field's own undo would leave the draft behind.
bool DraftForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
            || key->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace skranketid

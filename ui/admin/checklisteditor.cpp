// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/checklisteditor.h"

#include "ui/admin/checklistpreview.h"
#include "ui/admin/keyedbutton.h"
#include "ui/admin/partfields.h"
#include "ui/admin/partlist.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/slimscrollbar.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QHash>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideWidth = 720; // at 100 %: room for parts and fields side by side
constexpr int threeWidth = 1240; // and for the preview too
constexpr qsizetype sumsShown = 6;

} // namespace

ChecklistEditor::ChecklistEditor(const Look &look, ChecklistEditing &editing)
    : m_look(look), m_editing(editing), m_model(new PartModel(this))
{
    setObjectName(u"checklist-editor"_s);
    m_zones = new QHBoxLayout;
    m_zones->setSpacing(0);
    m_zones->addWidget(makeParts(), 2);
    m_zones->addWidget(makeFields(), 3);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeHead());
    m_column->addLayout(m_zones, 1);
    m_bar = makeBar();
    m_column->addWidget(m_bar);
    connect(&editing, &ChecklistEditing::changed, this, &ChecklistEditor::follow);
    connect(&look, &Look::changed, this, &ChecklistEditor::arrange);
}

QWidget *ChecklistEditor::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::two, space::two, space::two, space::one);
    column->setSpacing(2);
    m_title = new TextLabel(m_look, Type::Heading);
    m_sums = new TextLabel(m_look, Type::Small);
    m_sums->setObjectName(u"checklist-sums"_s);
    m_mistakes = new TextLabel(m_look, Type::Small, Token::Error);
    m_mistakes->setObjectName(u"checklist-mistakes"_s);
    for (TextLabel *label : {m_title, m_sums, m_mistakes})
        column->addWidget(label);
    return head;
}

QWidget *ChecklistEditor::makeParts()
{
    m_parts = new PartList(m_look, *m_model);
    connect(m_parts, &PartList::wanted, &m_editing, &ChecklistEditing::select);
    connect(m_parts, &PartList::insertWanted, &m_editing, &ChecklistEditing::insert);
    connect(m_parts, &PartList::removeWanted, &m_editing, &ChecklistEditing::remove);
    connect(m_parts, &PartList::fieldsWanted, this, &ChecklistEditor::toFields);
    return m_parts;
}

QWidget *ChecklistEditor::makeFields()
{
    auto *inner = new QWidget;
    m_scrolled = new QVBoxLayout(inner);
    m_scrolled->setContentsMargins(0, 0, 0, 0);
    m_right = new QHBoxLayout;
    m_right->setContentsMargins(space::two, 0, 0, 0);
    m_right->setSpacing(space::two);
    m_fields = new PartFields(m_look, m_editing);
    connect(m_fields, &PartFields::leftWithoutFields, m_parts, qOverload<>(&QWidget::setFocus));
    m_preview = new ChecklistPreview(m_look, m_editing);
    m_right->addWidget(m_fields, 3, Qt::AlignTop);
    m_right->addWidget(m_preview, 2);
    m_scrolled->addLayout(m_right, 1);
    m_preview->hide();
    m_area = scrolled(m_look, inner, nullptr);
    m_area->setObjectName(u"checklist-fields"_s);
    return m_area;
}

Button *ChecklistEditor::add(
    QLayout &bar, ButtonKind kind, const QString &name, const QString &keys, const std::function<void()> &act)
{
    Button *button = keyedButton(m_look, *this, kind, name, keys, act);
    bar.addWidget(button);
    return button;
}

QWidget *ChecklistEditor::makeBar()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(space::two, 0);
    flow->setContentsMargins(space::two, space::half, space::two, space::half);
    bar->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    m_publish = add(*flow, ButtonKind::Primary, u"editor-publish"_s, u"Ctrl+Return Ctrl+Enter"_s,
        [this] { Q_EMIT publishWanted(); });
    const auto small = [&](const char *name, const char *keys, const std::function<void()> &act) {
        return add(*flow, ButtonKind::Small, QString::fromLatin1(name), QString::fromLatin1(keys), act);
    };
    m_insert = small("editor-insert", "Ctrl+N", [this] { m_editing.insert(); });
    m_remove = small("editor-remove", "Ctrl+Del", [this] { m_editing.remove(); });
    m_up = small("editor-up", "Alt+Up", [this] { m_editing.move(-1); });
    m_down = small("editor-down", "Alt+Down", [this] { m_editing.move(1); });
    m_undo = small("editor-undo", "Ctrl+Z", [this] { m_editing.undo(); });
    m_redo = small("editor-redo", "Ctrl+Y Ctrl+Shift+Z", [this] { m_editing.redo(); });
    m_view = small("editor-view", "F6", [this] {
        m_viewing = !m_viewing;
        refresh();
    });
    m_next = small("editor-mistake", "F4", [this] {
        m_editing.selectNextMistake();
        toFields();
    });
    m_compare = small("editor-compare", "Ctrl+D", [this] { Q_EMIT compareWanted(); });
    m_keep = small("editor-keep", "Ctrl+S", [this] {
        if (m_editing.keep())
            Q_EMIT kept();
    });
    m_back = small("editor-back", "Alt+Left", [this] { Q_EMIT backWanted(); });
    return bar;
}

QWidget *ChecklistEditor::home() const
{
    return m_parts;
}

void ChecklistEditor::toFields()
{
    if (std::exchange(m_viewing, false))
        refresh();
    if (QWidget *field = m_fields->firstField())
        field->setFocus(Qt::TabFocusReason);
}

void ChecklistEditor::refresh()
{
    m_publish->setText(tr("Publish …"));
    m_insert->setText(tr("Insert"));
    m_remove->setText(tr("Delete"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_view->setText(m_viewing ? tr("Back to the fields") : tr("As the clerk sees it"));
    m_next->setText(tr("Next mistake"));
    m_compare->setText(tr("Compare"));
    m_keep->setText(tr("Keep the draft"));
    m_back->setText(tr("Back"));
    for (Button *button : findChildren<Button *>())
        button->updateGeometry();
    m_fields->translate();
    if (m_editing.isOpen())
        follow();
    arrange();
}

void ChecklistEditor::follow()
{
    if (!m_editing.isOpen())
        return;
    const CounterState &state = m_editing.state();
    QList<ChecklistPart> wrong;
    for (const Mistake &mistake : m_editing.mistakes())
        wrong.append(partAt(mistake.path));
    m_model->show(m_editing.list(), wrong, state.language());
    m_parts->mark(m_model->indexOf(m_editing.part()));
    m_parts->setAccessibleName(tr("Parts of the checklist"));
    const QString title = state.text(m_editing.list().title);
    m_title->setText(tr("Draft: %1").arg(title.isEmpty() ? m_editing.list().id : title));
    setAccessibleName(m_title->text());
    showSums();
    showMistakes();
    m_undo->setEnabled(m_editing.canUndo());
    m_redo->setEnabled(m_editing.canRedo());
    m_remove->setEnabled(removed(m_editing.list(), m_editing.part()).has_value());
    m_up->setEnabled(moved(m_editing.list(), m_editing.part(), -1).has_value());
    m_down->setEnabled(moved(m_editing.list(), m_editing.part(), 1).has_value());
}

/// "15.0 min planned / 15.0 estimate", for each way to choose; equal ones together.
void ChecklistEditor::showSums()
{
    const Format format = m_editing.state().format();
    QStringList texts;
    QHash<QString, QStringList> ways;
    for (const PlannedSum &sum : m_editing.sums()) {
        const QString text = sum.estimate < 0
            ? tr("%1 planned, no estimate").arg(format.minutes(sum.plannedMs))
            : tr("%1 planned / %2 estimate")
                  .arg(format.minutes(sum.plannedMs), format.minutesBare(sum.estimateMs));
        const QString marked = sum.fits() ? text : QString(text + u" ≠"_s);
        if (!ways.contains(marked))
            texts.append(marked);
        ways[marked].append(sum.options.join(u'+'));
    }
    for (QString &text : texts) {
        const QStringList of = ways.value(text).first(std::min(sumsShown, ways.value(text).size()));
        const bool more = of.size() < ways.value(text).size();
        if (!of.constFirst().isEmpty())
            text += u" ("_s + of.join(u", "_s) + (more ? u" …)"_s : u")"_s);
    }
    m_sums->setText(texts.join(u"  ·  "_s));
}

void ChecklistEditor::showMistakes()
{
    const QList<Mistake> &mistakes = m_editing.mistakes();
    m_next->setEnabled(!mistakes.isEmpty());
    m_mistakes->setToken(mistakes.isEmpty() ? Token::Mute : Token::Error);
    m_mistakes->setText(mistakes.isEmpty()
            ? tr("No mistakes.")
            : tr("%n mistake(s). The first: %1 (%2)", nullptr, static_cast<int>(mistakes.size()))
                  .arg(mistakes.constFirst().message, mistakes.constFirst().path));
}

void ChecklistEditor::arrange()
{
    const bool beside = width() >= m_look.scaled(besideWidth);
    m_zones->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Where room is short the buttons scroll, too.
    QBoxLayout *home = beside ? m_column : m_scrolled;
    if (home->indexOf(m_bar) < 0) {
        (beside ? m_scrolled : m_column)->removeWidget(m_bar);
        home->addWidget(m_bar);
        m_bar->show();
    }
    const bool three = width() >= m_look.scaled(threeWidth);
    m_view->setVisible(!three);
    m_fields->setVisible(three || !m_viewing);
    m_preview->setVisible(three || m_viewing);
}

void ChecklistEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace skranketid

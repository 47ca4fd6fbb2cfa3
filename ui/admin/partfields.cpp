// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/partfields.h"

#include "models/domain/text/format.h"
#include "models/domain/time/timeentry.h"
#include "ui/counter/counterstate.h"

namespace skranketid {

using namespace Qt::StringLiterals;
using Kind = ChecklistPart::Kind;

PartFields::PartFields(const Look &look, ChecklistEditing &editing, QWidget *parent)
    : DraftForm(look, parent), m_editing(editing)
{
    connect(&editing, &ChecklistEditing::changed, this, &PartFields::follow);
}

void PartFields::translate()
{
    m_shape.clear();
    if (m_editing.isOpen())
        follow();
}

QString PartFields::shape() const
{
    const Checklist &list = m_editing.list();
    const ChecklistPart &part = m_editing.part();
    QStringList words{list.id, QString::number(int(part.kind)), QString::number(part.owner),
        QString::number(part.index), QString::number(int(part.form)), QString::number(partsOf(list).size()),
        m_editing.isNew() ? u"new"_s : QString()};
    for (const Choice &choice : list.choices) {
        words.append(choice.key);
        for (const ChoiceOption &option : choice.options)
            words.append(option.value + u'/' + option.branch);
    }
    return words.join(u' ');
}

void PartFields::follow()
{
    // While an id is typed the fields stay, or the next letter would be lost.
    const QString now = shape();
    if (now == m_shape || (isTyping() && m_editing.part() == m_built)) {
        refresh();
        return;
    }
    m_shape = now;
    m_built = m_editing.part();
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    const QString name = hadFocus ? focused->objectName() : QString();
    clear();
    build();
    showAll();
    if (!hadFocus)
        return;
    // A moved step keeps the keyboard where it was in its fields.
    auto *same = name.isEmpty() ? nullptr : findChild<QWidget *>(name);
    if (QWidget *next = same ? same : firstField())
        next->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT leftWithoutFields();
}

void PartFields::build()
{
    switch (m_editing.part().kind) {
    case Kind::List:
        return buildList();
    case Kind::Estimate:
        return buildEstimate();
    case Kind::Choice:
        return buildChoice();
    case Kind::Option:
        return buildOption();
    case Kind::Steps:
    case Kind::Branch:
    case Kind::Closing:
        return buildSteps();
    case Kind::AddOn:
        return buildAddOn();
    case Kind::Place:
        if (!stepAt(m_editing.list(), m_editing.part()))
            return buildBranchesPlace();
        [[fallthrough]];
    case Kind::BranchStep:
    case Kind::AddOnStep:
    case Kind::ClosingStep:
        return buildStep();
    }
}

QString PartFields::change(const QString &name, const std::function<void(Checklist &)> &change)
{
    const ChecklistPart &part = m_editing.part();
    const QString field = u"%1 %2 %3 %4 %5"_s.arg(name, QString::number(int(part.kind)),
        QString::number(part.owner), QString::number(part.index), QString::number(int(part.form)));
    return m_editing.change(field, change);
}

DraftForm::Side PartFields::lineSide(const QString &name, const QString &title, const In<QString> &in)
{
    return {name, title, [this, in] { return *here(in); },
        [this, name, in](const QString &typed) {
            return change(name, [in, typed](Checklist &list) { *in(list) = typed; });
        }};
}

void PartFields::addTexts(const QString &name, const QString &title, const In<Text> &in, bool boxes)
{
    const In<QString> danish = [in](Checklist &list) { return &in(list)->da; };
    const In<QString> english = [in](Checklist &list) { return &in(list)->en; };
    addPair(title, lineSide(name + u"-da"_s, tr("%1 in Danish").arg(title), danish),
        lineSide(name + u"-en"_s, tr("%1 in English").arg(title), english), boxes);
}

void PartFields::addWords(
    const QString &name, const QString &title, const In<QStringList> &in, const QString &parting)
{
    const auto write = [this, name, in, parting](const QString &typed) {
        QStringList words;
        for (const QString &word : typed.split(parting.trimmed().isEmpty() ? u' ' : parting.at(0))) {
            if (!word.trimmed().isEmpty())
                words.append(word.trimmed());
        }
        return change(name, [in, words](Checklist &list) { *in(list) = words; });
    };
    addLine({name, title, [this, in, parting] { return here(in)->join(parting); }, write}, 80);
}

void PartFields::addDate(const QString &name, const QString &title, const In<QDate> &in, bool optional)
{
    const auto read = [this, in] {
        const QDate date = *here(in);
        return date.isValid() ? m_editing.state().format().shortDate(date) : QString();
    };
    const auto write = [this, name, in, optional](const QString &typed) {
        const auto date = dateFrom(typed.trimmed(), m_editing.state().today().year());
        if (!date && !(optional && typed.trimmed().isEmpty()))
            return tr("Write a date such as %1.")
                .arg(m_editing.state().format().shortDate(m_editing.state().today()));
        return change(name, [in, date](Checklist &list) { *in(list) = date.value_or(QDate()); });
    };
    addLine({name, title, read, write}, 12);
}

void PartFields::addMinutes(const QString &name, const QString &title, const In<qint64> &in, int most)
{
    const auto read = [this, in] { return m_editing.state().format().minutesBare(*here(in)); };
    const auto write = [this, name, in, most](const QString &typed) {
        const auto ms = minutesFrom(typed, most);
        if (!ms)
            return tr(
                "Write minutes with at most one decimal, or minutes and seconds such as 4:30; at most %1.")
                .arg(most);
        return change(name, [in, ms](Checklist &list) { *in(list) = *ms; });
    };
    addLine({name, title, read, write}, 8);
}

DraftForm::Tick PartFields::tick(const QString &name, const QString &title, const In<bool> &in)
{
    return {name, title, [this, in] { return *here(in); },
        [this, in](bool on) { change({}, [in, on](Checklist &list) { *in(list) = on; }); }};
}

QString PartFields::headingText() const
{
    switch (m_editing.part().kind) {
    case Kind::Branch:
        return tr("These steps belong to an option and come when it is chosen. Ins adds the first one, "
                  "Delete takes "
                  "all of them away.");
    case Kind::Closing:
        return tr("The last steps of every session. Ins adds the first one.");
    default:
        return tr("The steps of every session, in their order. Ins adds the first one.");
    }
}

void PartFields::buildSteps()
{
    addText(headingText());
    if (m_editing.part().kind != Kind::Steps)
        return;
    for (const Choice &choice : m_editing.list().choices) {
        const auto place = withBranchesPlace(m_editing.list(), choice.key, m_editing.part());
        if (!place)
            continue;
        addButton(u"part-place-"_s + choice.key, tr("Put in the steps of the choice “%1”").arg(choice.key),
            [this, key = choice.key] {
                m_editing.take(withBranchesPlace(m_editing.list(), key, m_editing.part()));
            });
    }
}

} // namespace skranketid

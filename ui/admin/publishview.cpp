// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/publishview.h"

#include "models/domain/time/timeentry.h"
#include "ui/admin/differencetable.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/quiettable.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QList<QuietColumn> columns()
{
    QList<QuietColumn> columns(2);
    for (QuietColumn &column : columns)
        column.wraps = true;
    return columns;
}

} // namespace

PublishView::PublishView(const Look &look, ChecklistEditing &editing)
    : AdminView(look, u"checklist-publish"_s), m_editing(editing), m_form(new DraftForm(look)),
      m_mistakeModel(new TextTableModel(2, this)),
      m_mistakeTable(new QuietTable(look, *m_mistakeModel, columns())),
      m_differences(new DifferenceTable(look))
{
    content().addWidget(m_form);
    m_mistakes = addText(Type::BodyStrong, Token::Error);
    m_mistakes->setObjectName(u"publish-mistakes"_s);
    m_mistakeTable->setObjectName(u"publish-mistake-table"_s);
    content().addWidget(m_mistakeTable);
    m_changes = addText(Type::Heading);
    content().addWidget(m_differences);
    content().addStretch();
    connect(m_mistakeTable, &QuietTable::activated, this, [this](const QModelIndex &index) {
        Q_EMIT mistakeWanted(partAt(m_editing.mistakes().at(index.row()).path));
    });
    m_publish = addButton(ButtonKind::Primary, u"publish-now"_s, u"Ctrl+Return Ctrl+Enter"_s,
        [this] { Q_EMIT publishWanted(); });
    m_back
        = addButton(ButtonKind::Secondary, u"publish-back"_s, u"Alt+Left"_s, [this] { Q_EMIT backWanted(); });
}

void PublishView::begin()
{
    const QDate today = m_editing.state().today();
    if (!m_editing.list().validFrom.isValid() || m_editing.list().validFrom < today)
        m_editing.change({}, [today](Checklist &list) { list.validFrom = today.addDays(1); });
    m_dayFits = true;
    buildForm();
    refresh();
}

void PublishView::buildForm()
{
    m_form->clear();
    m_language = m_editing.state().language();
    m_form->addLine({u"publish-from"_s, tr("First day; today at the earliest"),
                        [this] { return m_editing.state().format().shortDate(m_editing.list().validFrom); },
                        [this](const QString &typed) { return takeDay(typed); }},
        12);
    m_form->showAll();
}

QString PublishView::takeDay(const QString &typed)
{
    const QDate today = m_editing.state().today();
    const auto day = dateFrom(typed.trimmed(), today.year());
    m_dayFits = day && *day >= today;
    if (m_dayFits) {
        m_editing.change(u"publish-from"_s, [day](Checklist &list) { list.validFrom = *day; });
        showDifferences();
    }
    showButtons();
    if (!day)
        return tr("Write a date such as %1.").arg(m_editing.state().format().shortDate(today.addDays(1)));
    return m_dayFits ? QString() : tr("This day has passed. Sessions of that day stay on their version.");
}

QWidget *PublishView::home()
{
    return m_form->firstField();
}

void PublishView::refresh()
{
    if (!m_editing.isOpen())
        return;
    const CounterState &state = m_editing.state();
    const int version = state.catalogue().newestVersion(m_editing.list().id) + 1;
    setHead(tr("Publish %1 as version %2").arg(state.text(m_editing.list().title)).arg(version),
        tr("What is published is never changed. It holds from its first day; who is in the middle of a "
           "session then "
           "goes on with the old version."));
    if (m_language != state.language())
        buildForm();
    m_form->refresh();
    m_changes->setText(tr("What changes"));
    m_publish->setText(tr("Publish"));
    m_back->setText(tr("Back to the draft"));
    showMistakes();
    showDifferences();
    showButtons();
}

void PublishView::showMistakes()
{
    const QList<Mistake> &mistakes = m_editing.mistakes();
    m_mistakes->setText(mistakes.isEmpty() ? tr("No mistakes.")
                                           : tr("%n mistake(s) to correct first. Enter goes there.", nullptr,
                                               static_cast<int>(mistakes.size())));
    m_mistakes->setToken(mistakes.isEmpty() ? Token::Mute : Token::Error);
    QList<TextRow> rows;
    for (qsizetype i = 0; i < mistakes.size(); ++i)
        rows.append({u"%1 %2"_s.arg(i).arg(mistakes.at(i).path),
            {mistakes.at(i).path.isEmpty() ? tr("the list") : mistakes.at(i).path, mistakes.at(i).message},
            true});
    m_mistakeModel->show({tr("Where"), tr("What is wrong")}, rows);
    m_mistakeTable->setAccessibleName(m_mistakes->text());
    m_mistakeTable->setVisible(!rows.isEmpty());
}

void PublishView::showDifferences()
{
    const CounterState &state = m_editing.state();
    const Checklist &list = m_editing.list();
    const int newest = state.catalogue().newestVersion(list.id);
    const Checklist *before = state.catalogue().find(list.id, newest);
    m_differences->setVisible(before);
    m_changes->setVisible(before);
    if (before)
        m_differences->show(differences(*before, list, state.language()), tr("version %1").arg(newest),
            tr("version %1").arg(newest + 1));
}

void PublishView::setBusy(bool busy)
{
    m_busy = busy;
    showButtons();
}

void PublishView::showButtons()
{
    m_publish->setEnabled(!m_busy && m_dayFits && m_editing.mistakes().isEmpty());
}

} // namespace skranketid

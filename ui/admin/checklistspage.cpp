// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/checklistspage.h"

#include "ui/admin/checklisteditor.h"
#include "ui/admin/checklistfiles.h"
#include "ui/admin/checklistoverview.h"
#include "ui/admin/compareview.h"
#include "ui/admin/publishview.h"
#include "ui/admin/retireview.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/announcer.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

ChecklistsPage::ChecklistsPage(const AdminParts &parts, QWidget *parent)
    : AdminPage(parent), m_parts(parts), m_editing(m_parts.checklists, parts.state, this),
      m_files(new ChecklistFiles(m_parts.checklists, *this)), m_announcer(new Announcer(*this)),
      m_message(new StripMessage(parts.look)), m_stack(new QStackedWidget),
      m_overview(new ChecklistOverview(parts.look, parts.state)),
      m_editor(new ChecklistEditor(parts.look, m_editing)),
      m_publishing(new PublishView(parts.look, m_editing)),
      m_comparison(new CompareView(parts.look, parts.state)),
      m_retirement(new RetireView(parts.look, parts.state))
{
    setObjectName(u"checklists"_s);
    m_message->setObjectName(u"checklists-message"_s);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    for (QWidget *view :
        std::initializer_list<QWidget *>{m_overview, m_editor, m_publishing, m_comparison, m_retirement})
        m_stack->addWidget(view);
    connectOverview();
    connectOthers();
}

ChecklistsPage::~ChecklistsPage()
{
    m_editing.close();
    delete m_stack; // before what it shows
}

void ChecklistsPage::connectOverview()
{
    connect(m_overview, &ChecklistOverview::editWanted, this, &ChecklistsPage::edit);
    connect(m_overview, &ChecklistOverview::copyWanted, this, &ChecklistsPage::copy);
    connect(m_overview, &ChecklistOverview::compareWanted, this,
        [this](const Checklist &list, bool draft) { compare(list, draft, m_overview); });
    connect(m_overview, &ChecklistOverview::importWanted, m_files, &ChecklistFiles::bringIn);
    connect(m_overview, &ChecklistOverview::exportWanted, m_files, &ChecklistFiles::bringOut);
    connect(m_files, &ChecklistFiles::read, this, &ChecklistsPage::take);
    connect(m_files, &ChecklistFiles::told, this, &ChecklistsPage::tell);
    connect(m_overview, &ChecklistOverview::dropWanted, this, &ChecklistsPage::drop);
    connect(m_overview, &ChecklistOverview::retireWanted, this, [this](const Checklist &list) {
        m_retirement->begin(list);
        show(m_retirement);
    });
}

void ChecklistsPage::connectOthers()
{
    connect(&m_editing, &ChecklistEditing::notKept, this,
        [this](const QString &why) { tell(StripKind::Error, why); });
    connect(m_editor, &ChecklistEditor::kept, this, [this] {
        tell(StripKind::Information, tr("The draft is kept. Nobody sees it until it is published."));
    });
    connect(m_editor, &ChecklistEditor::publishWanted, this, [this] {
        m_publishing->begin();
        show(m_publishing);
    });
    connect(m_editor, &ChecklistEditor::compareWanted, this,
        [this] { compare(m_editing.list(), true, m_editor); });
    connect(m_editor, &ChecklistEditor::backWanted, this, &ChecklistsPage::toOverview);
    connect(m_publishing, &PublishView::publishWanted, this, &ChecklistsPage::publish);
    connect(m_publishing, &PublishView::backWanted, this, [this] { show(m_editor); });
    connect(m_publishing, &PublishView::mistakeWanted, this, [this](const ChecklistPart &part) {
        m_editing.select(part);
        show(m_editor);
    });
    connect(m_comparison, &CompareView::backWanted, this, [this] { show(m_comparedFrom); });
    connect(m_retirement, &RetireView::retireWanted, this, &ChecklistsPage::retire);
    connect(m_retirement, &RetireView::backWanted, this, &ChecklistsPage::toOverview);
    connect(&m_parts.state, &CounterState::changed, this, [this] {
        if (isVisible() && m_stack->currentWidget() == m_overview)
            m_overview->refresh(); // something was published elsewhere, or the day has changed
    });
}

void ChecklistsPage::refresh()
{
    readDrafts();
    if (m_editing.isOpen())
        m_editor->refresh();
    if (m_stack->currentWidget() == m_publishing)
        m_publishing->refresh();
    else if (m_stack->currentWidget() == m_comparison)
        m_comparison->refresh();
    else if (m_stack->currentWidget() == m_retirement)
        m_retirement->refresh();
}

QWidget *ChecklistsPage::home()
{
    QWidget *view = m_stack->currentWidget();
    if (view == m_editor)
        return m_editor->home();
    return static_cast<AdminView *>(view)->home();
}

/// Behind the lock, too, and when the window closes: what was written is kept.
void ChecklistsPage::hideEvent(QHideEvent *event)
{
    if (m_editing.isOpen())
        m_editing.keep();
    AdminPage::hideEvent(event);
}

void ChecklistsPage::readDrafts()
{
    const ChecklistTools::Drafts drafts = m_parts.checklists.drafts();
    m_drafts = drafts.lists;
    m_overview->setDrafts(m_drafts);
    m_overview->refresh();
    if (!drafts.broken.isEmpty())
        tell(StripKind::Caution,
            tr("These files are no drafts and were left alone: %1").arg(drafts.broken.join(u", "_s)));
}

void ChecklistsPage::show(QWidget *view)
{
    m_message->hide();
    m_stack->setCurrentWidget(view);
    home()->setFocus(Qt::OtherFocusReason);
}

void ChecklistsPage::toOverview()
{
    const bool wasOpen = m_editing.isOpen();
    const Checklist list = wasOpen ? m_editing.list() : m_retirement->list();
    m_editing.close();
    show(m_overview);
    readDrafts();
    m_overview->select(list, wasOpen);
}

void ChecklistsPage::openDraft(Checklist draft)
{
    const QDate tomorrow = m_parts.state.today().addDays(1);
    if (!draft.validFrom.isValid() || draft.validFrom < tomorrow)
        draft.validFrom = tomorrow;
    m_editing.open(draft);
    m_editor->refresh();
    show(m_editor);
}

/// There is one draft of each checklist: whoever wants a new version goes on with it.
void ChecklistsPage::edit(const Checklist &list, bool draft)
{
    const auto begun = std::ranges::find(m_drafts, list.id, &Checklist::id);
    if (begun != m_drafts.end()) {
        openDraft(*begun);
        if (!draft)
            tell(StripKind::Information, tr("There is a draft of this checklist already: this is it."));
        return;
    }
    Checklist next = list;
    next.version = m_parts.state.catalogue().newestVersion(list.id) + 1;
    next.validUntil = {};
    openDraft(next);
}

QString ChecklistsPage::freeId(const QString &id) const
{
    const auto isTaken = [this](const QString &name) {
        return m_parts.state.catalogue().newestVersion(name) > 0
            || std::ranges::find(m_drafts, name, &Checklist::id) != m_drafts.end();
    };
    for (int number = 2;; ++number) {
        const QString name = id.left(36) + u'-' + QString::number(number);
        if (!isTaken(name))
            return name;
    }
}

void ChecklistsPage::copy(const Checklist &list)
{
    Checklist next = list;
    next.id = freeId(list.id);
    next.version = 1;
    next.historical = false;
    next.validUntil = {};
    openDraft(next);
    tell(StripKind::Information,
        tr("A new checklist that begins as a copy. Its id can be changed until it is "
           "published."));
}

void ChecklistsPage::compare(const Checklist &list, bool draft, QWidget *from)
{
    m_comparedFrom = from;
    std::optional<Checklist> written;
    const auto begun = std::ranges::find(m_drafts, list.id, &Checklist::id);
    if (draft)
        written = list;
    else if (begun != m_drafts.end())
        written = *begun;
    m_comparison->begin(list, written);
    show(m_comparison);
}

void ChecklistsPage::take(const Checklist &list)
{
    if (std::ranges::find(m_drafts, list.id, &Checklist::id) != m_drafts.end()) {
        tell(
            StripKind::Error, tr("There is a draft of %1 already. Publish or delete it first.").arg(list.id));
        return;
    }
    openDraft(list);
    tell(StripKind::Information, tr("Imported as a draft. It is used when it is published."));
}

void ChecklistsPage::publish()
{
    m_publishing->setBusy(true);
    m_parts.checklists.publish(m_editing.list(), m_parts.state.today(), m_parts.state.language())
        .then(this, [this](const ChecklistTools::Result<Checklist> &result) { published(result); });
}

void ChecklistsPage::published(const ChecklistTools::Result<Checklist> &result)
{
    m_publishing->setBusy(false);
    if (!result) {
        tell(StripKind::Error, result.error());
        return;
    }
    m_editing.drop();
    show(m_overview);
    readDrafts();
    m_overview->select(*result, false);
    tell(StripKind::Information,
        tr("%1, version %2, is in use from %3.")
            .arg(m_parts.state.text(result->title), QString::number(result->version),
                m_parts.state.format().shortDate(result->validFrom)));
}

void ChecklistsPage::retire(QDate lastDay)
{
    m_parts.checklists
        .retire(m_retirement->list().id, lastDay, m_parts.state.today(), m_parts.state.language())
        .then(this, [this](const ChecklistTools::Result<Retirement> &result) {
            if (!result) {
                tell(StripKind::Error, result.error());
                return;
            }
            toOverview();
            tell(StripKind::Information,
                tr("%1 is not offered after %2.")
                    .arg(m_parts.state.text(m_retirement->list().title),
                        m_parts.state.format().shortDate(result->lastDay)));
        });
}

void ChecklistsPage::drop(const Checklist &draft)
{
    m_parts.checklists.drop(draft.id);
    readDrafts();
    tell(StripKind::Information, tr("The draft is deleted."));
}

void ChecklistsPage::tell(StripKind kind, const QString &text)
{
    m_message->setMessage(kind, text);
    m_message->show();
    m_announcer->say(text);
}

} // namespace skranketid

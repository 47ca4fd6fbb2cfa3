// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/retentionpage.h"

#include "models/store/deskstore.h"
#include "models/store/exportjob.h"
#include "models/store/storage.h"
#include "ui/admin/access.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

RetentionPage::RetentionPage(const AdminParts &parts, QWidget *parent)
    : FormPage(parts, u"retention"_s, parent), m_outcome(std::make_shared<RetentionOutcome>()),
      m_folder(parts.checklists.folder)
{
    content().addSpacing(space::three);
    m_due = addText(Type::Body);
    content().addSpacing(space::two);
    m_last = addText(Type::Body, Token::Soft);
    content().addSpacing(space::two);
    m_question = addText(Type::Heading);
    content().addStretch();
    m_remove = addButton(ButtonKind::Primary, u"retention-remove"_s, u"Alt+Return"_s, [this] {
        m_asks = true;
        refresh();
        m_keep->setFocus(Qt::OtherFocusReason);
    });
    m_export = addButton(ButtonKind::Secondary, u"retention-export"_s, {}, [this] { exportFirst(); });
    m_confirm = addButton(ButtonKind::Primary, u"retention-confirm"_s, {}, [this] { run(); });
    m_keep = addButton(ButtonKind::Secondary, u"retention-keep"_s, {}, [this] {
        m_asks = false;
        refresh();
        home()->setFocus(Qt::OtherFocusReason);
    });
    m_cancel = addButton(ButtonKind::Secondary, u"retention-cancel"_s, {}, [this] { m_running.cancel(); });
    connect(&parts.state, &CounterState::officeChanged, this, [this] {
        forget();
        refresh();
    });
}

RetentionPage::~RetentionPage()
{
    m_running.cancel();
}

QString RetentionPage::title() const
{
    return tr("What is kept");
}

QWidget *RetentionPage::home()
{
    return m_asks ? m_keep : m_remove->isEnabled() ? m_remove : m_export;
}

void RetentionPage::refresh()
{
    const OfficeBook &office = parts().state.office();
    setHead(title(),
        tr("Notes %1 days, sessions %2 months, their summaries %3 years: these three are set under Settings. "
           "Nothing goes by itself, and nothing without a backup and an event that says what went.")
            .arg(office.number(OfficeSetting::NoteDays))
            .arg(office.number(OfficeSetting::SessionMonths))
            .arg(office.number(OfficeSetting::SummaryYears)));
    m_remove->setText(tr("Remove what is old …"));
    m_export->setText(tr("Export the journal first …"));
    m_confirm->setText(tr("Remove it"));
    m_keep->setText(tr("Keep it"));
    m_cancel->setText(tr("Cancel"));
    m_question->setText(tr(
        "Remove it? A backup is made first. Notes are erased; of sessions only sums by day are left, which "
        "cannot be corrected any more."));
    const bool runs = m_running.isRunning();
    m_question->setVisible(m_asks);
    m_remove->setVisible(!m_asks && !runs);
    m_export->setVisible(!m_asks && !runs);
    m_confirm->setVisible(m_asks);
    m_keep->setVisible(m_asks);
    m_cancel->setVisible(runs);
    for (Button *button : {m_remove, m_export, m_confirm, m_keep, m_cancel})
        button->updateGeometry();
    showDue();
    if (!m_isSought && !runs && isVisible())
        find();
}

/// By the next time something may have become old.
void RetentionPage::hideEvent(QHideEvent *event)
{
    forget();
    FormPage::hideEvent(event);
}

void RetentionPage::forget()
{
    m_isKnown = false;
    m_isSought = false;
}

void RetentionPage::showDue()
{
    m_remove->setEnabled(m_isKnown && !m_outcome->due.isNothing());
    m_due->setText(m_isKnown ? dueText() : tr("Looking for what is old …"));
}

QString RetentionPage::dueText() const
{
    const RetentionDue &due = m_outcome->due;
    const Format format = parts().state.format();
    if (due.isNothing())
        return tr("Nothing is old enough to go.");
    QStringList lines;
    if (due.notes > 0)
        lines += tr("%n notes from before %1.", nullptr, int(due.notes))
                     .arg(format.longDate(due.terms.notesBefore));
    if (due.sessions + due.noShows > 0)
        lines += tr("%n sessions from before %1.", nullptr, int(due.sessions + due.noShows))
                     .arg(format.longDate(due.terms.sessionsBefore));
    if (due.summaries > 0)
        lines += tr("%n summaries of days before %1.", nullptr, int(due.summaries))
                     .arg(format.longDate(due.terms.summariesBefore));
    return lines.join(u'\n');
}

/// Runs a job; `then` gets what came of it, or nothing when it was cancelled.
void RetentionPage::start(const Storage::JobMaker &job, const std::function<void(const Stored<void> &)> &then)
{
    m_running = parts().storage.runSliced(job);
    auto *watcher = new QFutureWatcher<Stored<void>>(this);
    connect(watcher, &QFutureWatcher<Stored<void>>::finished, this, [this, watcher, then] {
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
        else
            Q_EMIT noticed(tr("It was cancelled."));
        refresh();
        watcher->deleteLater();
    });
    watcher->setFuture(m_running);
    refresh();
}

void RetentionPage::find()
{
    const auto outcome = std::make_shared<RetentionOutcome>();
    const QDate today = parts().state.today();
    const auto job = [today, outcome](DeskStore &store) {
        return std::make_unique<RetentionJob>(
            store, RetentionTerms::of(store.office(), today), QString(), outcome);
    };
    m_isSought = true;
    start(job, [this, outcome](const Stored<void> &found) {
        m_outcome = outcome;
        m_isKnown = found.has_value();
        if (!found)
            Q_EMIT noticed(found.error().message);
    });
}

void RetentionPage::run()
{
    m_asks = false;
    if (!parts().access.holds(role()))
        return;
    const QDate today = parts().state.today();
    const QString backup = parts().backups.folder->beforeRemoval(today);
    m_outcome = std::make_shared<RetentionOutcome>();
    const auto job = [today, backup, outcome = m_outcome](DeskStore &store) {
        return std::make_unique<RetentionJob>(
            store, RetentionTerms::of(store.office(), today), backup, outcome);
    };
    start(job, [this](const Stored<void> &result) { removed(result); });
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::removed(const Stored<void> &result)
{
    const RetentionOutcome outcome = *m_outcome;
    m_outcome = std::make_shared<RetentionOutcome>();
    forget();
    if (!result) {
        Q_EMIT noticed(result.error().message);
        return;
    }
    const QString text = tr("Removed: %1 notes, %2 sessions, %3 summaries. Event %4 says so.")
                             .arg(outcome.due.notes)
                             .arg(outcome.due.sessions + outcome.due.noShows)
                             .arg(outcome.due.summaries)
                             .arg(outcome.sequence);
    m_last->setText(text);
    Q_EMIT noticed(text);
    m_export->setFocus(Qt::OtherFocusReason);
}

void RetentionPage::exportFirst()
{
    if (!parts().access.holds(role()))
        return;
    const QString proposed = QDir(m_folder).filePath(
        tr("journal", "file name") + parts().state.today().toString(u"-yyyy-MM-dd"_s) + u".json"_s);
    const QString file
        = QFileDialog::getSaveFileName(this, tr("Export the journal"), proposed, u"JSON (*.json)"_s);
    if (file.isEmpty())
        return;
    m_folder = QFileInfo(file).absolutePath();
    const auto job = [file](DeskStore &store) {
        return std::make_unique<ExportJob>(store.connection(), ExportPeriod::all(), file);
    };
    start(job, [this, file](const Stored<void> &result) {
        Q_EMIT noticed(result ? tr("The journal is in %1.").arg(QDir::toNativeSeparators(file))
                              : result.error().message);
    });
}

} // namespace skranketid

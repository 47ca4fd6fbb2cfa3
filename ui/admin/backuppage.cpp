// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/backuppage.h"

#include "models/store/backupjob.h"
#include "models/store/deskstore.h"
#include "models/store/storage.h"
#include "ui/admin/access.h"
#include "ui/admin/linelist.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"

#include <QDir>
#include <QFutureWatcher>
#include <QLocale>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

/// A file that was written anew is another one.
QString keyOf(const BackupFile &file)
{
    return file.name + file.made.toString(Qt::ISODateWithMs);
}

} // namespace

BackupPage::BackupPage(const AdminParts &parts, QWidget *parent)
    : FormPage(parts, u"backups"_s, parent), m_folder(*parts.backups.folder), m_list(new LineList(parts.look))
{
    content().addSpacing(space::three);
    m_question = addText(Type::Heading);
    content().addSpacing(space::one);
    content().addWidget(m_list);
    m_none = addText(Type::Body, Token::Mute);
    content().addStretch();
    m_make = addButton(ButtonKind::Primary, u"backup-make"_s, u"Alt+Return"_s, [this] { make(); });
    m_cancel = addButton(ButtonKind::Secondary, u"backup-cancel"_s, {}, [this] { m_running.cancel(); });
    m_restore = addButton(ButtonKind::Primary, u"backup-restore"_s, {}, [this] { restore(); });
    m_keep = addButton(ButtonKind::Secondary, u"backup-keep"_s, {}, [this] {
        m_asked.clear();
        refresh();
        m_make->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &LineList::pressed, this, &BackupPage::press);
}

BackupPage::~BackupPage()
{
    m_running.cancel();
    stopChecking();
}

QString BackupPage::title() const
{
    return tr("Backups");
}

QWidget *BackupPage::home()
{
    return m_asked.isEmpty() ? m_make : m_keep;
}

void BackupPage::refresh()
{
    setHead(title(),
        tr("One is made each day, checked, and kept in %1. The newest %2 stay, and one for each of %3 weeks "
           "before them. They hold what has been erased since, until they go themselves.")
            .arg(QDir::toNativeSeparators(m_folder.path()))
            .arg(dailyBackups)
            .arg(weeklyBackups));
    m_none->setText(tr("There are no backups yet."));
    m_make->setText(tr("Back up now"));
    m_cancel->setText(tr("Cancel the backup"));
    m_restore->setText(tr("Restore it"));
    m_keep->setText(tr("Keep what is here"));
    const bool asks = !m_asked.isEmpty();
    const bool runs = m_running.isRunning();
    m_question->setVisible(asks);
    m_question->setText(
        tr("Put %1 in the place of the database? The window closes and opens again. What is here now is kept "
           "beside it, and what was recorded since the backup is no longer in the figures.")
            .arg(m_asked));
    m_make->setVisible(!asks && !runs);
    m_cancel->setVisible(runs);
    m_restore->setVisible(asks);
    m_keep->setVisible(asks);
    for (Button *button : {m_make, m_cancel, m_restore, m_keep})
        button->updateGeometry();
    read();
}

void BackupPage::read()
{
    m_files = m_folder.list();
    m_none->setVisible(m_files.isEmpty());
    showLines();
    if (isVisible())
        check();
}

/// Each file is read in full, which takes a while: not in the window's thread.
void BackupPage::check()
{
    if (m_checker && m_checker->isRunning())
        return;
    stopChecking();
    QList<BackupFile> unknown;
    for (const BackupFile &file : std::as_const(m_files)) {
        if (!m_found.contains(keyOf(file)))
            unknown.append(file);
    }
    if (unknown.isEmpty())
        return;
    m_stop = false;
    m_checker.reset(QThread::create([this, unknown] {
        for (const BackupFile &file : unknown) {
            if (m_stop)
                return;
            const Stored<BackupContent> found = checkBackup(file.file, m_stop);
            QMetaObject::invokeMethod(this, [this, key = keyOf(file), found] {
                m_found.insert(key, found);
                showLines();
            });
        }
    }));
    m_checker->start(QThread::LowPriority);
}

void BackupPage::stopChecking()
{
    m_stop = true;
    if (m_checker)
        m_checker->wait();
    m_checker.reset();
}

QString BackupPage::lineOf(const BackupFile &file) const
{
    const bool isDanish = parts().state.language() == Language::Danish;
    const QLocale locale(isDanish ? QLocale::Danish : QLocale::English);
    QString text = u"%1, %2"_s.arg(parts().state.format().longDate(file.day),
        locale.formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat));
    if (file.kind == BackupKind::BeforeRemoval)
        text += u", "_s + tr("before what is old was removed");
    else if (file.kind == BackupKind::BeforeMigration)
        text += u", "_s + tr("before a new version of the program");
    const auto found = m_found.constFind(keyOf(file));
    if (found == m_found.cend())
        return text + u". "_s + tr("Being checked …");
    if (!*found)
        return text + u". "_s + tr("It cannot be used: %1").arg(found->error().message);
    return text + u". "_s + tr("Checked: %n events.", nullptr, int((*found)->events));
}

void BackupPage::showLines()
{
    QList<LineList::Line> lines;
    for (const BackupFile &file : std::as_const(m_files)) {
        const auto found = m_found.constFind(keyOf(file));
        const bool isGood = found != m_found.cend() && found->has_value();
        lines.append({file.name, lineOf(file), isGood ? tr("Restore …") : QString()});
    }
    m_list->setLines(lines);
}

void BackupPage::make()
{
    if (m_running.isRunning() || !parts().access.holds(role()))
        return;
    const QString file = m_folder.daily(parts().state.today());
    m_running = parts().storage.runSliced(
        [file](DeskStore &store) { return std::make_unique<BackupJob>(store.connection(), file); });
    auto *watcher = new QFutureWatcher<Stored<void>>(this);
    connect(watcher, &QFutureWatcher<Stored<void>>::progressValueChanged, this, &BackupPage::showProgress);
    connect(watcher, &QFutureWatcher<Stored<void>>::finished, this, [this, watcher, file] {
        const bool isDone = watcher->future().resultCount() > 0;
        made(file, isDone ? watcher->result() : Stored<void>());
        if (!isDone)
            Q_EMIT noticed(tr("The backup was cancelled."));
        watcher->deleteLater();
    });
    watcher->setFuture(m_running);
    refresh();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void BackupPage::showProgress(int thousandths)
{
    m_cancel->setText(tr("Cancel the backup (%1 %)").arg(thousandths / 10));
    m_cancel->updateGeometry();
}

void BackupPage::made(const QString &file, const Stored<void> &result)
{
    refresh();
    m_make->setFocus(Qt::OtherFocusReason);
    if (!result)
        Q_EMIT noticed(result.error().message);
    else if (QFileInfo::exists(file))
        Q_EMIT noticed(tr("The backup is written and checked."));
}

void BackupPage::press(const QString &code)
{
    m_asked = code;
    refresh();
    m_keep->setFocus(Qt::OtherFocusReason);
}

void BackupPage::restore()
{
    if (!parts().access.holds(role()))
        return;
    for (const BackupFile &file : std::as_const(m_files)) {
        if (file.name == m_asked)
            parts().backups.restore(file.file);
    }
}

} // namespace skranketid

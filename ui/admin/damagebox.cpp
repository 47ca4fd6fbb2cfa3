// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/damagebox.h"

#include "models/domain/text/format.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"

#include <QDir>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int measure = 560;

} // namespace

DamageBox::DamageBox(const Look &look, Language language, const QString &found, const BackupFolder &folder,
    Otherwise otherwise, QWidget *parent)
    : QDialog(parent), m_language(language), m_otherwise(otherwise),
      m_backup(new TextLabel(look, Type::Body)), m_leave(new Button(look, ButtonKind::Secondary)),
      m_restore(new Button(look, ButtonKind::Primary))
{
    setObjectName(u"damage"_s);
    setWindowTitle(u"Skranketid"_s);
    setPalette(paletteOf(look.theme()));
    auto *title = new TextLabel(look, Type::Title);
    title->setText(otherwise == Otherwise::GoOn ? tr("The database does not add up")
                                                : tr("The database cannot be opened"));
    auto *text = new TextLabel(look, Type::Body);
    text->setText(found);
    m_backup->setText(tr("Looking for the newest backup that is whole …"));
    m_backup->setObjectName(u"damage-backup"_s);
    m_leave->setObjectName(u"damage-leave"_s);
    m_restore->setObjectName(u"damage-restore"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::four, space::four, space::four, space::three);
    column->setSpacing(space::two);
    for (TextLabel *label : {title, text, m_backup}) {
        label->setMeasure(measure);
        column->addWidget(label);
    }
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(look.scaled(measure) + 2 * space::four);
    m_restore->setEnabled(false);
    showButtons();
    m_leave->setFocus(Qt::TabFocusReason);
    connect(m_restore, &Button::clicked, this, &DamageBox::press);
    connect(m_leave, &Button::clicked, this, [this] {
        if (!m_asks) {
            reject();
            return;
        }
        m_asks = false;
        showButtons();
    });
    if (otherwise == Otherwise::GoOn)
        connect(this, &QDialog::finished, this, &DamageBox::retire);
    search(folder);
}

/// Without waiting for what is being read.
void DamageBox::retire()
{
    m_stop = true;
    connect(m_search.get(), &QThread::finished, this, &QObject::deleteLater);
    if (m_search->isFinished())
        deleteLater();
}

DamageBox::~DamageBox()
{
    m_stop = true;
    m_search->wait();
}

void DamageBox::showButtons()
{
    m_restore->setText(m_asks ? tr("Yes, restore it") : tr("Restore this backup"));
    m_leave->setText(m_asks ? tr("No") : m_otherwise == Otherwise::GoOn ? tr("Go on as it is") : tr("Close"));
    for (Button *button : {m_restore, m_leave})
        button->updateGeometry();
}

/// Each backup is read in full: not in the window's thread.
void DamageBox::search(const BackupFolder &folder)
{
    m_search.reset(QThread::create([this, folder] {
        const std::optional<GoodBackup> good = newestGoodBackup(folder.list(), m_stop);
        QMetaObject::invokeMethod(this, [this, good, path = folder.path()] { take(good, path); });
    }));
    m_search->start();
}

void DamageBox::take(const std::optional<GoodBackup> &good, const QString &folder)
{
    if (!good) {
        m_backup->setText(
            tr("No backup that is whole was found in %1.").arg(QDir::toNativeSeparators(folder)));
        return;
    }
    const QDateTime &made = good->file.made;
    const Format format(m_language);
    m_file = good->file.file;
    m_backup->setText(tr("The newest backup that is whole was made on %1 at %2 and holds %n events.", nullptr,
        int(good->content.events))
                          .arg(format.longDate(made.date()), format.timeInText(made.time())));
    m_restore->setEnabled(true);
}

void DamageBox::press()
{
    if (m_asks) {
        accept();
        return;
    }
    m_asks = true;
    m_backup->setText(tr(
        "What was recorded since this backup is then no longer in the figures. The database as it is now is "
        "kept beside it. Restore the backup?"));
    showButtons();
    m_leave->setFocus(Qt::TabFocusReason);
}

} // namespace skranketid

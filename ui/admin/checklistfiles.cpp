// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/checklistfiles.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace skranketid {

using namespace Qt::StringLiterals;

ChecklistFiles::ChecklistFiles(const ChecklistTools &tools, QWidget &page)
    : QObject(&page), m_tools(tools), m_page(page), m_folder(tools.folder)
{
}

void ChecklistFiles::bringIn()
{
    auto *dialog = new QFileDialog(&m_page, tr("Import a checklist"), m_folder, tr("Checklists (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ChecklistFiles::take);
    dialog->open();
}

void ChecklistFiles::take(const QString &file)
{
    m_folder = QFileInfo(file).path();
    if (const auto list = m_tools.read(file))
        Q_EMIT read(*list);
    else
        Q_EMIT told(StripKind::Error, list.error());
}

void ChecklistFiles::bringOut(const Checklist &list)
{
    auto *dialog = new QFileDialog(&m_page, tr("Export the checklist"), m_folder, tr("Checklists (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"%1-%2.json"_s.arg(list.id).arg(list.version));
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, list](const QString &file) { write(list, file); });
    dialog->open();
}

void ChecklistFiles::write(const Checklist &list, const QString &file)
{
    m_folder = QFileInfo(file).path();
    if (const auto written = m_tools.write(list, file))
        Q_EMIT told(StripKind::Information, tr("Written to %1.").arg(QDir::toNativeSeparators(file)));
    else
        Q_EMIT told(StripKind::Error, written.error());
}

} // namespace skranketid

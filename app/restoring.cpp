// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restoring.h"

#include "app/commands/copies.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QMessageBox>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

QString sentenceFor(const QString &backup, const Stored<Restored> &restored)
{
    if (!restored)
        return QCoreApplication::translate(
            "Restoring", "The backup was not put back; nothing was changed. %1")
            .arg(restored.error().message);
    QString text = QCoreApplication::translate(
        "Restoring", "%1 is checked and in use again with %n events.", nullptr, int(restored->events))
                       .arg(QFileInfo(backup).fileName());
    if (!restored->kept.isEmpty())
        text += u' '
            + QCoreApplication::translate("Restoring", "What was there before is kept as %1.")
                  .arg(QDir::toNativeSeparators(restored->kept));
    if (!restored->warning.isEmpty())
        text += u' ' + restored->warning;
    return text;
}

} // namespace

QString restoreWhileShown(const Services &services, const QString &backup)
{
    QMessageBox notice(QMessageBox::NoIcon, u"Skranketid"_s,
        QCoreApplication::translate("Restoring", "The backup is being checked and put back …"),
        QMessageBox::NoButton);
    notice.setTextFormat(Qt::PlainText);
    notice.show();
    Stored<Restored> restored;
    const std::unique_ptr<QThread> thread(QThread::create([&] { restored = bringBack(services, backup); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    while (!thread->isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    notice.hide();
    return sentenceFor(backup, restored);
}

} // namespace skranketid

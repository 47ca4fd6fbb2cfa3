// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportfiles.h"

#include "app/language.h"

#include <QCoreApplication>
#include <QProcess>
#include <QPromise>

#include <memory>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(QProcess &process)
{
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    static const QString own = u"skranketid: "_s;
    QStringList sentences;
    for (const QString &line : QString::fromUtf8(process.readAllStandardError()).split(u'\n')) {
        if (line.startsWith(own))
            sentences.append(line.mid(own.size()).trimmed());
    }
    return sentences.isEmpty()
        ? ReportFiles::tr("The report could not be made: the process for it ended early. Try again.")
        : sentences.join(u' ');
}

} // namespace

ReportFiles::ReportFiles(const Request &window)
{
    if (!window.profile.isEmpty())
        m_place += {u"--profile"_s, window.profile};
    if (!window.database.isEmpty())
        m_place += {u"--database"_s, window.database};
}

QFuture<QString> ReportFiles::write(QDate day, Language language, const QString &file)
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    const auto finish = [promise](const QString &sentence) {
        promise->addResult(sentence);
        promise->finish();
    };
    auto *process = new QProcess(this);
    connect(process, &QProcess::finished, this, [process, finish] {
        finish(sentenceOf(*process));
        process->deleteLater();
    });
    connect(process, &QProcess::errorOccurred, this, [process, finish](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) // the others end with `finished`
            return;
        finish(tr("The report could not be made: %1").arg(process->errorString()));
        process->deleteLater();
    });
    process->start(QCoreApplication::applicationFilePath(),
        m_place
            + QStringList{u"--language"_s, codeOf(language), u"report"_s, u"daily"_s, u"--date"_s,
                day.toString(Qt::ISODate), u"--output"_s, file});
    process->closeWriteChannel();
    return promise->future();
}

} // namespace skranketid

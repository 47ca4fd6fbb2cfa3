// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "app/logging.h"
#include "app/program.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHashSeed>

namespace {

/// Pages are made without a screen, and so that the same data give the same bytes: see pdfwriter.h.
int runPages(int argc, char **argv, const QStringList &arguments)
{
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("TZ", "UTC");
    skranketid::logToStandardError();
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const QGuiApplication application(argc, argv);
    return skranketid::runCommandLine(arguments);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("skranketid"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SKRANKETID_VERSION));

    const QStringList arguments = skranketid::argumentsOf(argc, argv);
    switch (skranketid::neededFor(arguments)) {
    case skranketid::Needed::Window:
        return skranketid::runWindow(argc, argv, arguments);
    case skranketid::Needed::Pages:
        return runPages(argc, argv, arguments);
    case skranketid::Needed::Plain:
        break;
    }
    const QCoreApplication application(argc, argv);
    return skranketid::runCommandLine(arguments);
}

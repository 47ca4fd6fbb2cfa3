// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "app/program.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("skranketid"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SKRANKETID_VERSION));

    const QStringList arguments = skranketid::argumentsOf(argc, argv);
    if (skranketid::asksForWindow(arguments))
        return skranketid::runWindow(argc, argv, arguments);

    const QCoreApplication application(argc, argv);
    return skranketid::runCommandLine(arguments);
}

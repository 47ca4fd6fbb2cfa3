// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <memory>

namespace skranketid::test {

/// The test program once more, as the process that is to be killed or to hold a file.
inline std::unique_ptr<QProcess> startChild(const QStringList &arguments, const QString &asOtherUser = {})
{
    auto child = std::make_unique<QProcess>();
    child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QString program = QCoreApplication::applicationFilePath();
    QStringList all = QStringList{QStringLiteral("--child")} + arguments;
    if (!asOtherUser.isEmpty()) {
        all = QStringList{QStringLiteral("--reuid=") + asOtherUser, QStringLiteral("--clear-groups"), program}
            + all;
        program = QStringLiteral("setpriv");
    }
    child->start(program, all);
    return child;
}

} // namespace skranketid::test

/// main() of a test whose program also plays the child.
#define SKRANKETID_TEST_MAIN(Test, runChild)                                                                 \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        QCoreApplication application(argc, argv);                                                            \
        const QStringList arguments = application.arguments();                                               \
        if (arguments.value(1) == QStringLiteral("--child"))                                                 \
            return runChild(arguments.mid(2));                                                               \
        Test test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }

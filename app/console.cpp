// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <system_error>

using namespace Qt::StringLiterals;

namespace skranketid {

void Console::showProgress(double done)
{
    const int percent = int(done * 100);
    if (!errorsGoToTerminal() || percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    writeError("\r" + QByteArray::number(percent).rightJustified(3) + " %");
}

void Console::clearProgress()
{
    if (m_shownPercent >= 0)
        writeError("\r     \r");
    m_shownPercent = -1;
}

StandardConsole::StandardConsole()
{
    const QString target = QFileInfo(u"/dev/stderr"_s).canonicalFilePath();
    m_terminal
        = target.startsWith(u"/dev/pts/") || target.startsWith(u"/dev/tty") || target == u"/dev/console";
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

std::optional<InputLine> StandardConsole::readLine()
{
    if (m_putBack)
        return std::exchange(m_putBack, {});
    InputLine line;
    int c = std::fgetc(stdin);
    if (c == EOF)
        return {};
    for (; c != EOF && c != '\n'; c = std::fgetc(stdin)) {
        if (line.bytes.size() <= maximumLine)
            line.bytes.append(char(c));
    }
    if (line.bytes.endsWith('\r'))
        line.bytes.chop(1);
    line.tooLong = line.bytes.size() > maximumLine;
    return line;
}

bool StandardConsole::write(const QByteArray &text)
{
    const bool written
        = std::fwrite(text.data(), 1, std::size_t(text.size()), stdout) == std::size_t(text.size());
    if (written && std::fflush(stdout) == 0)
        return true;
    m_writeError = errno;
    return false;
}

void StandardConsole::writeError(const QByteArray &text)
{
    std::fwrite(text.data(), 1, std::size_t(text.size()), stderr);
    std::fflush(stderr);
}

int StandardConsole::statusAfterLoss()
{
    if (m_writeError == EPIPE)
        return 0;
    const QString reason = QString::fromStdString(std::generic_category().message(m_writeError));
    writeError(u"skranketid: %1\n"_s
                   .arg(QCoreApplication::translate("Console",
                       "Standard output cannot be written (%1). Make room, or send it to another place.")
                            .arg(reason))
                   .toUtf8());
    return 1;
}

} // namespace skranketid

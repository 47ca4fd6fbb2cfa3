// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <xcb/xcb.h>

#include <cstdlib>
#include <unistd.h>

namespace skranketid::bench {

/// Looks at an otherwise empty, black X screen without a window manager.
class Screen {
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            qFatal("no X display: run it with xvfb-run");
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Something has been drawn in all four of these places, spread over a window of 1366 x 768.
    bool isPainted() const
    {
        for (const auto &[x, y] :
            {std::pair{3, 3}, std::pair{1360, 3}, std::pair{3, 760}, std::pair{1360, 760}}) {
            if (pixel(x, y) == 0)
                return false;
        }
        return true;
    }

private:
    quint32 pixel(int x, int y) const
    {
        xcb_get_image_reply_t *image = xcb_get_image_reply(m_connection,
            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, qint16(x), qint16(y), 1, 1, ~0U),
            nullptr);
        if (!image)
            return 0;
        const quint32 value = *reinterpret_cast<const quint32 *>(xcb_get_image_data(image)) & 0xFFFFFF;
        std::free(image);
        return value;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root;
};

/// A program with a window, from its start until it is told to end.
class OtherProcess {
public:
    OtherProcess(const Screen &screen, const QString &program, const QStringList &arguments)
    {
        QElapsedTimer timer;
        timer.start();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        m_process.waitForStarted();
        while (!screen.isPainted()) {
            QThread::usleep(500);
            if (timer.elapsed() > 20'000)
                qFatal("%s paints nothing", qPrintable(program));
        }
        m_paintedMs = double(timer.nsecsElapsed()) / 1e6;
    }
    ~OtherProcess()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    double paintedMs() const { return m_paintedMs; } ///< from exec to the first picture

    /// Proportional set size in MB.
    double memoryMb() const
    {
        for (const QByteArray &line : read("smaps_rollup").split('\n')) {
            if (line.startsWith("Pss:"))
                return line.mid(4).trimmed().split(' ').constFirst().toDouble() / 1024;
        }
        return 0;
    }

    /// Time on a processor so far, in milliseconds.
    double processorMs() const
    {
        const QByteArray stat = read("stat");
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000
            / double(sysconf(_SC_CLK_TCK));
    }

private:
    QByteArray read(const char *name) const
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QProcess m_process;
    double m_paintedMs = 0;
};

} // namespace skranketid::bench

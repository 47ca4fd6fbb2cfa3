// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using namespace skranketid;
using namespace skranketid::test;

namespace {

/// The built program in a window, and someone who reads it over the accessibility bus of a session of its
/// own.
class Listener {
public:
    explicit Listener(const Home &home)
    {
        // The session's sockets belong into a folder nobody else can enter.
        const QString runtime = home.path(u"runtime"_s);
        QDir().mkdir(runtime);
        QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"LANGUAGE"_s,
                 u"DBUS_SESSION_BUS_ADDRESS"_s, u"AT_SPI_BUS_ADDRESS"_s, u"NO_AT_BRIDGE"_s})
            environment.remove(variable);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.insert(u"PYTHONUTF8"_s, u"1"_s);
        environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(u"dbus-run-session"_s,
            {u"--"_s, u"/usr/bin/python3"_s, // the one the packages are for
                QStringLiteral(SKRANKETID_SOURCE_DIR "/tests/support/screenreader.py"),
                QStringLiteral(SKRANKETID_PROGRAM), u"--profile"_s, home.profile(), u"--language"_s,
                u"en"_s});
    }

    ~Listener()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }

    /// The lines of the answer. A sentence about what is missing when there is none.
    QStringList ask(const QStringList &order)
    {
        m_process.write(order.join(u'\t').toUtf8() + '\n');
        QStringList lines;
        for (;;) {
            while (!m_process.canReadLine()) {
                if (!m_process.waitForReadyRead(40'000))
                    return {whyNot()};
            }
            const QString line = QString::fromUtf8(m_process.readLine()).chopped(1);
            if (line.isEmpty())
                return lines;
            lines.append(line);
        }
    }

    QString line(const QStringList &order) { return ask(order).value(0); }

private:
    QString whyNot()
    {
        if (m_process.error() == QProcess::FailedToStart)
            return u"There is no dbus-run-session: install the package dbus."_s;
        return u"The screen reader does not answer: "_s + QString::fromUtf8(m_process.readAllStandardError());
    }

    QProcess m_process;
};

} // namespace

/// What a screen reader finds in the window of the real program. installer/packages.sh test installs what it
/// takes.
class tst_ScreenReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionCanBeStartedAndFollowedByReading();
};

void tst_ScreenReader::aSessionCanBeStartedAndFollowedByReading()
{
    const Home home;
    QVERIFY(QDir().mkpath(home.profile()));
    Settings(home.profile() + u"/settings.ini"_s).set(Setting::Desk, u"3"_s); // else it asks for it first
    Listener reader(home);
    const QString frame = reader.line({u"find"_s, u"frame"_s, u"Skranketid"_s});
    QVERIFY2(frame.startsWith(u"frame\tSkranketid"_s), qPrintable(frame));
    QVERIFY(reader.line({u"find"_s, u"heading"_s, u"What does the citizen come for?"_s})
                .startsWith(u"heading"_s));
    const QStringList offered = reader.ask({u"all"_s, u"button"_s});
    QVERIFY2(!offered.filter(u"NemID to MitID"_s).isEmpty(), qPrintable(offered.join(u'\n')));
    QVERIFY(offered.size() >= 6);
    for (const QString &button : offered)
        QVERIFY2(!button.section(u'\t', 1, 1).isEmpty(), "a button without a name");

    reader.ask({u"heard"_s});
    QCOMPARE(reader.line({u"press"_s, u"button"_s, u"NemID to MitID"_s}), u"pressed"_s);
    const QString list = reader.line({u"find"_s, u"list"_s, u"step 1 of "_s});
    QVERIFY2(list.startsWith(u"list\tNemID to MitID"_s), qPrintable(list));
    const QStringList rows = reader.ask({u"all"_s, u"list item"_s});
    QVERIFY2(rows.size() >= 15, qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.constFirst().contains(u", next"_s), qPrintable(rows.constFirst()));
    QVERIFY2(rows.constFirst().contains(u"\tselected"_s), qPrintable(rows.constFirst()));
    const QString title = rows.constFirst().section(u'\t', 1, 1).section(u", next"_s, 0, 0);
    const QString heading = reader.line({u"find"_s, u"heading"_s, title});
    QCOMPARE(heading.section(u'\t', 1, 1), title);
    const QString said = reader.line({u"wait"_s, u"Step 1 of "_s});
    QVERIFY2(said.contains(u"Started: NemID to MitID"_s) && said.contains(title), qPrintable(said));

    reader.ask({u"heard"_s});
    QCOMPARE(reader.line({u"press"_s, u"button"_s, u"Put on hold"_s}), u"pressed"_s);
    QVERIFY(reader.line({u"wait"_s, u"On hold: "_s}).startsWith(u"On hold: NemID to MitID"_s));
    const QString strip = reader.line({u"find"_s, u"alert"_s, u"On hold: "_s});
    QVERIFY2(strip.startsWith(u"alert\tOn hold: NemID to MitID"_s), qPrintable(strip));
}

QTEST_GUILESS_MAIN(tst_ScreenReader)
#include "tst_screenreader.moc"

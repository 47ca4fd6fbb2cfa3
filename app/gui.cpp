// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "app/backups.h"
#include "app/checklisttools.h"
#include "app/instance.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/program.h"
#include "app/remotecommand.h"
#include "app/reportfiles.h"
#include "app/reportpage.h"
#include "app/restoring.h"
#include "app/servedcommand.h"
#include "app/settings.h"
#include "app/windowsettingsfile.h"
#include "ui/admin/damagebox.h"
#include "ui/counter/counterwindow.h"
#include "ui/shared/bringforward.h"
#include "ui/shared/look.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranketid {
namespace {

/// Sees what is said on standard error too, for those who started from an icon.
class WindowConsole final : public StandardConsole {
public:
    void writeError(const QByteArray &text) override
    {
        m_said += text;
        StandardConsole::writeError(text);
    }

    QString said() const { return QString::fromUtf8(m_said).remove(u"skranketid: "_s).trimmed(); }

private:
    QByteArray m_said;
};

constexpr auto afterFirstPaint = 500ms;

/// The program while it has its window.
class WindowRun {
public:
    WindowRun(const Request &request, const QStringList &arguments)
        : m_arguments(arguments),
          m_services(Profile::at(request.profile, request.database, QDir::currentPath())),
          m_settings(m_services.profile().settingsFile()), m_reportFiles(request),
          m_translations(request.language.value_or(
              languageNamed(m_settings.text(Setting::Language)).value_or(systemLanguage())))
    {
    }

    int operator()()
    {
        const Profile &profile = m_services.profile();
        if (const auto made = profile.create(); !made)
            return stop(made.error());
        for (;;) {
            const auto claimed = claim(profile.database(), claimPatience);
            if (!claimed)
                return stop(claimed.error());
            if (claimed->ownership)
                return run();
            if (const auto status = raiseOther(*claimed->owner))
                return *status;
        }
    }

private:
    /// Says what stands in the way, and gives the exit status.
    int stop(const QString &sentence)
    {
        m_console.writeError(u"skranketid: %1\n"_s.arg(sentence).toUtf8());
        return showSaid();
    }

    int showSaid()
    {
        QMessageBox box(QMessageBox::Critical, u"Skranketid"_s, m_console.said(), QMessageBox::Close);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return 1;
    }

    static void warn(const QString &sentence, QWidget &window, QMessageBox::Icon icon = QMessageBox::Warning)
    {
        auto *box = new QMessageBox(icon, u"Skranketid"_s, sentence, QMessageBox::Close, &window);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }

    std::optional<int> raiseOther(QLocalSocket &owner)
    {
        const RemoteRequest remote{QCoreApplication::applicationVersion(), m_arguments, currentLanguage(),
            QDir::currentPath(), false};
        const auto status = runRemotely(owner, remote, m_console);
        return status && *status != 0 ? showSaid() : status;
    }

    /// Until the window is closed for good: to put a backup back, it is closed and opened again.
    int run()
    {
        logToFile(m_services.profile().logFolder());
        for (;;) {
            const int status = open();
            if (m_toRestore.isEmpty())
                return status;
            m_services.closeStorage();
            m_news = restoreWhileShown(m_services, std::exchange(m_toRestore, {}));
        }
    }

    int open()
    {
        // Beside the search for fonts: each takes a sixth of the time until the window is there.
        auto opening = std::async(std::launch::async, [this] {
            return m_services.loadCatalogue().and_then([this] { return m_services.openStorage(); });
        });
        QApplication::setFont(Look().font(Type::Body)); // no widget asks for another one first
        if (const auto ready = opening.get(); !ready)
            return m_services.isDamaged() ? offerBackup(ready.error()) : stop(ready.error());
        CounterWindow window(m_services.storage(), m_services.catalogue(), m_services.clock(),
            readWindowSettings(m_settings), reportTools(), checklistTools(m_services),
            {m_services.backupFolder(), [this](const QString &file) { putBack(file); }});
        QObject::connect(&m_services, &Services::catalogueChanged, &window,
            [this, &window] { window.setCatalogue(m_services.catalogue()); });
        QObject::connect(&window, &CounterWindow::settingsChanged, &window,
            [this](const CounterSettings &settings) { keep(settings); });
        QObject::connect(&m_services, &Services::anchorFailed, &window,
            [&window](const QString &message) { warn(message, window); });
        window.restoreGeometry(m_settings.bytes(Setting::WindowGeometry));
        window.setVisible(true);
        // Once the window is on the screen: it takes as long as all the rest.
        QTimer::singleShot(afterFirstPaint, &window, [this, &window] {
            m_services.openingFindings().then(&window, [this, &window](const QString &findings) {
                if (!findings.isEmpty())
                    tellDamage(findings, window);
                else // a database that does not add up is no backup of what was
                    m_backups->start();
            });
        });
        m_backups
            = std::make_unique<Backups>(m_services.storage(), m_services.backupFolder(), m_services.clock());
        QObject::connect(m_backups.get(), &Backups::failed, &window,
            [&window](const QString &message) { warn(message, window); });
        if (!m_news.isEmpty())
            warn(std::exchange(m_news, {}), window, QMessageBox::Information);
        int status = 0;
        {
            const InstanceServer server(m_services.profile().database(),
                [this, &window](QLocalSocket &guest, const std::atomic<bool> &closing) {
                    serveCommand(guest, closing, m_services, [&window] {
                        QMetaObject::invokeMethod(
                            &window, [&window] { bringForward(window); }, Qt::QueuedConnection);
                        return WindowAnswer::Raised;
                    });
                });
            status = QApplication::exec();
            m_settings.set(Setting::WindowGeometry, window.saveGeometry());
        }
        m_backups.reset();
        return status;
    }

    void putBack(const QString &file)
    {
        m_toRestore = file;
        QApplication::exit();
    }

    const Look &look()
    {
        if (!m_look) {
            const CounterSettings settings = readWindowSettings(m_settings);
            m_look = std::make_unique<Look>();
            m_look->setTheme(settings.theme);
            m_look->setPercent(settings.textPercent);
        }
        return *m_look;
    }

    /// The database cannot be opened.
    int offerBackup(const QString &sentence)
    {
        DamageBox box(
            look(), currentLanguage(), sentence, m_services.backupFolder(), DamageBox::Otherwise::Close);
        if (box.exec() == QDialog::Accepted)
            m_toRestore = box.file();
        return 1;
    }

    void tellDamage(const QString &findings, QWidget &window)
    {
        auto *box = new DamageBox(look(), currentLanguage(), findings, m_services.backupFolder(),
            DamageBox::Otherwise::GoOn, &window);
        QObject::connect(box, &QDialog::accepted, box, [this, box] { putBack(box->file()); });
        box->open();
    }

    ReportTools reportTools()
    {
        ReportTools tools;
        tools.program = programName();
        tools.write = [this](QDate day, Language language, const QString &file) {
            return m_reportFiles.write(day, language, file);
        };
        return tools;
    }

    void keep(const CounterSettings &settings)
    {
        storeWindowSettings(settings, m_settings);
        if (settings.language != currentLanguage())
            m_translations.setLanguage(settings.language);
        m_services.storage().setPlace(settings.desk, settings.office);
    }

    const QStringList &m_arguments;
    WindowConsole m_console;
    Services m_services;
    Settings m_settings;
    ReportFiles m_reportFiles;
    Translations m_translations;
    std::unique_ptr<Look> m_look; ///< of what is told beside the window
    std::unique_ptr<Backups> m_backups;
    QString m_toRestore; ///< a backup's file, when the window is closed to put it back
    QString m_news; ///< to be told once the window is there again
};

QByteArray noDisplaySentence; // for the message handler, which is a plain function

/// Qt ends the program when it finds no display; this is said in its stead.
void sayNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    std::fputs(noDisplaySentence.constData(), stderr);
    std::fflush(stderr);
    std::_Exit(1);
}

bool displayIsNamed()
{
#ifdef Q_OS_LINUX
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
#else
    return true;
#endif
}

QByteArray sentenceForNoDisplay(int argc, char **argv, const Request &request)
{
    const QCoreApplication application(argc, argv);
    const Translations translations(request.language.value_or(systemLanguage()));
    return u"skranketid: %1\n"_s
        .arg(QCoreApplication::translate("Window",
            "There is no display for the window. Without one, sessions are recorded with “skranketid "
            "record”; "
            "“skranketid --help” shows all commands."))
        .toUtf8();
}

} // namespace

int runWindow(int argc, char **argv, const QStringList &arguments)
{
    const CommandLine line = parseCommandLine(arguments);
    const Request request = std::get<Request>(line);
    noDisplaySentence = sentenceForNoDisplay(argc, argv, request);
    qInstallMessageHandler(sayNoDisplay);
    if (!displayIsNamed())
        qFatal("no display");
    QGuiApplication::setDesktopFileName(u"dk.skranketid.Skranketid"_s); // its entry in the menu
    const QApplication application(argc, argv);
    logToStandardError();
    return openWindow(request, arguments);
}

int openWindow(const Request &request, const QStringList &arguments)
{
    return WindowRun(request, arguments)();
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/checklist/shipped.h"
#include "models/store/deskstore.h"
#include "models/store/storage.h"
#include "tests/bench/figures.h"
#include "tests/bench/otherprocess.h"
#include "tests/ui/testclock.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/counterwindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace skranketid;
using namespace skranketid::bench;
using namespace Qt::StringLiterals;

namespace {

/// Notes when a window has been painted and the picture handed to the display.
class PaintWatch final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool painting = event->type() == QEvent::UpdateRequest
            && (receiver == watched || receiver == watched->windowHandle());
        const bool result = QApplication::notify(receiver, event);
        if (painting)
            paintedNs = clock.nsecsElapsed();
        return result;
    }

    const QWidget *watched = nullptr;
    QElapsedTimer clock;
    qint64 paintedNs = 0;
};

/// The window in this process, on a real database.
class Counter {
public:
    explicit Counter(PaintWatch &watch) : m_watch(watch)
    {
        StorageOptions options;
        options.file = m_folder.filePath(u"desk.db"_s);
        options.desk = u"1"_s;
        m_storage = std::move(*Storage::open(options, m_clock, m_catalogue));
        window = std::make_unique<CounterWindow>(
            *m_storage, m_catalogue, m_clock, CounterSettings{}, ReportTools{});
        m_watch.watched = window.get();
        m_watch.clock.start();
        QObject::connect(
            m_storage.get(), &Storage::deskChanged, m_storage.get(),
            [this] { m_committedNs = m_watch.clock.nsecsElapsed(); }, Qt::DirectConnection);
        const auto *state = window->findChild<CounterState *>();
        QObject::connect(state, &CounterState::changed, window.get(), [this, state] {
            if (state->desk().sequence != m_sequence)
                m_takenUpNs = m_watch.clock.nsecsElapsed();
            m_sequence = state->desk().sequence;
        });
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }

    struct Times {
        double fromKey;
        double fromCommit;
    };

    /// Presses a key that makes one event, and waits until it is on the screen. In milliseconds.
    Times press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_clock.pass(1000); // no double press
        QWidget *target = window->focusWidget() ? window->focusWidget() : window.get();
        const qint64 pressed = m_watch.clock.nsecsElapsed();
        m_takenUpNs = 0;
        QTest::keyClick(target, key, modifiers);
        while (m_takenUpNs == 0 || m_watch.paintedNs < m_takenUpNs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return {double(m_watch.paintedNs - pressed) / 1e6, double(m_watch.paintedNs - m_committedNs) / 1e6};
    }

    std::unique_ptr<CounterWindow> window;

private:
    PaintWatch &m_watch;
    QTemporaryDir m_folder;
    test::TestClock m_clock;
    std::shared_ptr<const Catalogue> m_catalogue = std::make_shared<Catalogue>(*shippedCatalogue());
    std::unique_ptr<Storage> m_storage;
    std::atomic<qint64> m_committedNs = 0;
    qint64 m_takenUpNs = 0; ///< by the window
    qint64 m_sequence = 0;
};

/// How many widgets of each plain kind the counter window is made of.
QStringList kindsIn(const QWidget &window)
{
    int plain = 0;
    int labels = 0;
    int buttons = 0;
    int lists = 0;
    int fields = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        ++(qobject_cast<const QLabel *>(widget)                   ? labels
                : qobject_cast<const QAbstractButton *>(widget)   ? buttons
                : qobject_cast<const QAbstractItemView *>(widget) ? lists
                : qobject_cast<const QLineEdit *>(widget)         ? fields
                                                                  : plain);
    }
    plain -= 4 * lists; // a list brings its own viewport and scroll bars
    QStringList counts;
    for (const int count : {std::max(plain, 0), labels, buttons, lists, fields})
        counts.append(QString::number(count));
    return counts;
}

void benchKeys(PaintWatch &watch, QStringList *kinds)
{
    Counter counter(watch);
    *kinds = kindsIn(*counter.window);
    std::vector<double> fromKey;
    std::vector<double> fromCommit;
    counter.press(Qt::Key_1, Qt::NoModifier);
    counter.press(Qt::Key_2, Qt::NoModifier);
    for (int key = 0; key < 500; ++key) {
        const Counter::Times times = key % 2 == 0 ? counter.press(Qt::Key_Space, Qt::NoModifier)
                                                  : counter.press(Qt::Key_Z, Qt::ControlModifier);
        fromKey.push_back(times.fromKey);
        fromCommit.push_back(times.fromCommit);
    }
    print("key pressed to painted", fromKey);
    print("committed to painted", fromCommit);
}

void ratio(const char *what, double ours, double bare)
{
    std::printf("%-44s %.2f\n", what, ours / bare);
}

struct Programs {
    QString profile;
    QStringList kinds;

    std::unique_ptr<OtherProcess> real(const Screen &screen) const
    {
        return std::make_unique<OtherProcess>(screen, QStringLiteral(SKRANKETID_PROGRAM),
            QStringList{u"--profile"_s, profile, u"--language"_s, u"da"_s});
    }
    std::unique_ptr<OtherProcess> bare(const Screen &screen) const
    {
        return std::make_unique<OtherProcess>(screen, QStringLiteral(SKRANKETID_BAREWINDOW), kinds);
    }
    std::unique_ptr<OtherProcess> empty(const Screen &screen) const
    {
        return std::make_unique<OtherProcess>(screen, QStringLiteral(SKRANKETID_BAREWINDOW), QStringList());
    }
};

void waitUntilBlack(const Screen &screen)
{
    while (screen.isPainted())
        QThread::msleep(5);
}

void benchStart(const Screen &screen, const Programs &programs, int rounds)
{
    std::vector<double> real;
    std::vector<double> bare;
    std::vector<double> empty;
    for (int round = 0; round < rounds; ++round) {
        real.push_back(programs.real(screen)->paintedMs());
        waitUntilBlack(screen);
        bare.push_back(programs.bare(screen)->paintedMs());
        waitUntilBlack(screen);
        empty.push_back(programs.empty(screen)->paintedMs());
        waitUntilBlack(screen);
    }
    print("exec to painted: the counter window", real);
    print("a bare window with as many widgets", bare);
    print("an empty window", empty);
    ratio("ratio of p50 to the bare one", percentile(real, 0.5), percentile(bare, 0.5));
    std::printf("%-44s %.0f ms\n", "more than the empty one", percentile(real, 0.5) - percentile(empty, 0.5));
}

void benchMemory(const Screen &screen, const Programs &programs)
{
    const auto settled = [&screen](std::unique_ptr<OtherProcess> process) {
        QThread::sleep(2);
        const double memory = process->memoryMb();
        process.reset();
        waitUntilBlack(screen);
        return memory;
    };
    const double real = settled(programs.real(screen));
    const double bare = settled(programs.bare(screen));
    std::printf("%-44s %.1f MB, bare %.1f MB\n", "memory (PSS) after 2 s", real, bare);
    ratio("ratio of memory", real, bare);
}

/// Whatever the settings say: with `strip/shown=yes` in the profile the strip is there too.
void benchIdle(const Screen &screen, const Programs &programs, int seconds)
{
    const auto load = [&](std::unique_ptr<OtherProcess> process, bool session) {
        if (session) {
            QProcess record;
            record.start(QStringLiteral(SKRANKETID_PROGRAM), {u"--profile"_s, programs.profile, u"record"_s});
            record.write("start nemid-to-mitid hold=yes\n");
            record.closeWriteChannel();
            record.waitForFinished();
            std::printf("%s", record.readAllStandardOutput().constData());
        }
        QThread::sleep(3);
        const double before = process->processorMs();
        QThread::sleep(ulong(seconds));
        const double used = process->processorMs() - before;
        process.reset();
        waitUntilBlack(screen);
        return used / (10.0 * seconds);
    };
    std::printf(
        "%-44s %.3f %% of a core\n", "an untouched running session", load(programs.real(screen), true));
    std::printf("%-44s %.3f %% of a core\n", "the bare window", load(programs.bare(screen), false));
}

} // namespace

/// PROFILE [ROUNDS] [SECONDS]: the window against bare ones. Run it with
/// `xvfb-run -s "-screen 0 1366x768x24 -br"`; the profile's desk must be set.
int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: bench_window PROFILE [ROUNDS] [SECONDS]\n", stderr);
        return 2;
    }
    Programs programs{QString::fromLocal8Bit(argv[1]), {}};
    benchKeys(application, &programs.kinds);
    std::printf("widgets, labels, buttons, lists, fields: %s\n", qPrintable(programs.kinds.join(u' ')));
    const Screen screen;
    waitUntilBlack(screen);
    benchStart(screen, programs, argc > 2 ? std::atoi(argv[2]) : 25);
    benchMemory(screen, programs);
    benchIdle(screen, programs, argc > 3 ? std::atoi(argv[3]) : 60);
    return 0;
}

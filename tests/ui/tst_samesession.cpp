// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/deskstore.h"
#include "tests/support/counterharness.h"
#include "ui/counter/counterwindow.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

namespace {

/// The session as the journal has it: kinds and contents, without what is a time.
QStringList contentsOf(const QList<Event> &events)
{
    QStringList lines;
    for (const Event &event : events) {
        QJsonObject body = event.body;
        for (const QString &key : event.body.keys()) {
            if (key.endsWith(u"_ms"_s))
                body.remove(key);
        }
        lines.append(QLatin1String(formOf(event.kind).name) + u' '
            + QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    return lines;
}

StorageOptions optionsIn(const QTemporaryDir &folder, const QString &name)
{
    StorageOptions options;
    options.file = folder.filePath(name);
    options.desk = u"K"_s;
    options.office = u"Borgerservice"_s;
    return options;
}

} // namespace

/// One session of the same work, given by keys to a real window and by lines to `record`'s engine.
class tst_SameSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAndLinesMakeTheSameEvents();

private:
    QStringList byKeys();
    QStringList byLines();
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::shared_ptr<const Catalogue> m_catalogue = std::make_shared<Catalogue>(shipped());
};

QStringList tst_SameSession::byKeys()
{
    const StorageOptions options = optionsIn(m_folder, u"keys.db"_s);
    auto storage = Storage::open(options, m_clock, m_catalogue);
    if (!storage)
        return {storage.error().message};
    CounterSettings settings;
    settings.desk = options.desk;
    settings.office = options.office;
    CounterWindow window(**storage, m_catalogue, m_clock, settings, {});
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {u"no active window"_s};

    QSignalSpy changed(storage->get(), &Storage::deskChanged);
    const auto press = [&](Qt::Key key, bool commits = true) {
        const qsizetype before = changed.count();
        QTest::qWait(260); // the same key sooner is a double press
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QTest::keyClick(target, key);
        if (commits && !QTest::qWaitFor([&] { return changed.count() > before; }, 3000))
            QTest::qFail(qPrintable(u"key %1 made no event"_s.arg(int(key))), __FILE__, __LINE__);
    };
    press(Qt::Key_1); // NemID to MitID
    press(Qt::Key_2); // reason A2
    for (int step = 0; step < 9; ++step)
        press(Qt::Key_Space);
    press(Qt::Key_1); // the app
    press(Qt::Key_F8);
    press(Qt::Key_F8);
    press(Qt::Key_Space);
    press(Qt::Key_Z, false); // means nothing here
    QTest::keyClick(
        QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Z, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return changed.count() >= 16; }, 3000))
        return {u"undo made no event"_s};
    for (int step = 0; step < 8; ++step)
        press(Qt::Key_Space);
    press(Qt::Key_1); // the most common outcome
    const SessionId session{1};
    return (*storage)
        ->run([session](DeskStore &store) {
            return contentsOf(store.journal().eventsOf(session).value_or(QList<Event>{}));
        })
        .result();
}

QStringList tst_SameSession::byLines()
{
    auto store = DeskStore::open(optionsIn(m_folder, u"lines.db"_s), m_clock, m_catalogue);
    if (!store)
        return {store.error().message};
    QStringList lines{u"start nemid-to-mitid"_s, u"reason A2"_s};
    lines += QStringList(9, u"done"_s);
    lines += QStringList{u"choose app"_s, u"hold"_s, u"resume"_s, u"done"_s, u"undo"_s};
    lines += QStringList(8, u"done"_s);
    lines += u"finish G1"_s;
    for (const QString &line : std::as_const(lines)) {
        const Answer answer = (*store)->execute(*parseCommand(line));
        if (!answer.ok())
            return {line, answer.refusal->message};
    }
    return contentsOf((*store)->journal().eventsOf(SessionId{1}).value_or(QList<Event>{}));
}

void tst_SameSession::keysAndLinesMakeTheSameEvents()
{
    const QStringList keys = byKeys();
    const QStringList lines = byLines();
    QCOMPARE(lines.size(), 25);
    QCOMPARE(keys, lines);
}

QTEST_MAIN(tst_SameSession)
#include "tst_samesession.moc"

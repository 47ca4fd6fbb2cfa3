// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/deskwriter.h"

#include <QDir>

using namespace skranketid;
using namespace skranketid::test;

// The power goes in the middle of a desk's work. Simulated: the program is killed, and of what it has written
// since the last sync of each file every sector is kept or not, as chance will have it.

namespace {

constexpr qsizetype sector = 512;
constexpr int cyclesOfADesk = 20;

/// write FOLDER, or lazily FOLDER
int runChild(const QStringList &arguments)
{
    return workForEver(arguments.value(1), arguments.value(0) == u"lazily");
}

/// What is left of a file that is `written` and of which only `synced` was on the disk.
QByteArray afterPowerCut(const QByteArray &synced, const QByteArray &written, QRandomGenerator &random)
{
    const qsizetype shorter = std::min(synced.size(), written.size());
    const qsizetype longer = std::max(synced.size(), written.size());
    const qsizetype sectors = (longer - shorter + sector - 1) / sector;
    const qsizetype size = std::min(longer, shorter + random.bounded(int(sectors) + 1) * sector);
    QByteArray left;
    left.reserve(size);
    for (qsizetype at = 0; at < size; at += sector) {
        const bool keeps = random.bounded(2) == 0;
        const qsizetype length = std::min(sector, size - at);
        const QByteArray part = (keeps ? written : synced).mid(at, length);
        left += part + QByteArray(length - part.size(), '\0');
    }
    return left;
}

Acknowledged workUntilKilled(
    const QString &how, const QString &folder, const QString &images, QRandomGenerator &random)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
#ifdef SKRANKETID_DURABLE
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SKRANKETID_DURABLE));
#endif
    environment.insert(u"SKRANKETID_IMAGES"_s, images);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, how, folder});
    return killAfter(child, random.bounded(10, 160), random);
}

} // namespace

class tst_PowerCut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sectorsAreKeptOrNot();
    void nothingAcknowledgedIsLostToAPowerCut();
    void lazyCommitsLoseWhatWasAcknowledged();

private:
    static Tally cut(int cycles, const QString &how);
};

void tst_PowerCut::initTestCase()
{
#ifndef SKRANKETID_DURABLE
    QSKIP("this build cannot tell what was synced");
#endif
}

void tst_PowerCut::sectorsAreKeptOrNot()
{
    QRandomGenerator random(1);
    const QByteArray same(4 * sector, 'x');
    QCOMPARE(afterPowerCut(same, same, random), same);
    const QByteArray mixed
        = afterPowerCut(QByteArray(60 * sector, 'a'), QByteArray(60 * sector, 'b'), random);
    QCOMPARE(mixed.size(), 60 * sector);
    QVERIFY(mixed.count('a') > 10 * sector && mixed.count('b') > 10 * sector);
    QCOMPARE(mixed.count('a') % sector, 0);
    for (int round = 0; round < 20; ++round)
        QVERIFY(afterPowerCut({}, same, random).size() <= same.size());
}

Tally tst_PowerCut::cut(int cycles, const QString &how)
{
    QRandomGenerator random(20220307);
    Tally tally;
    std::unique_ptr<QTemporaryDir> folder;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        if (cycle % cyclesOfADesk == 0)
            folder = std::make_unique<QTemporaryDir>();
        const QString desk = folder->filePath(u"desk"_s);
        const QString images = folder->filePath(u"images"_s);
        const QString file = optionsIn(desk).file;
        QDir(images).removeRecursively();
        QDir().mkpath(images);
        QDir().mkpath(desk);
        if (QFile::exists(file)) // what was there before this cycle has long been on the disk
            writeBytes(images + u"/desk.sqlite"_s, bytesOf(file));
        const Acknowledged said = workUntilKilled(how, desk, images, random);
        const QString log = file + u"-wal"_s;
        if (said.heads.isEmpty() || !QFile::exists(images + u"/desk.sqlite-wal"_s)) {
            QTest::qFail("the desk did nothing, or nobody saw what was synced", __FILE__, __LINE__);
            return tally;
        }
        writeBytes(file, afterPowerCut(bytesOf(images + u"/desk.sqlite"_s), bytesOf(file), random));
        writeBytes(log, afterPowerCut(bytesOf(images + u"/desk.sqlite-wal"_s), bytesOf(log), random));
        tally.examine(file, said);
    }
    return tally;
}

void tst_PowerCut::nothingAcknowledgedIsLostToAPowerCut()
{
    const Tally tally = cut(rounds(25), u"write"_s);
    qInfo("power cut: %s", tally.text().constData());
    QCOMPARE(tally.broken, QStringList());
    QCOMPARE(tally.lost, 0);
}

/// The harness itself: it finds the weakness that synchronous=NORMAL is known to have.
void tst_PowerCut::lazyCommitsLoseWhatWasAcknowledged()
{
    const Tally tally = cut(rounds(5), u"lazily"_s);
    qInfo("power cut with synchronous=NORMAL: %s", tally.text().constData());
    QCOMPARE(tally.broken, QStringList());
    QVERIFY(tally.lost > 0);
    QCOMPARE(tally.noticed, tally.cyclesWithLoss);
}

SKRANKETID_TEST_MAIN(tst_PowerCut, runChild)
#include "tst_powercut.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/deskwriter.h"

using namespace skranketid;
using namespace skranketid::test;

// A desk's program is killed in the middle of its work, again and again: what it had said to be stored is
// there, and the file is sound.

namespace {

constexpr int cyclesOfADesk = 20; ///< then another one begins, so that looking at it stays quick

/// write FOLDER
int runChild(const QStringList &arguments)
{
    return workForEver(arguments.value(1), false);
}

Acknowledged workUntilKilled(const QString &folder, QRandomGenerator &random)
{
    const auto child = startChild({u"write"_s, folder});
    return killAfter(*child, random.bounded(rounds(1) > 1 ? 520 : 150), random);
}

} // namespace

class tst_Kill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostToAKill();
    void aFalseAcknowledgementIsFound();
};

void tst_Kill::nothingAcknowledgedIsLostToAKill()
{
    const int kills = rounds(25);
    QRandomGenerator random(20220307);
    Tally tally;
    std::unique_ptr<QTemporaryDir> folder;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % cyclesOfADesk == 0)
            folder = std::make_unique<QTemporaryDir>();
        const Acknowledged said = workUntilKilled(folder->path(), random);
        QVERIFY(!said.chain.isEmpty());
        tally.examine(folder->filePath(u"desk.sqlite"_s), said);
        QCOMPARE(tally.broken, QStringList());
    }
    qInfo("kill -9: %s", tally.text().constData());
    QCOMPARE(tally.lost, 0);
    QVERIFY(tally.acknowledged > kills * 5);
    QVERIFY(tally.unacknowledged <= kills * 2); // a command writes two events at most
}

/// The harness itself: a program that says so before it has stored is caught.
void tst_Kill::aFalseAcknowledgementIsFound()
{
    const QTemporaryDir folder;
    QRandomGenerator random(20220307);
    Acknowledged said = workUntilKilled(folder.path(), random);
    QVERIFY(!said.heads.isEmpty());
    said.heads.append({said.chain, said.heads.last().sequence + 9, QByteArray(32, 'h')});
    Tally tally;
    tally.examine(folder.filePath(u"desk.sqlite"_s), said);
    QCOMPARE(tally.lost, 1);
    QCOMPARE(tally.noticed, 1);
}

SKRANKETID_TEST_MAIN(tst_Kill, runChild)
#include "tst_kill.moc"

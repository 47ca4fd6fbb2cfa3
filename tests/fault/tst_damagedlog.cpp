// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/anchor.h"
#include "tests/fault/deskwriter.h"

#include <QDir>

using namespace skranketid;
using namespace skranketid::test;

// After a kill the newest events are only in the log. Whoever cuts or damages it takes them away, and what is
// left adds up: the anchor tells, of everything but what was stored since it was written.

namespace {

/// write FOLDER
int runChild(const QStringList &arguments)
{
    return workForEver(arguments.value(1), false);
}

} // namespace

class tst_DamagedLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLossBeforeTheAnchorIsTold_data();
    void everyLossBeforeTheAnchorIsTold();

private:
    QStringList openingTells(qint64 &head);

    QTemporaryDir m_killed;
    QTemporaryDir m_victim;
    QMap<qint64, QByteArray> m_hashes; ///< of what was acknowledged
    qint64 m_anchored = 0;
    qint64 m_acknowledged = 0;
};

void tst_DamagedLog::initTestCase()
{
    const QString file = optionsIn(m_killed.path()).file;
    QRandomGenerator random(20220307);
    qint64 settled = 0;
    while (m_anchored - settled < 8 || m_acknowledged - m_anchored < 3) {
        const auto child = startChild({u"write"_s, m_killed.path()});
        const Acknowledged said = killAfter(*child, random.bounded(50, 150), random);
        QVERIFY(!said.heads.isEmpty());
        for (const AnchoredHead &head : said.heads)
            m_hashes.insert(head.sequence, head.hash);
        m_acknowledged = said.heads.last().sequence;
        const auto anchored = Anchor(optionsIn(m_killed.path()).anchorFile).read();
        VERIFY_STORED(anchored);
        QVERIFY(*anchored);
        m_anchored = (*anchored)->sequence;
        const QString withoutLog = m_victim.filePath(u"main"_s);
        writeBytes(withoutLog, bytesOf(file));
        settled = readRaw(withoutLog, u"SELECT max(seq) FROM event"_s).value(0).toLongLong();
    }
    qInfo("%lld acknowledged, %lld of them anchored, %lld in the main file",
        static_cast<long long>(m_acknowledged), static_cast<long long>(m_anchored),
        static_cast<long long>(settled));
}

void tst_DamagedLog::everyLossBeforeTheAnchorIsTold_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::newRow("cut") << true;
    QTest::newRow("a flipped bit") << false;
}

/// What the program tells when it is started on what is left, and how far that goes.
QStringList tst_DamagedLog::openingTells(qint64 &head)
{
    const ManualClock clock({1'790'000'000'000, 5, u"another boot"_s});
    const auto desk
        = DeskStore::open(optionsIn(m_victim.path()), clock, std::make_shared<Catalogue>(shipped()));
    head = 0;
    if (!desk)
        return {desk.error().message};
    head = (*desk)->journal().head().sequence;
    QStringList told;
    for (const Finding &finding : (*desk)->findings())
        told.append(finding.what);
    return told;
}

void tst_DamagedLog::everyLossBeforeTheAnchorIsTold()
{
    QFETCH(bool, isCut);
    const StorageOptions from = optionsIn(m_killed.path());
    const StorageOptions to = optionsIn(m_victim.path());
    const QByteArray log = bytesOf(from.file + u"-wal"_s);
    QRandomGenerator random(20220307);
    const int count = rounds(60);
    int lost = 0;
    int lostAnchored = 0;
    for (int round = 0; round < count; ++round) {
        QByteArray damaged = log;
        const int at = random.bounded(int(log.size()));
        if (isCut)
            damaged.truncate(at);
        else
            damaged[at] = char(damaged.at(at) ^ (1 << random.bounded(8)));
        copyDatabase(from.file, to.file);
        writeBytes(to.file + u"-wal"_s, damaged);
        QDir(m_victim.path()).mkpath(u"anchor"_s);
        writeBytes(to.anchorFile, bytesOf(from.anchorFile));
        qint64 head = 0;
        const QStringList said = openingTells(head);
        lost += head < m_acknowledged ? 1 : 0;
        lostAnchored += head < m_anchored ? 1 : 0;
        QVERIFY2(head >= m_anchored || !said.isEmpty(),
            qPrintable(u"byte %1: %2 events lost without a word"_s.arg(at).arg(m_anchored - head)));
        QCOMPARE(verified(to.file), QStringList()); // what is left is sound, and nothing but what was said
        const QStringList hash = readRaw(
            to.file, u"SELECT hex(hash) FROM event WHERE seq = %1"_s.arg(std::min(head, m_acknowledged)));
        if (head > 0 && m_hashes.contains(head))
            QCOMPARE(QByteArray::fromHex(hash.value(0).toLatin1()), m_hashes.value(head));
    }
    qInfo("%d times: %d lost acknowledged events, %d of these anchored ones, and that was told each time",
        count, lost, lostAnchored);
    QVERIFY(lost > count / 2 && lostAnchored > count / 5);
}

SKRANKETID_TEST_MAIN(tst_DamagedLog, runChild)
#include "tst_damagedlog.moc"

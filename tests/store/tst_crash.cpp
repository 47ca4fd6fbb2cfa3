// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/childmain.h"
#include "tests/support/databasecontent.h"
#include "tests/support/journalfixture.h"

#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace skranketid;
using namespace skranketid::test;

namespace {

Event nextEvent(const Journal &journal)
{
    const qint64 sequence = journal.head().sequence + 1;
    return {sequence, {}, EventKind::Published, {1'700'000'000'000 + sequence, sequence, u"boot"_s},
        {{u"list"_s, QString(qsizetype(sequence % 900), u'x')}}};
}

/// write FILE: appends for ever, and says so of each event when its write has returned.
int runChild(const QStringList &arguments)
{
    const auto connection = Connection::open(arguments.value(1), OpenMode::Existing);
    if (!connection)
        return 1;
    Journal journal(**connection);
    if (!journal.open())
        return 1;
    while (journal.write({{nextEvent(journal)}, {}, {}, {}, {}, {}, {}})) {
        std::printf("%lld %s\n", static_cast<long long>(journal.head().sequence),
            journal.head().hash.toHex().constData());
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

class tst_Crash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostToAKill();
};

void tst_Crash::nothingAcknowledgedIsLostToAKill()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    const QString chain = fixture.journal->chainId();
    fixture.close();
    QRandomGenerator random(20220307);
    const int kills = rounds(60);
    qint64 acknowledged = 0;
    qint64 unacknowledged = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const auto child = startChild({u"write"_s, fixture.file});
        QVERIFY(child->waitForReadyRead());
        QThread::msleep(random.bounded(80));
        QCOMPARE(child->state(), QProcess::Running);
        child->kill();
        child->waitForFinished();
        const QByteArray said = child->readAllStandardOutput();
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
        const QList<QByteArray> last = lines.last().split(' ');
        QCOMPARE(last.size(), 2);
        const AnchoredHead head{chain, last.at(0).toLongLong(), QByteArray::fromHex(last.at(1))};
        acknowledged += lines.size();

        QCOMPARE(verified(fixture.file, head), QStringList());
        const auto connection = Connection::open(fixture.file, OpenMode::Existing);
        VERIFY_STORED(connection);
        const auto comparison = compare(head, **connection);
        VERIFY_STORED(comparison);
        QVERIFY(
            comparison->events == 0 || comparison->events == 1); // written, but the process could not say so
        unacknowledged += comparison->events;
    }
    qInfo("%d kills, %lld acknowledged, 0 lost, %lld written but not acknowledged", kills,
        static_cast<long long>(acknowledged), static_cast<long long>(unacknowledged));
    QVERIFY(acknowledged > kills);
}

SKRANKETID_TEST_MAIN(tst_Crash, runChild)
#include "tst_crash.moc"

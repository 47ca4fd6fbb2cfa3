// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/deskwriter.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

#include <cerrno>

using namespace skranketid;
using namespace skranketid::test;

// The disk fails at the first, the second, the third ... call that opens, writes, cuts or syncs a file of the
// desk, and goes on failing until somebody does something about it. Nothing is said to be stored that is not,
// what was not stored is said in words, and the same process goes on once the disk works again.

namespace {

constexpr int points = 200;

const QByteArrayList &script()
{
    static const QByteArrayList lines{"start nemid-to-mitid ticket=A7", "reason A3", "done",
        "interrupt phone 5", "over interpreter", "hold", "resume", "note venter", "undo", "redo", "interrupt",
        "void mistake", "start mitid-new", "hold", "resume", "interrupt phone", "void mistake", "noshow",
        "outage begin mitid", "outage end", "start mitid-new reason=A2 ticket=B7", "hold"};
    return lines;
}

void say(const char *word, const QByteArray &rest)
{
    std::printf("%s %s\n", word, rest.constData());
    std::fflush(stdout);
}

/// desk FOLDER SPACE: a day at the desk. When something fails it says so, makes the file SPACE, and tries it
/// once more.
class Day {
public:
    Day(const QString &folder, QString space) : m_options(optionsIn(folder)), m_space(std::move(space)) { }

    int work()
    {
        if (!twice([this] { return opened(); }))
            return 0;
        for (const QByteArray &line : script()) {
            if (!twice([&] { return done(line); }))
                return 0;
            if (line == "hold") {
                m_store->beat();
                if (!twice([this] { return errorOf(m_store->writeAnchor()); }))
                    return 0;
            }
        }
        return 0;
    }

private:
    QString opened()
    {
        auto desk = DeskStore::open(m_options, m_clock, std::make_shared<Catalogue>(shipped()));
        if (!desk)
            return desk.error().message;
        m_store = std::move(*desk);
        say("open", m_store->journal().chainId().toLatin1());
        return {};
    }

    QString done(const QByteArray &line)
    {
        m_clock.advance(5000);
        const auto command = parseCommand(u'@' + QString::number(m_number) + u' ' + QString::fromUtf8(line));
        const Answer answer = m_store->execute(*command);
        if (!answer.ok()) {
            const bool isOfTheDisk = answer.refusal->code == ErrorCode::Storage;
            return isOfTheDisk ? answer.refusal->message : u"not a matter of the disk"_s;
        }
        ++m_number;
        const ChainHead &head = m_store->journal().head();
        say(QByteArray::number(head.sequence).constData(), head.hash.toHex());
        return {};
    }

    /// False when it did not work the second time either.
    template <typename Work> bool twice(Work work)
    {
        QString message = work();
        if (message.isEmpty())
            return true;
        say("refused:", message.toUtf8());
        writeBytes(m_space, "there is room again");
        message = work();
        if (!message.isEmpty())
            say("stuck:", message.toUtf8());
        return message.isEmpty();
    }

    StorageOptions m_options;
    QString m_space;
    ManualClock m_clock{{1'800'000'000'000, 7'000'000, u"boot"_s}};
    std::unique_ptr<DeskStore> m_store;
    int m_number = 1;
};

int runChild(const QStringList &arguments)
{
    return Day(arguments.value(1), arguments.value(2)).work();
}

void underFault(QProcess &process, const QString &fault)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
#ifdef SKRANKETID_FAULTS
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SKRANKETID_FAULTS));
#endif
    environment.insert(u"SKRANKETID_FAULT"_s, fault);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
}

bool endedWell(QProcess &process)
{
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
}

QByteArrayList linesWith(const QByteArray &text, const QByteArray &start)
{
    QByteArrayList found;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(start))
            found.append(line.mid(start.size()).trimmed());
    }
    return found;
}

} // namespace

class tst_FaultPoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDayHasThatManyPoints();
    void aDeskGoesOnAfterEachFault_data();
    void aDeskGoesOnAfterEachFault();
    void theProgramSaysItInWords_data();
    void theProgramSaysItInWords();
    void cleanupTestCase();

private:
    QByteArray day(const QString &fault);

    QTemporaryDir m_folder;
    QString m_desk = m_folder.filePath(u"desk"_s);
    QString m_space = m_folder.filePath(u"space"_s);
    Tally m_tally;
    int m_refused = 0;
};

void tst_FaultPoints::initTestCase()
{
#ifndef SKRANKETID_FAULTS
    QSKIP("this build cannot be made to fail");
#endif
}

QByteArray tst_FaultPoints::day(const QString &fault)
{
    QDir(m_desk).removeRecursively();
    QDir().mkpath(m_desk);
    QFile::remove(m_space);
    QProcess process;
    underFault(process, fault.isEmpty() ? fault : u"%1 %2"_s.arg(fault, m_space));
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"desk"_s, m_desk, m_space});
    return endedWell(process) ? process.readAllStandardOutput() : QByteArray("crashed\n");
}

void tst_FaultPoints::theDayHasThatManyPoints()
{
    const QByteArray without = day({});
    QCOMPARE(linesWith(without, "refused:"), QByteArrayList());
    QCOMPARE(Acknowledged::from(without).heads.size(), script().size());
    const QByteArray last = day(u"desk any %1 %2"_s.arg(points).arg(EIO));
    QCOMPARE(linesWith(last, "refused:").size(), 1);
}

void tst_FaultPoints::aDeskGoesOnAfterEachFault_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<int>("error");
    const bool all = rounds(1) > 1;
    const QList<int> errors{ENOSPC, EIO, EROFS, EACCES};
    for (int point = 1; point <= points; point += all ? 1 : 5) {
        for (const int error : all ? errors : QList{errors.at(point % 4)})
            QTest::addRow("point %d, errno %d", point, error) << point << error;
    }
}

void tst_FaultPoints::aDeskGoesOnAfterEachFault()
{
    QFETCH(int, point);
    QFETCH(int, error);
    const QByteArray said = day(u"desk any %1 %2"_s.arg(point).arg(error));
    QVERIFY(said != "crashed\n");
    QCOMPARE(linesWith(said, "stuck:"), QByteArrayList());
    const QByteArrayList refused = linesWith(said, "refused:");
    for (const QByteArray &message : refused) {
        QVERIFY2(message.contains(QDir::toNativeSeparators(m_desk).toUtf8()), message.constData());
        QVERIFY2(message.contains(". ") || message.endsWith('.'), message.constData());
    }
    m_refused += int(refused.size());
    const Acknowledged acknowledged = Acknowledged::from(said);
    QCOMPARE(acknowledged.heads.size(), script().size());
    m_tally.examine(optionsIn(m_desk).file, acknowledged);
    QCOMPARE(m_tally.broken, QStringList());
    QCOMPARE(m_tally.lost, 0);
}

void tst_FaultPoints::theProgramSaysItInWords_data()
{
    QTest::addColumn<int>("point");
    for (int point = 1; point <= points; point += rounds(1) > 1 ? 2 : 22)
        QTest::addRow("point %d", point) << point;
}

/// `record`, for which the disk never gets better.
void tst_FaultPoints::theProgramSaysItInWords()
{
    QFETCH(int, point);
    const QString profile = m_folder.filePath(u"profile"_s);
    QDir(profile).removeRecursively();
    QProcess process;
    underFault(process, u"profile any %1 %2 on"_s.arg(point).arg(point % 2 == 0 ? ENOSPC : EIO));
    process.start(
        QStringLiteral(SKRANKETID_PROGRAM), {u"--profile"_s, profile, u"--language"_s, u"en"_s, u"record"_s});
    process.write(script().join('\n') + '\n');
    process.closeWriteChannel();
    QVERIFY(endedWell(process));
    const QByteArray errors = process.readAllStandardError();
    qint64 acknowledged = 0;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        QVERIFY2(answer.value(u"ok").isBool(), line.constData());
        if (answer.value(u"ok").toBool())
            acknowledged = answer.value(u"sequence").toInteger();
        else
            QVERIFY2(answer.value(u"message").toString().size() > 20, line.constData());
    }
    QVERIFY2(process.exitCode() == 0 || errors.size() > 20, errors.constData());

    const QString database = profile + u"/skranketid.db"_s;
    if (acknowledged == 0)
        return;
    QCOMPARE(verified(database), QStringList());
    QVERIFY(readRaw(database, u"SELECT max(seq) FROM event"_s).first().toLongLong() >= acknowledged);
}

void tst_FaultPoints::cleanupTestCase()
{
    qInfo("disk faults: %d told in words, none acknowledged falsely, %s", m_refused,
        m_tally.text().constData());
}

SKRANKETID_TEST_MAIN(tst_FaultPoints, runChild)
#include "tst_faultpoints.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/restore.h"
#include "tests/fault/deskwriter.h"

#include <QCryptographicHash>
#include <QDir>

using namespace skranketid;
using namespace skranketid::test;

// In the place of the database there is something else: of the future, of another program, of nobody. It is
// refused in words, and stays as it was to the last byte.

namespace {

/// open FOLDER: says what came of it.
int runChild(const QStringList &arguments)
{
    const SystemClock clock;
    const auto desk
        = DeskStore::open(optionsIn(arguments.value(1)), clock, std::make_shared<Catalogue>(shipped()));
    std::printf("%s\n", desk ? "opened" : qPrintable(desk.error().message));
    return 0;
}

/// The folder with the names and contents of all its files.
QByteArray digestOf(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        hash.addData(file.fileName().toUtf8());
        hash.addData(bytesOf(file.filePath()));
    }
    return hash.result();
}

void putNumber(QByteArray &bytes, qsizetype offset, quint32 value)
{
    for (int at = 0; at < 4; ++at)
        bytes[offset + at] = char(value >> (24 - 8 * at));
}

} // namespace

class tst_ForeignFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNewerVersionIsLeftAlone();
    void everyOtherProgramsFileIsLeftAlone();
    void whatIsNoDatabaseIsLeftAlone_data();
    void whatIsNoDatabaseIsLeftAlone();
    void aFileCutShortIsToldAndNeverMadeWorse();
    void whatIsNoFileKeepsNobodyWaiting();

private:
    void isLeftAlone(const QByteArray &bytes, StoreProblem problem);

    QTemporaryDir m_folder;
    QString m_file = optionsIn(m_folder.path()).file;
    QByteArray m_ours;
    QByteArray m_content;
};

void tst_ForeignFiles::initTestCase()
{
    JournalFixture fixture;
    VERIFY_STORED(fixture.open());
    fixture.wholeSession();
    fixture.batch(50);
    m_content = contentOf(*fixture.connection).value_or(QByteArray());
    fixture.close();
    m_ours = bytesOf(fixture.file);
}

void tst_ForeignFiles::isLeftAlone(const QByteArray &bytes, StoreProblem problem)
{
    QFile::remove(m_file); // else some file systems sync it each time
    writeBytes(m_file, bytes);
    const QByteArray before = digestOf(m_folder.path());
    const ManualClock clock({1'790'000'000'000, 5, u"boot"_s});
    const auto desk
        = DeskStore::open(optionsIn(m_folder.path()), clock, std::make_shared<Catalogue>(shipped()));
    QVERIFY(!desk);
    QCOMPARE(desk.error().problem, problem);
    QVERIFY(desk.error().message.contains(QDir::toNativeSeparators(m_file)));
    const auto restored
        = restore(m_file, m_folder.filePath(u"restored.sqlite"_s), {1'790'000'000'000, 5, u"boot"_s});
    QVERIFY(!restored && restored.error().message.size() > 20);
    QVERIFY(digestOf(m_folder.path()) == before);
}

void tst_ForeignFiles::everyNewerVersionIsLeftAlone()
{
    for (int more = 1; more <= 1000 && !QTest::currentTestFailed(); ++more) {
        QByteArray bytes = m_ours;
        putNumber(bytes, 60, quint32(newestVersion() + more));
        isLeftAlone(bytes, StoreProblem::Newer);
    }
}

void tst_ForeignFiles::everyOtherProgramsFileIsLeftAlone()
{
    QRandomGenerator random(20220307);
    for (int program = 0; program < 200 && !QTest::currentTestFailed(); ++program) {
        QByteArray bytes = m_ours;
        putNumber(bytes, 68, program == 0 ? 0 : random.generate());
        isLeftAlone(bytes, StoreProblem::Foreign);
    }
}

void tst_ForeignFiles::whatIsNoDatabaseIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<StoreProblem>("problem");
    const auto row
        = [](const char *name, const QByteArray &bytes, StoreProblem problem = StoreProblem::Foreign) {
              QTest::newRow(name) << bytes << problem;
          };
    row("text", QByteArray("Kære alle\n").repeated(100));
    row("a byte", "x");
    row("zeros", QByteArray(8192, '\0'));
    row("a picture", "\x89PNG\r\n\x1a\n" + QByteArray(4096, '\x55'));
    row("an archive", "PK\x03\x04" + QByteArray(4096, '\x55'));
    row("a program",
        "\x7f"
        "ELF"
            + QByteArray(4096, '\x02'));
    row("nested", QByteArray("[").repeated(100'000));
    row("large", QByteArray(32 << 20, '\xa5'));
    for (const int length : {1, 15, 16, 50, 99})
        QTest::addRow("cut after %d bytes", length)
            << m_ours.left(length) << (length < 16 ? StoreProblem::Foreign : StoreProblem::Damaged);
}

void tst_ForeignFiles::whatIsNoDatabaseIsLeftAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(StoreProblem, problem);
    isLeftAlone(bytes, problem);
}

/// What is left may be a database still: then opening it says what is wrong, or checking it does.
void tst_ForeignFiles::aFileCutShortIsToldAndNeverMadeWorse()
{
    const ManualClock clock({1'790'000'000'000, 5, u"boot"_s});
    int refused = 0;
    for (qsizetype length = 512; length < m_ours.size(); length += 1536) {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        writeBytes(m_file, m_ours.left(length));
        const QByteArray before = digestOf(m_folder.path());
        {
            const auto desk
                = DeskStore::open(optionsIn(m_folder.path()), clock, std::make_shared<Catalogue>(shipped()));
            if (!desk) {
                ++refused;
                QVERIFY2(desk.error().message.size() > 20, qPrintable(desk.error().message));
                QVERIFY2(digestOf(m_folder.path()) == before, qPrintable(QString::number(length)));
                continue;
            }
        }
        if (!verified(m_file).isEmpty())
            continue;
        const auto connection = Connection::open(m_file, OpenMode::Existing);
        VERIFY_STORED(connection);
        const auto content = contentOf(**connection);
        QVERIFY2(content && *content == m_content, qPrintable(QString::number(length)));
    }
    QVERIFY(refused > 5);
}

/// A pipe that nobody writes to would be read for ever.
void tst_ForeignFiles::whatIsNoFileKeepsNobodyWaiting()
{
    QFile::remove(m_file);
    if (QProcess::execute(u"mkfifo"_s, {m_file}) != 0)
        QSKIP("there are no pipes with names");
    const auto child = startChild({u"open"_s, m_folder.path()});
    const bool ended = child->waitForFinished(5000);
    if (!ended)
        child->kill();
    child->waitForFinished();
    QVERIFY(ended);
    const QString said = QString::fromUtf8(child->readAllStandardOutput());
    QVERIFY2(said.contains(QDir::toNativeSeparators(m_file)), qPrintable(said));
}

SKRANKETID_TEST_MAIN(tst_ForeignFiles, runChild)
#include "tst_foreignfiles.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogueloader.h"
#include "app/checklisttools.h"
#include "app/definitions.h"
#include "app/drafts.h"
#include "models/domain/checklist/checklistwriter.h"
#include "models/domain/checklist/rulesreader.h"
#include "models/domain/checklist/shipped.h"
#include "models/domain/engine/command.h"
#include "models/store/deskstore.h"
#include "tests/support/rawdatabase.h"
#include "tests/ui/testclock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

class tst_Definitions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theNextNumberIsGivenAndWhatWasPublishedIsReadAgain();
    void eventAndFileBelongTogether();
    void aFirstDayThatHasPassedIsRefused();
    void aDraftWithAMistakeIsRefusedAndNothingChanges();
    void aSessionStaysOnItsVersion();
    void aFolderThatCannotBeWrittenLeavesNoEvent();
    void onlyWhatDiffersIsInACorrection();
    void nothingToCorrectIsSaid();
    void aRetiredListIsNotOfferedAfterItsLastDay();
    void brokenDefinitionsAreNamed_data();
    void brokenDefinitionsAreNamed();
    void draftsAreKeptAndFoundAgain();
    void whatMayNotBeKeptIsNotWritten();
    void otherFilesAmongTheDraftsAreLeftAlone();
    void hostileFilesAreRefusedAtOnce_data();
    void hostileFilesAreRefusedAtOnce();

private:
    void open();
    Definitions definitions();
    QString folder() const { return m_folder->path() + u"/checklists"_s; }
    Checklist draft() const;
    QStringList events();
    QByteArray contents(const QString &name) const;
    QDate today() const { return OfficeTime().day(m_clock.now().wallMs); }
    const Checklist *inUse(QDate day) const { return m_catalogue->current(u"mitid-new"_s, day); }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<Storage> m_storage;
};

void tst_Definitions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = std::make_shared<const Catalogue>(*loadCatalogue(folder()));
    open();
}

void tst_Definitions::open()
{
    StorageOptions options;
    options.file = m_folder->filePath(u"desk.db"_s);
    options.desk = u"1"_s;
    options.office = u"Nord"_s;
    m_storage = *Storage::open(options, m_clock, m_catalogue);
}

void tst_Definitions::cleanup()
{
    m_storage.reset();
    m_folder.reset();
}

Definitions tst_Definitions::definitions()
{
    return Definitions(*m_storage, folder(),
        [this](std::shared_ptr<const Catalogue> catalogue) { m_catalogue = std::move(catalogue); });
}

Checklist tst_Definitions::draft() const
{
    Checklist list = *m_catalogue->find(u"mitid-new"_s, 1);
    list.title.da = u"Nyt MitID, prøve"_s;
    list.validFrom = today().addDays(1);
    return list;
}

/// What the journal says of everything published. The storage is closed and opened again.
QStringList tst_Definitions::events()
{
    m_storage.reset();
    const QStringList bodies = readRaw(m_folder->filePath(u"desk.db"_s),
        u"SELECT body FROM event WHERE body LIKE '%sha256%' ORDER BY seq"_s);
    open();
    return bodies;
}

QByteArray tst_Definitions::contents(const QString &name) const
{
    QFile file(folder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

template <typename Value> tl::expected<Value, QString> done(Definitions::Result<Value> future)
{
    future.waitForFinished();
    return future.result();
}

template <typename Value> QString errorOf(const tl::expected<Value, QString> &result)
{
    return result ? QString() : result.error();
}

} // namespace

void tst_Definitions::theNextNumberIsGivenAndWhatWasPublishedIsReadAgain()
{
    const auto first = done(definitions().publish(draft(), today(), Language::English));
    QCOMPARE(errorOf(first), QString());
    QCOMPARE(first->version, 2);
    QCOMPARE(inUse(today())->version, 1);
    QCOMPARE(inUse(today().addDays(1))->version, 2);
    const auto second = done(definitions().publish(draft(), today(), Language::English));
    QCOMPARE(errorOf(second), QString());
    QCOMPARE(second->version, 3);
    const auto read = loadCatalogue(folder());
    QCOMPARE(errorOf(read), QString());
    QCOMPARE(*read->find(u"mitid-new"_s, 2), *first);
    QCOMPARE(*read->find(u"mitid-new"_s, 3), *second);
    QCOMPARE(contents(u"mitid-new-2.json"_s), writeChecklist(*first));
}

void tst_Definitions::eventAndFileBelongTogether()
{
    QCOMPARE(errorOf(done(definitions().publish(draft(), today(), Language::English))), QString());
    RulesVersion rules{1, today(), {}};
    rules.rules.all.append(*m_catalogue->rules.find(u"chip.price"_s));
    rules.rules.all.first().values.first().value = u"150 DKK"_s;
    QCOMPARE(errorOf(done(definitions().publish(rules, today(), Language::English))), QString());
    QCOMPARE(
        errorOf(done(definitions().retire(u"refusal"_s, today(), today(), Language::English))), QString());
    const QStringList bodies = events();
    const QStringList files{u"mitid-new-2.json"_s, u"rules/1.json"_s, u"retired/refusal-1.json"_s};
    QCOMPARE(bodies.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QByteArray bytes = contents(files.at(i));
        QVERIFY2(!bytes.isEmpty(), qPrintable(files.at(i)));
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QVERIFY2(bodies.at(i).contains(QString::fromLatin1(digest)), qPrintable(bodies.at(i)));
    }
    QVERIFY(bodies.at(0).contains(u"\"checklist\":\"mitid-new\""));
    QVERIFY(bodies.at(1).contains(u"\"rules\":1"));
    QVERIFY(bodies.at(2).contains(u"\"last_day\""));
}

void tst_Definitions::aFirstDayThatHasPassedIsRefused()
{
    Checklist late = draft();
    late.validFrom = today().addDays(-1);
    const auto refused = done(definitions().publish(late, today(), Language::English));
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(u"first day"), qPrintable(refused.error()));
    late.validFrom = today();
    QCOMPARE(errorOf(done(definitions().publish(late, today(), Language::English))), QString());
    QCOMPARE(inUse(today())->version, 2);
}

void tst_Definitions::aDraftWithAMistakeIsRefusedAndNothingChanges()
{
    Checklist wrong = draft();
    wrong.steps[1].step.expectedMs += 60'000;
    const auto refused = done(definitions().publish(wrong, today(), Language::English));
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(u"estimate"), qPrintable(refused.error()));
    QVERIFY(!QDir(folder()).exists() || QDir(folder()).isEmpty());
    QCOMPARE(events(), QStringList());
    QCOMPARE(m_catalogue->newestVersion(u"mitid-new"_s), 1);
}

void tst_Definitions::aSessionStaysOnItsVersion()
{
    const auto execute = [this](const QString &line) {
        const auto command = parseCommand(line);
        QFuture<Answer> answer = m_storage->execute(*command);
        answer.waitForFinished();
        return answer.result();
    };
    QVERIFY(execute(u"start mitid-new"_s).ok());
    Checklist shorter = draft();
    shorter.validFrom = today();
    QCOMPARE(errorOf(done(definitions().publish(shorter, today(), Language::English))), QString());
    QCOMPARE(m_storage->run([](DeskStore &store) { return store.desk().current()->version; }).result(), 1);
    QVERIFY(execute(u"done"_s).ok() || execute(u"reason A3"_s).ok());
    QVERIFY(execute(u"void mistake"_s).ok());
    QVERIFY(execute(u"start mitid-new"_s).ok());
    QCOMPARE(m_storage->run([](DeskStore &store) { return store.desk().current()->version; }).result(), 2);
}

void tst_Definitions::aFolderThatCannotBeWrittenLeavesNoEvent()
{
    QFile inTheWay(folder()); // a file where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = done(definitions().publish(draft(), today(), Language::English));
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(u"mitid-new-2.json"), qPrintable(refused.error()));
    QCOMPARE(events(), QStringList());
    QCOMPARE(m_catalogue->newestVersion(u"mitid-new"_s), 1);
}

void tst_Definitions::onlyWhatDiffersIsInACorrection()
{
    RulesVersion all{1, today().addDays(3), m_catalogue->rules};
    Rule price = *all.rules.find(u"chip.price"_s);
    price.values.first().value = u"150 DKK"_s;
    all.rules.replace(price);
    const auto published = done(definitions().publish(all, today(), Language::English));
    QCOMPARE(errorOf(published), QString());
    QCOMPARE(published->rules.all, QList<Rule>{price});
    const auto read = loadCatalogue(folder());
    QCOMPARE(errorOf(read), QString());
    QCOMPARE(*read->rulesOn(today().addDays(3)).find(u"chip.price"_s), price);
    QVERIFY(*read->rulesOn(today().addDays(2)).find(u"chip.price"_s) != price);
    // Back to what it was, before the correction holds at all.
    RulesVersion back{1, today(), m_catalogue->rules};
    const auto undone = done(definitions().publish(back, today(), Language::English));
    QCOMPARE(errorOf(undone), QString());
    QCOMPARE(undone->version, 2);
    QVERIFY(*m_catalogue->rulesOn(today().addDays(3)).find(u"chip.price"_s) != price);
}

void tst_Definitions::nothingToCorrectIsSaid()
{
    const auto refused = done(
        definitions().publish(RulesVersion{1, today(), m_catalogue->rules}, today(), Language::English));
    QVERIFY(!refused);
    QCOMPARE(events(), QStringList());
    RulesVersion wrong{1, today(), {}};
    wrong.rules.all.append(*m_catalogue->rules.find(u"chip.price"_s));
    wrong.rules.all.first().values.first().text.en.clear();
    const auto empty = done(definitions().publish(wrong, today(), Language::English));
    QVERIFY(!empty);
    QVERIFY2(empty.error().contains(u"rules[0].values[0].text.en"), qPrintable(empty.error()));
}

void tst_Definitions::aRetiredListIsNotOfferedAfterItsLastDay()
{
    QVERIFY(!done(definitions().retire(u"no-such"_s, today(), today(), Language::English)));
    QVERIFY(!done(definitions().retire(u"mitid-new"_s, today().addDays(-2), today(), Language::English)));
    QCOMPARE(
        errorOf(done(definitions().retire(u"mitid-new"_s, today().addDays(5), today(), Language::English))),
        QString());
    QCOMPARE(errorOf(done(definitions().retire(u"mitid-new"_s, today(), today(), Language::English))),
        QString()); // changed
    QVERIFY(inUse(today()));
    QVERIFY(!inUse(today().addDays(1)));
    const auto read = loadCatalogue(folder());
    QCOMPARE(errorOf(read), QString());
    QVERIFY(!read->current(u"mitid-new"_s, today().addDays(1)));
    QVERIFY(read->find(u"mitid-new"_s, 1));
    QCOMPARE(errorOf(done(definitions().publish(draft(), today(), Language::English))), QString());
    QCOMPARE(inUse(today().addDays(1))->version, 2);
}

void tst_Definitions::brokenDefinitionsAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("correction") << u"rules/1.json"_s << QByteArray("{\"version\": 1}");
    QTest::newRow("retirement") << u"retired/x-1.json"_s << QByteArray("[]");
    QTest::newRow("checklist") << u"x-1.json"_s << QByteArray("\0\1\2", 3);
    QTest::newRow("huge") << u"rules/1.json"_s << QByteArray(20'000'000, ' ');
}

void tst_Definitions::brokenDefinitionsAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = folder() + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    writeBytes(path, bytes);
    const auto read = loadCatalogue(folder());
    QVERIFY(!read);
    QVERIFY2(read.error().contains(QFileInfo(name).fileName()), qPrintable(read.error()));
}

void tst_Definitions::draftsAreKeptAndFoundAgain()
{
    const Drafts drafts(m_folder->filePath(u"drafts"_s));
    Checklist first = draft();
    first.title.en.clear(); // mistakes may be in it
    first.steps[2].step.expectedMs = 0;
    QCOMPARE(errorOf(drafts.keep(first)), QString());
    Checklist second = draft();
    second.id = u"own"_s;
    QCOMPARE(errorOf(drafts.keep(second)), QString());
    QCOMPARE(drafts.all().lists, (QList<Checklist>{first, second}));
    drafts.drop(first.id);
    drafts.drop(u"../desk"_s);
    QCOMPARE(drafts.all().lists, QList<Checklist>{second});
    RulesVersion rules{1, today(), {}};
    rules.rules.all.append(*m_catalogue->rules.find(u"chip.price"_s));
    rules.rules.all.first().values.first().text.en.clear();
    QCOMPARE(errorOf(drafts.keep(rules)), QString());
    QVERIFY(drafts.rules() == rules);
    QCOMPARE(drafts.all().lists, QList<Checklist>{second});
    QCOMPARE(errorOf(drafts.keep(RulesVersion{1, today(), {}})), QString());
    QVERIFY(!drafts.rules());
}

void tst_Definitions::whatMayNotBeKeptIsNotWritten()
{
    const Drafts drafts(m_folder->filePath(u"drafts"_s));
    for (const QString &id : {u"../evil"_s, u"Æ"_s, QString(), u"a b"_s}) {
        Checklist wrong = draft();
        wrong.id = id;
        QVERIFY2(!drafts.keep(wrong), qPrintable(id));
    }
    Checklist personal = draft();
    personal.title.da = u"010190-1234"_s;
    const auto refused = drafts.keep(personal);
    QVERIFY(!refused);
    QVERIFY(!refused.error().contains(u"1234"));
    QVERIFY(drafts.all().lists.isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"evil.json"_s)));
}

void tst_Definitions::otherFilesAmongTheDraftsAreLeftAlone()
{
    const QString folderName = m_folder->filePath(u"drafts"_s);
    const Drafts drafts(folderName);
    QCOMPARE(errorOf(drafts.keep(draft())), QString());
    const QByteArray whole = bytesOf(folderName + u"/mitid-new.json"_s);
    writeBytes(folderName + u"/cut.json"_s, whole.chopped(100));
    writeBytes(folderName + u"/renamed.json"_s, whole);
    writeBytes(folderName + u"/mine.txt"_s, "x");
    QCOMPARE(drafts.all().lists.size(), 1);
    QCOMPARE(drafts.all().broken, (QStringList{u"cut.json"_s, u"renamed.json"_s}));
}

void tst_Definitions::hostileFilesAreRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = writeChecklist(*shippedCatalogue()->find(u"nemid-to-mitid"_s, 1));
    QTest::newRow("200 MB") << QByteArray(200'000'000, ' ');
    QTest::newRow("truncated") << whole.left(whole.size() / 2);
    QTest::newRow("deep") << QByteArray(1'000'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(150'000);
    QTest::newRow("binary") << QByteArray(1'000'000, '\xff');
    QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
    QTest::newRow("one string") << QByteArray("{\"id\": \"" + QByteArray(1'000'000, 'a') + "\"}");
    QTest::newRow("many numbers") << QByteArray("{\"steps\": [" + QByteArray("1,").repeated(400'000) + "1]}");
    QTest::newRow("CPR") << QByteArray(whole).replace("NemID til MitID", "Ring 010190-1234");
}

void tst_Definitions::hostileFilesAreRefusedAtOnce()
{
    QFETCH(QByteArray, bytes);
    const QString file = m_folder->filePath(u"hostile.json"_s);
    writeBytes(file, bytes);
    QElapsedTimer timer;
    timer.start();
    const ChecklistTools tools
        = checklistTools(definitions(), Drafts(folder()), [this] { return m_catalogue; });
    const auto read = tools.read(file);
    QVERIFY(!read);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(read.error().contains(u"hostile.json"), qPrintable(read.error()));
    QVERIFY(!read.error().contains(u"1234"));
    QVERIFY(read.error().size() < 1000);
}

QTEST_GUILESS_MAIN(tst_Definitions)
#include "tst_definitions.moc"

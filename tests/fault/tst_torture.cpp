// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/checklistwriter.h"
#include "models/domain/text/placename.h"
#include "models/store/daynotes.h"
#include "tests/support/databasecontent.h"
#include "tests/support/deskfixture.h"
#include "tests/support/torture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace skranketid;
using namespace skranketid::test;

// Every text a program may be given at every place that takes one: it comes back as it was, or it is refused
// in words that do not repeat it.

namespace {

constexpr qsizetype longestLine = 4096; ///< that `record` reads

/// One line in words, without what would steer a terminal, and not the text itself.
void isInWords(const QString &message, const QString &text)
{
    QVERIFY2(message.size() > 10, qPrintable(message));
    for (const char32_t character : message.toStdU32String())
        QVERIFY2(!isUnprintable(character), qPrintable(message));
    if (looksLikeCpr(text))
        QVERIFY2(!message.contains(text), "a number was repeated");
    QVERIFY2(message.size() < 400, qPrintable(message.left(500)));
}

Command commandOf(CommandKind kind, const QStringList &words = {}, const QMap<QString, QString> &options = {})
{
    Command command;
    command.kind = kind;
    command.words = words;
    command.options = options;
    return command;
}

} // namespace

class tst_Torture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void thereAreTwoHundredTexts();
    void notes_data() { texts(); }
    void notes();
    void notesOfADay_data() { texts(); }
    void notesOfADay();
    void tickets_data() { texts(); }
    void tickets();
    void places_data() { texts(); }
    void places();
    void codes_data() { texts(); }
    void codes();
    void lines_data() { texts(); }
    void lines();
    void checklistTexts_data() { texts(); }
    void checklistTexts();

private:
    static void texts();
    void refusedInWords(const Answer &answer, const QString &text);

    std::unique_ptr<DeskFixture> m_desk;
};

void tst_Torture::initTestCase()
{
    m_desk = std::make_unique<DeskFixture>();
    m_desk->open();
}

void tst_Torture::init()
{
    if (m_desk->store->desk().running)
        m_desk->must(u"void mistake"_s);
}

/// Whatever was tried: the file is whole, and nothing in it looks like a citizen's number.
void tst_Torture::cleanupTestCase()
{
    m_desk->store.reset();
    QCOMPARE(verified(m_desk->options.file), QStringList());
    for (const QString &column : {u"body FROM event"_s, u"note FROM event_note"_s, u"text FROM code"_s,
             u"ticket FROM session"_s, u"id FROM command"_s}) {
        for (const QString &value : readRaw(m_desk->options.file, u"SELECT "_s + column))
            QVERIFY2(!value.contains(u"010190") && !value.contains(u"0101901234"), qPrintable(value));
    }
}

void tst_Torture::texts()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const QString &text : personalTexts() + hostileTexts())
        QTest::addRow("%d", ++number) << text;
}

void tst_Torture::thereAreTwoHundredTexts()
{
    const QStringList all = personalTexts() + hostileTexts();
    QVERIFY2(all.size() >= 200, qPrintable(QString::number(all.size())));
    for (const QString &text : personalTexts())
        QVERIFY2(looksLikeCpr(text), qPrintable(text));
}

void tst_Torture::refusedInWords(const Answer &answer, const QString &text)
{
    QVERIFY2(answer.refusal, qPrintable(text.left(200)));
    QVERIFY(answer.refusal->code != ErrorCode::Storage); // refused before it came to the file
    isInWords(answer.refusal->message, text);
    const QByteArray line = QJsonDocument(answer.json).toJson(QJsonDocument::Compact);
    QVERIFY(!line.contains('\n') && QJsonDocument::fromJson(line).object() == answer.json);
}

void tst_Torture::notes()
{
    QFETCH(QString, text);
    const SessionId id = m_desk->must(u"start nemid-to-mitid"_s).session;
    Command command = commandOf(CommandKind::Note);
    command.text = text;
    const Answer answer = m_desk->store->execute(command);
    if (!answer.ok()) {
        refusedInWords(answer, text);
        QCOMPARE(m_desk->store->journal().noteOf(id).value(), QString());
        return;
    }
    QVERIFY(!looksLikeCpr(text));
    QCOMPARE(m_desk->store->journal().noteOf(id).value(), text.trimmed());
}

void tst_Torture::notesOfADay()
{
    QFETCH(QString, text);
    const QDate day(2026, 10, 24);
    const Stored<void> noted = noteDay(*m_desk->store, day, text);
    const auto kept = dayNotes(*m_desk->store, day, day);
    VERIFY_STORED(kept);
    if (noted) {
        QVERIFY(!looksLikeCpr(text));
        QCOMPARE(kept->value(0).text, text.trimmed());
        VERIFY_STORED(eraseDayNote(*m_desk->store, day));
        return;
    }
    isInWords(noted.error().message, text);
    QVERIFY(kept->isEmpty());
}

void tst_Torture::tickets()
{
    QFETCH(QString, text);
    const Answer answer
        = m_desk->store->execute(commandOf(CommandKind::Start, {u"nemid-to-mitid"_s}, {{u"ticket"_s, text}}));
    if (answer.ok()) {
        QVERIFY(!looksLikeCpr(text));
        QCOMPARE(m_desk->store->journal().row(answer.session).value().value().ticket, text);
        m_desk->must(u"void mistake"_s);
    } else {
        refusedInWords(answer, text);
    }
    const Answer noShow = m_desk->store->execute(commandOf(CommandKind::NoShow, {}, {{u"ticket"_s, text}}));
    QCOMPARE(noShow.ok(), answer.ok());
    m_desk->must(u"start nemid-to-mitid"_s);
    const Answer again
        = m_desk->store->execute(commandOf(CommandKind::Finish, {u"I17"_s}, {{u"again"_s, text}}));
    if (again.ok())
        QCOMPARE(m_desk->store->desk().find(again.session)->again, text);
    else
        refusedInWords(again, text);
}

void tst_Torture::places()
{
    QFETCH(QString, text);
    const bool isDesk = !problemOfPlaceName(text, longestDeskName);
    const bool isOffice = !problemOfPlaceName(text, longestOfficeName);
    QVERIFY(!isDesk || isOffice);
    if (!isOffice)
        return;
    m_desk->store->setPlace(isDesk ? text : u"K"_s, text);
    const SessionId id = m_desk->must(u"start nemid-to-mitid"_s).session;
    const SessionRow row = m_desk->store->journal().row(id).value().value();
    QCOMPARE(row.office, text);
    QCOMPARE(row.desk, isDesk ? text : u"K"_s);
    QCOMPARE(m_desk->store->desk().find(id)->office, text);
}

/// What must be one of a list: nothing else is taken. As it stands on a line, so that it cannot hold blanks.
void tst_Torture::codes()
{
    QFETCH(QString, text);
    static const QRegularExpression blanks(u"\\s"_s);
    bool isNumber = false;
    text.toLongLong(&isNumber);
    if (text.trimmed().isEmpty() || text.contains(blanks) || isNumber || text.size() > longestLine)
        return;
    m_desk->must(u"start nemid-to-mitid"_s);
    for (const char *form :
        {"start %1", "reason %1", "over %1", "interrupt %1", "interrupt phone %1", "choose %1",
            "choose authenticators=%1", "choose %1=app", "through %1", "skip %1 %1", "skip C03 %1",
            "fail C03 %1", "add %1", "drop %1", "switch %1", "finish %1", "finish I17 referral=%1", "void %1",
            "outage begin %1", "link 1 %1", "correct 1 %1 1 other", "correct 1 ended %1 other", "resume %1",
            "recover %1", "status %1", "start mitid-new channel=%1", "start mitid-new ago=%1", "done %1"}) {
        const Answer answer = m_desk->say(QString::fromLatin1(form).replace(u"%1"_s, text));
        refusedInWords(answer, text);
    }
}

void tst_Torture::lines()
{
    QFETCH(QString, text);
    if (text.size() > longestLine)
        return;
    const QStringList lines{text, u"@"_s + text + u" status"_s, u"start "_s + text, u"note "_s + text,
        u"choose "_s + text + u"=x"_s, u"correct 1 ended "_s + text + u" other"_s};
    for (const QString &line : lines) {
        const qint64 before = m_desk->store->journal().head().sequence;
        const Answer answer = m_desk->say(line);
        if (answer.ok())
            QVERIFY(m_desk->store->journal().head().sequence <= before + 1);
        else
            refusedInWords(answer, text);
    }
}

void tst_Torture::checklistTexts()
{
    QFETCH(QString, text);
    QFile file(u":/checklists/nemid-to-mitid.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const QJsonObject json = QJsonDocument::fromJson(whole).object();
    const QByteArray title = QJsonDocument(QJsonArray{json.value(u"title"_s).toObject().value(u"da"_s)})
                                 .toJson(QJsonDocument::Compact)
                                 .chopped(1)
                                 .mid(1);
    const QByteArray other = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
    QVERIFY(whole.count(title) >= 1);
    QByteArray changed = whole;
    changed.replace(changed.indexOf(title), title.size(), other);
    const auto read = readChecklist(changed);
    if (!read) {
        for (const Mistake &mistake : read.error())
            isInWords(mistake.message, text);
        return;
    }
    QVERIFY(!looksLikeCpr(text));
    QCOMPARE(read->title.da, text.normalized(QString::NormalizationForm_C));
    QCOMPARE(readChecklist(writeChecklist(*read))->title.da, read->title.da);
}

QTEST_GUILESS_MAIN(tst_Torture)
#include "tst_torture.moc"

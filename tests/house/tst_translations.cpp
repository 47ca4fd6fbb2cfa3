// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcetree.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <optional>

using namespace skranketid::house;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QString type;
    bool numerus = false;
    QStringList translations; ///< one, or one for each form of the number

    QString key() const { return context + u": \""_s + source + u"\" "_s + comment; }
};

struct TranslationFile {
    QString language;
    QList<Message> messages;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value(u"type"_s).toString();
    if (!message.numerus) {
        message.translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

std::optional<TranslationFile> readTranslations(const QString &path)
{
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return std::nullopt;
    QXmlStreamReader xml(&device);
    TranslationFile file;
    if (!xml.readNextStartElement() || xml.name() != u"TS")
        return std::nullopt;
    file.language = xml.attributes().value(u"language"_s).toString();
    while (xml.readNextStartElement()) { // context
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                file.messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(file);
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?([0-9]{1,2}|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

qsizetype mnemonicsOf(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    return QString(text).remove(u"&&"_s).count(mnemonic);
}

QString wrongWithText(const Message &message, qsizetype form, bool mayBeEmpty)
{
    const QString &translation = message.translations.at(form);
    if (translation.isEmpty())
        return mayBeEmpty && !message.numerus ? QString() : u"is not translated"_s;
    QStringList expected = placeholdersOf(message.source);
    if (message.numerus && form == 0 && !translation.contains(u"%n"))
        expected.removeAll(u"%n"_s); // "one citizen"
    if (placeholdersOf(translation) != expected)
        return u"has other placeholders"_s;
    return mnemonicsOf(translation) == mnemonicsOf(message.source) ? QString() : u"has other mnemonics"_s;
}

QString wrongWith(const Message &message, bool mayBeEmpty)
{
    if (!message.type.isEmpty())
        return u"is "_s + message.type;
    if (message.translations.isEmpty())
        return u"is not translated"_s;
    for (qsizetype form = 0; form < message.translations.size(); ++form) {
        const QString wrong = wrongWithText(message, form, mayBeEmpty);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QStringList complaintsAbout(const TranslationFile &file)
{
    const bool english = file.language.startsWith(u"en"); // the source's own language
    QStringList found;
    for (const Message &message : file.messages) {
        const QString wrong = wrongWith(message, english);
        if (!wrong.isEmpty())
            found.append(message.key() + u' ' + wrong);
    }
    return found;
}

QString pathOf(const QString &language)
{
    return QStringLiteral(SKRANKETID_SOURCE_DIR "/translations/skranketid_") + language + u".ts";
}

} // namespace

class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsFinished_data();
    void everyMessageIsFinished();
    void bothLanguagesHaveTheSameMessages();
    void everyTextOfTheSourceIsThere_data();
    void everyTextOfTheSourceIsThere();
    void aFaultIsFound_data();
    void aFaultIsFound();
};

void tst_Translations::everyMessageIsFinished_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Danish") << u"da"_s;
    QTest::newRow("English") << u"en"_s;
}

void tst_Translations::everyMessageIsFinished()
{
    QFETCH(const QString, language);
    const auto file = readTranslations(pathOf(language));
    QVERIFY(file);
    QVERIFY(file->language.startsWith(language));
    QVERIFY(!file->messages.isEmpty());
    const QStringList found = complaintsAbout(*file);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void tst_Translations::bothLanguagesHaveTheSameMessages()
{
    const auto danish = readTranslations(pathOf(u"da"_s));
    const auto english = readTranslations(pathOf(u"en"_s));
    QVERIFY(danish && english);
    QSet<QString> onlyDanish;
    for (const Message &message : danish->messages)
        onlyDanish.insert(message.key());
    QStringList onlyEnglish;
    for (const Message &message : english->messages) {
        if (!onlyDanish.remove(message.key()))
            onlyEnglish.append(message.key());
    }
    QCOMPARE(onlyEnglish, QStringList());
    QCOMPARE(onlyDanish, QSet<QString>());
}

void tst_Translations::everyTextOfTheSourceIsThere_data()
{
    everyMessageIsFinished_data();
}

// Lets lupdate take up the source's texts into a copy: what is then unfinished was missing, what has vanished
// is no longer used.
void tst_Translations::everyTextOfTheSourceIsThere()
{
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    QVERIFY(QFile::copy(pathOf(language), copy));

    QProcess lupdate;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    lupdate.setProcessEnvironment(environment);
    lupdate.setWorkingDirectory(QStringLiteral(SKRANKETID_SOURCE_DIR));
    // Without -I it finds no class declarations and files texts under contexts that the program never asks
    // for.
    lupdate.start(QStringLiteral(LUPDATE),
        {u"-I"_s, u"."_s, u"app"_s, u"ui"_s, u"models"_s, u"-locations"_s, u"none"_s, u"-disable-heuristic"_s,
            u"sametext"_s, u"-disable-heuristic"_s, u"similartext"_s, u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
    const QByteArray said = lupdate.readAllStandardError();
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("lacks Q_OBJECT") && !said.contains("unknown namespace/class"), said.constData());

    const auto updated = readTranslations(copy);
    QVERIFY(updated);
    QVERIFY(!updated->messages.isEmpty());
    QStringList found;
    for (const Message &message : updated->messages) {
        if (message.type == u"unfinished")
            found.append(message.key() + u" is missing");
        else if (!message.type.isEmpty())
            found.append(message.key() + u" is no longer used");
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void tst_Translations::aFaultIsFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("danish"); // what is wrong in a Danish file
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, const QString &message, const QString &danish,
                         const QString &english) { QTest::newRow(name) << message << danish << english; };
    const auto plain = [](const QString &source, const QString &translation) {
        return u"<message><source>%1</source><translation>%2</translation></message>"_s.arg(
            source, translation);
    };
    row("good", plain(u"&amp;Start %1"_s, u"&amp;Begynd %1"_s), {}, {});
    row("empty", plain(u"Start"_s, {}), u"is not translated"_s, {});
    row("unfinished",
        u"<message><source>a</source><translation type=\"unfinished\">b</translation></message>"_s,
        u"is unfinished"_s, u"is unfinished"_s);
    row("vanished", u"<message><source>a</source><translation type=\"vanished\">b</translation></message>"_s,
        u"is vanished"_s, u"is vanished"_s);
    row("placeholder lost", plain(u"%1 of %2"_s, u"%1 af"_s), u"has other placeholders"_s,
        u"has other placeholders"_s);
    row("placeholders changed about", plain(u"%1 of %2"_s, u"%2 af %1"_s), {}, {});
    row("mnemonic lost", plain(u"&amp;Start"_s, u"Begynd"_s), u"has other mnemonics"_s,
        u"has other mnemonics"_s);
    row("real ampersand", plain(u"A &amp;&amp; B &amp; C"_s, u"A og B og C"_s), {}, {});
    const QString numerus = u"<message numerus=\"yes\"><source>%n days</source><translation><numerusform>%1"
                            "</numerusform><numerusform>%2</numerusform></translation></message>"_s;
    row("number", numerus.arg(u"en dag"_s, u"%n dage"_s), {}, {});
    row("number lost", numerus.arg(u"%n dag"_s, u"dage"_s), u"has other placeholders"_s,
        u"has other placeholders"_s);
    row("form empty", numerus.arg(u"%n dag"_s, QString()), u"is not translated"_s, u"is not translated"_s);
}

void tst_Translations::aFaultIsFound()
{
    QFETCH(const QString, message);
    for (const char *language : {"danish", "english"}) {
        const QString code = QString::fromLatin1(language).left(2);
        const QTemporaryDir folder;
        QVERIFY(plant(folder.path(), u"a.ts"_s,
            u"<TS language=\"%1\"><context><name>Page</name>"_s.arg(code) + message + u"</context></TS>"));
        const auto file = readTranslations(folder.filePath(u"a.ts"_s));
        QVERIFY(file);
        QCOMPARE(file->messages.size(), 1);
        QCOMPARE(file->messages.first().context, u"Page"_s);
        QTEST(wrongWith(file->messages.first(), code == u"en"), language);
    }
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"

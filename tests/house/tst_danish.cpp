// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcetree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace skranketid::house;
using namespace Qt::StringLiterals;

namespace {

QString wrongWith(const QString &text)
{
    static const QRegularExpression foreignMark(u"[“”„\"]"_s);
    static const QRegularExpression quoted(u"»[^»«]*«"_s);
    static const QRegularExpression apart(
        u"\\b(MitID|NemID|MitID Erhverv) (app|chip|support|kodeviser|kodeoplæser|nøglekort|nøgleapp)"_s);
    if (text.contains(foreignMark))
        return u"has other quotation marks than »…«"_s;
    QString own = text;
    own.remove(quoted); // as it stands on another program's screen
    if (own.contains(u'»') || own.contains(u'«'))
        return u"has a quotation mark without its other one"_s;
    return own.contains(apart) ? u"has a compound without its hyphen"_s : QString();
}

void collect(const QJsonValue &value, QStringList &texts)
{
    for (const QJsonValue &each : value.toArray())
        collect(each, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"da" && it->isString())
            texts.append(it->toString());
        collect(*it, texts);
    }
}

QStringList textsOfData(const SourceFile &file)
{
    QStringList texts;
    const QJsonDocument document = QJsonDocument::fromJson(file.lines.join(u'\n').toUtf8());
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), texts);
    return texts;
}

QStringList textsOfTranslation(const SourceFile &file)
{
    QStringList texts;
    QXmlStreamReader xml(file.lines.join(u'\n'));
    bool inTranslation = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"translation" && !xml.isCharacters())
            inTranslation = xml.isStartElement();
        else if (inTranslation && xml.isCharacters())
            texts.append(xml.text().toString());
    }
    return texts;
}

} // namespace

/// How the Danish texts are spelt.
class tst_Danish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsOfTheDataAreSpeltAsDanish();
    void translationsAreSpeltAsDanish();
    void aFaultIsFound_data();
    void aFaultIsFound();

private:
    static QStringList faultsOf(const QStringList &texts)
    {
        QStringList faults;
        for (const QString &text : texts) {
            if (const QString wrong = wrongWith(text); !wrong.isEmpty())
                faults.append(wrong + u": "_s + text);
        }
        return faults;
    }
};

void tst_Danish::textsOfTheDataAreSpeltAsDanish()
{
    QStringList texts;
    for (const SourceFile &file : filesIn(QStringLiteral(SKRANKETID_SOURCE_DIR "/resources"), {u"*.json"_s}))
        texts.append(textsOfData(file));
    QVERIFY(texts.size() > 500);
    const QStringList faults = faultsOf(texts);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Danish::translationsAreSpeltAsDanish()
{
    const QList<SourceFile> files
        = filesIn(QStringLiteral(SKRANKETID_SOURCE_DIR "/translations"), {u"*_da.ts"_s});
    QCOMPARE(files.size(), 1);
    const QStringList texts = textsOfTranslation(files.constFirst());
    QVERIFY(texts.size() > 500);
    const QStringList faults = faultsOf(texts);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Danish::aFaultIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"Hent MitID-appen"_s << true;
    QTest::newRow("quoted") << u"»%1« krydses af for sig."_s << true;
    QTest::newRow("quoted as on the screen") << u"Følg »Tilslut din MitID chip«."_s << true;
    QTest::newRow("a name of two words") << u"MitID Erhverv"_s << true;
    QTest::newRow("English marks") << u"“%1” krydses af for sig."_s << false;
    QTest::newRow("straight marks") << u"\"%1\" krydses af for sig."_s << false;
    QTest::newRow("left open") << u"»%1 krydses af for sig."_s << false;
    QTest::newRow("apart") << u"MitID app"_s << false;
    QTest::newRow("apart after a name of two words") << u"Ring til MitID Erhverv support."_s << false;
}

void tst_Danish::aFaultIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const bool, good);
    QCOMPARE(wrongWith(text).isEmpty(), good);
}

QTEST_GUILESS_MAIN(tst_Danish)
#include "tst_danish.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/checklistwriter.h"
#include "models/domain/checklist/rulesreader.h"
#include "models/domain/checklist/termsreader.h"

#include "tests/domain/samplechecklist.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

/// Data files damaged at random: whatever they have become, they are read or refused with places, never more.
class tst_Damage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checklists();
    void termsAndRules_data();
    void termsAndRules();
    void hugeFilesAreRefusedQuickly_data();
    void hugeFilesAreRefusedQuickly();

private:
    QByteArray damaged(QByteArray json);
    qsizetype place(const QByteArray &json) { return m_random.bounded(int(json.size())); }
    static bool hasPlaces(const QList<Mistake> &mistakes, const QByteArray &json);
    static QByteArray contents(const QString &path);

    QRandomGenerator m_random{20261001};
};

QByteArray tst_Damage::damaged(QByteArray json)
{
    static const QByteArray signs = "{}[]\",:\\0e-.";
    for (int changes = m_random.bounded(1, 4); changes > 0; --changes) {
        const qsizetype at = place(json);
        const qsizetype length = m_random.bounded(1, 40);
        switch (m_random.bounded(6)) {
        case 0:
            json[at] = char(m_random.bounded(256));
            break;
        case 1:
            json.remove(at, length);
            break;
        case 2:
            json.insert(at, json.mid(place(json), length));
            break;
        case 3:
            json.insert(at, signs.at(m_random.bounded(int(signs.size()))));
            break;
        case 4: // whole lines stay more often readable
            json.insert(
                json.lastIndexOf('\n', at) + 1, json.mid(json.lastIndexOf('\n', place(json)) + 1, length));
            break;
        default:
            json.truncate(std::max<qsizetype>(at, 1));
        }
        if (json.isEmpty())
            json = " ";
    }
    return json;
}

bool tst_Damage::hasPlaces(const QList<Mistake> &mistakes, const QByteArray &json)
{
    const auto lines = json.count('\n') + 1;
    return !mistakes.isEmpty() && mistakes.size() <= 100
        && std::ranges::all_of(mistakes, [lines](const Mistake &mistake) {
               return mistake.line >= 1 && mistake.line <= lines && mistake.column >= 1
                   && !mistake.message.isEmpty();
           });
}

QByteArray tst_Damage::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Damage::checklists()
{
    const QByteArray whole = contents(u":/checklists/employee-proofing.json"_s);
    int accepted = 0;
    int severalMistakes = 0;
    for (int i = 0; i < 20000; ++i) {
        const QByteArray json = damaged(whole);
        const auto read = readChecklist(json);
        if (read) {
            ++accepted;
            const auto again = readChecklist(writeChecklist(*read));
            QVERIFY2(again && *again == *read, json.constData());
        } else {
            severalMistakes += read.error().size() > 1 ? 1 : 0;
            QVERIFY2(hasPlaces(read.error(), json), json.constData());
        }
    }
    QVERIFY2(accepted > 100 && severalMistakes > 100, // otherwise the damage reaches too little of the reader
        qPrintable(u"%1 accepted, %2 with several mistakes"_s.arg(accepted).arg(severalMistakes)));
}

void tst_Damage::termsAndRules_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("terms") << u":/terms.json"_s;
    QTest::newRow("rules") << u":/rules.json"_s;
}

void tst_Damage::termsAndRules()
{
    QFETCH(QString, path);
    const QByteArray whole = contents(path);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray json = damaged(whole);
        const auto terms = readTerms(json);
        const auto rules = readRules(json);
        QVERIFY2(terms || hasPlaces(terms.error(), json), json.constData());
        QVERIFY2(rules || hasPlaces(rules.error(), json), json.constData());
        QVERIFY(!terms || !rules);
    }
}

void tst_Damage::hugeFilesAreRefusedQuickly_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto filled = [](int count, const QByteArray &item) { // with a number for every #
        QByteArray items;
        for (int i = 0; i < count; ++i)
            items += QByteArray(item).replace('#', QByteArray::number(i)) + ',';
        return items;
    };
    const QByteArray text = R"({"da":"a","en":"b"})";
    const QByteArray place = R"({"branches_of":"authenticators","form":"full","placeholder":)" + text + '}';
    const QByteArray option = R"({"value":"v#","branch":"P","title":)" + text + '}';
    const QByteArray branch = R"({"id":"B#","full":[1]})";
    const QByteArray variant = R"({"from":"2024-01-01","guidance":)" + text + '}';
    const QByteArray step
        = R"({"id":"S#","actor":"staff","minutes":1,"title":)" + text + R"(,"guidance":)" + text + '}';
    const auto row = [&filled](const char *name, const QByteArray &list, int count, const QByteArray &item) {
        QTest::newRow(name) << sampleWith(list, list + filled(count, item));
    };
    row("values", R"("steps": [)", 500000, "1");
    row("unknown keys", R"("steps": [)", 9000, R"({"x":1})");
    row("numbers", R"("steps": [)", 19000, "1");
    row("doubled keys", R"({)", 19000, R"("id":1)");
    row("places", R"("steps": [)", 3000, place);
    row("options", R"("options": [)", 3000, option);
    row("branches", R"("branches": [)", 4500, branch);
    row("variants", R"("variants": [)", 3500, variant);
    row("steps", R"("steps": [)", 1800, step);
    row("outcomes", R"("outcomes": [)", 19000, R"("G1")");
    row("texts", R"("outcomes": [)", 250, '"' + QByteArray(4000, 'x') + '"');
    row("a text", R"("da": ")", 100000, "1234567");
    QByteArray mixed = sampleWith(R"("steps": [)", R"("steps": [)" + filled(1500, place));
    mixed.replace(mixed.indexOf(R"("options": [)") + 12, 0, filled(1500, option));
    QTest::newRow("places and options") << mixed;
}

void tst_Damage::hugeFilesAreRefusedQuickly()
{
    QFETCH(QByteArray, json);
    QVERIFY(json.size() <= 1024 * 1024);
    QElapsedTimer timer;
    timer.start();
    const auto read = readChecklist(json);
    const qint64 passed = timer.elapsed();
    QVERIFY(!read);
    QVERIFY(hasPlaces(read.error(), json));
    QVERIFY2(passed < 500, qPrintable(QString::number(passed))); // alone 0.1 s; sanitizers, a busy machine
}

QTEST_GUILESS_MAIN(tst_Damage)
#include "tst_damage.moc"

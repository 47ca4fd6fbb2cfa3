// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/actions.h"

#include <QAction>
#include <QMap>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace skranketid;
using namespace Qt::StringLiterals;

class tst_Actions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasItsOwnNameTextAndKey();
    void noTwoActionsShareAKey();
    void digitsAndLettersAreLeftToTheChoices();
    void keyCapsReadAsAClerkSaysThem();
    void theTableIsInTheOrderOfItsIds();
    void aKeyPressedTwiceByAccidentCountsOnce();
    void differentKeysDoNotWaitForEachOther();
};

void tst_Actions::everyActionHasItsOwnNameTextAndKey()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (const ActionForm &form : actionForms()) {
        QVERIFY(!names.contains(QString::fromLatin1(form.name)));
        QVERIFY(!texts.contains(textOf(form.id)));
        names.insert(QString::fromLatin1(form.name));
        texts.insert(textOf(form.id));
        QVERIFY(!textOf(form.group).isEmpty());
        QVERIFY2(!keysOf(form.id).isEmpty(), form.name);
        for (const QKeySequence &key : keysOf(form.id))
            QVERIFY2(key.count() == 1 && key[0].key() != Qt::Key_unknown, form.name);
    }
}

void tst_Actions::noTwoActionsShareAKey()
{
    QMap<QKeySequence, QString> owners;
    for (const ActionForm &form : actionForms()) {
        for (const QKeySequence &key : keysOf(form.id)) {
            QVERIFY2(!owners.contains(key),
                qPrintable(owners.value(key) + u" and "_s + QString::fromLatin1(form.name)));
            owners.insert(key, QString::fromLatin1(form.name));
        }
    }
}

void tst_Actions::digitsAndLettersAreLeftToTheChoices()
{
    for (const ActionForm &form : actionForms()) {
        for (const QKeySequence &key : keysOf(form.id)) {
            const QString text = key.toString(QKeySequence::PortableText);
            QVERIFY2(text.size() > 1 || !text.at(0).isLetterOrNumber(), form.name);
        }
    }
}

void tst_Actions::keyCapsReadAsAClerkSaysThem()
{
    QCOMPARE(keyTextOf(ActionId::Done), u"Space"_s);
    QCOMPARE(keyTextOf(ActionId::Through), u"Shift Space"_s);
    QCOMPARE(keyTextOf(ActionId::Undo), u"Ctrl Z"_s);
    QCOMPARE(keyTextOf(ActionId::Larger), u"Ctrl +"_s);
    QCOMPARE(keyTextOf(ActionId::Smaller), u"Ctrl −"_s);
    QCOMPARE(keyTextOf(ActionId::Later), u"+"_s);
    QCOMPARE(keyTextOf(ActionId::Hold), u"F8"_s);
}

void tst_Actions::theTableIsInTheOrderOfItsIds()
{
    int expected = 0;
    for (const ActionForm &form : actionForms())
        QCOMPARE(int(form.id), expected++);
    QCOMPARE(expected, int(ActionId::NormalSize) + 1);
}

void tst_Actions::aKeyPressedTwiceByAccidentCountsOnce()
{
    qint64 now = 1000;
    QWidget window;
    Actions actions(window, [&now] { return now; });
    QSignalSpy triggered(&actions, &Actions::triggered);
    actions.trigger(ActionId::Done);
    now += 250;
    actions.trigger(ActionId::Done);
    QCOMPARE(triggered.count(), 1);
    now += 251;
    actions.trigger(ActionId::Done);
    QCOMPARE(triggered.count(), 2);
    QVERIFY(actions.accepts(u"1"_s));
    QVERIFY(!actions.accepts(u"1"_s));
}

void tst_Actions::differentKeysDoNotWaitForEachOther()
{
    QWidget window;
    Actions actions(window, [] { return 1000; });
    QSignalSpy triggered(&actions, &Actions::triggered);
    for (const ActionForm &form : actionForms()) {
        auto *action = window.findChild<QAction *>(QString::fromLatin1(form.name));
        QVERIFY2(action, form.name);
        action->trigger();
    }
    QCOMPARE(triggered.count(), qsizetype(actionForms().size()));
}

QTEST_MAIN(tst_Actions)
#include "tst_actions.moc"

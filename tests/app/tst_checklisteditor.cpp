// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/checklistbench.h"

#include "models/domain/checklist/checklistdiff.h"
#include "ui/shared/segment.h"

#include <QAccessible>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace skranketid;
using namespace skranketid::test;
using namespace Qt::StringLiterals;

class tst_ChecklistEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListIsEditedPublishedForTomorrowUsedAndComparedByKeyboard();
    void everythingInTheEditorHasItsKeys();
    void aDraftSurvivesTheLockAndTheWindow();
    void aRefusedTextIsSaidAndNotKept();
    void publishingIsNotPossibleWithAMistake();
    void aListForAnotherOfficeIsNotOffered();
    void aRetiredListIsNotOfferedTomorrow();
    void aListGoesOutAndComesInAgain();
    void aPriceIsCorrectedInAMinute();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void everythingHasANameForTheScreenReader();
};

/// To the first row of the overview, and into a draft of it.
static void openDraft(ChecklistBench &bench)
{
    bench.openPage(u"checklists"_s);
    bench.adminKey(Qt::Key_Return);
    QVERIFY(bench.editing().isOpen());
    QCOMPARE(bench.editing().list().id, u"nemid-to-mitid"_s);
    QCOMPARE(bench.adminFocus()->objectName(), u"parts"_s);
}

void tst_ChecklistEditor::aListIsEditedPublishedForTomorrowUsedAndComparedByKeyboard()
{
    ChecklistBench bench;
    openDraft(bench);
    bench.downTo(u"C04"_s);
    bench.adminKey(Qt::Key_Return);
    QCOMPARE(bench.adminFocus()->objectName(), u"part-title-da"_s);
    bench.write(u"Forklar vilkår"_s);
    bench.tabTo(u"part-minutes"_s);
    bench.write(u"1.0"_s);
    QVERIFY(bench.shown(u"checklist-mistakes"_s).contains(u"15.5"));
    QVERIFY(bench.shown(u"checklist-sums"_s).contains(u"≠"));
    bench.adminKey(Qt::Key_Down, Qt::AltModifier); // after C05
    QCOMPARE(bench.adminFocus()->objectName(), u"part-minutes"_s);
    QCOMPARE(bench.editing().list().steps.at(4).step.id, u"C04"_s);
    bench.adminKey(Qt::Key_F4); // the mistake: the estimate
    QCOMPARE(bench.adminFocus()->objectName(), u"part-minutes"_s);
    bench.write(u"15.5"_s);
    QVERIFY2(bench.editing().mistakes().isEmpty(), qPrintable(bench.shown(u"checklist-mistakes"_s)));

    bench.adminKey(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.adminFocus()->objectName(), u"publish-from"_s);
    QCOMPARE(static_cast<QLineEdit *>(bench.adminFocus())->text(), u"21/10/2026"_s); // tomorrow
    QVERIFY(bench.cells(u"differences"_s, 1).join(u'|').contains(u"C04"));
    bench.adminKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bench.said(u"checklists-message"_s).contains(u"version 2"));
    QCOMPARE(bench.cells(u"checklist-table"_s, 2).first(2),
        (QStringList{u"published, not in use yet"_s, u"in use"_s}));

    // Today a session begins on the old version.
    bench.window->activateWindow();
    bench.press(u"1"_s);
    QCOMPARE(bench.current().version, 1);
    bench.key(Qt::Key_F8);
    bench.clock.pass(24 * 3600 * 1000);
    QTRY_VERIFY(bench.state().offered().constFirst()->version == 2); // without a restart
    bench.press(u"1"_s);
    QCOMPARE(bench.current().version, 2);
    QVERIFY(bench.state().checklist()->step(u"C04"_s)->title.da == u"Forklar vilkår"_s);

    bench.admin()->activateWindow();
    QTRY_VERIFY(!bench.access().holds(Role::Manager)); // a day has passed
    bench.typePassphrase(AdminBench::manager, false);
    QTRY_COMPARE(bench.cells(u"checklist-table"_s, 2).first(2), (QStringList{u"in use"_s, u"replaced"_s}));
    bench.adminKey(Qt::Key_D, Qt::ControlModifier);
    const QStringList fields = bench.cells(u"differences"_s, 2);
    for (const QString &field : {u"First day"_s, u"Danish title"_s, u"Minutes"_s})
        QVERIFY2(fields.contains(field), qPrintable(fields.join(u'|')));
    QVERIFY(bench.cells(u"differences"_s, 0).contains(textOf(Difference::Kind::Moved)));
    QVERIFY(bench.cells(u"differences"_s, 4).contains(u"Forklar vilkår"_s));
}

void tst_ChecklistEditor::everythingInTheEditorHasItsKeys()
{
    ChecklistBench bench;
    openDraft(bench);
    const Checklist before = bench.editing().list();
    bench.downTo(u"C02"_s);
    bench.adminKey(Qt::Key_Insert);
    const QString added = stepAt(bench.editing().list(), bench.editing().part())->id;
    QVERIFY(!before.step(added));
    bench.adminKey(Qt::Key_Delete);
    QVERIFY(!bench.editing().list().step(added));
    bench.adminKey(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.editing().list().step(added));
    bench.adminKey(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.editing().list() == before);
    bench.adminKey(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(bench.editing().list().step(added));
    bench.adminKey(Qt::Key_Z, Qt::ControlModifier);
    bench.adminKey(Qt::Key_Up);
    QCOMPARE(bench.editing().part(), (ChecklistPart{ChecklistPart::Kind::Place, 0, 1}));

    // Typing is undone where it was typed, too.
    bench.adminKey(Qt::Key_Return);
    bench.write(u"Nyt"_s);
    QCOMPARE(bench.editing().list().steps.at(1).step.title.da, u"Nyt"_s);
    bench.adminKey(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.editing().list() == before);
    QCOMPARE(bench.in(u"part-title-da"_s)->text(), before.steps.at(1).step.title.da);

    bench.tabTo(u"part-look-away"_s);
    bench.adminKey(Qt::Key_Space);
    QVERIFY(bench.editing().list().steps.at(1).step.lookAway);
    bench.tabTo(u"part-actor-0"_s);
    bench.adminKey(Qt::Key_Right);
    QCOMPARE(bench.editing().list().steps.at(1).step.actor, Actor::Citizen);
    bench.tabTo(u"part-rules"_s);
    bench.write(u"min_age chip.price"_s);
    QCOMPARE(bench.editing().list().steps.at(1).step.rules, (QStringList{u"min_age"_s, u"chip.price"_s}));
    bench.adminKey(Qt::Key_F6);
    QVERIFY(bench.in<TextLabel>(u"preview-title"_s)->isVisible());
    QCOMPARE(bench.shown(u"preview-title"_s), before.steps.at(1).step.title.en);
}

void tst_ChecklistEditor::aDraftSurvivesTheLockAndTheWindow()
{
    ChecklistBench bench;
    openDraft(bench);
    bench.adminKey(Qt::Key_Return);
    bench.write(u"Halvt skrevet"_s);
    bench.clock.pass(Access::holdsMs + 1000);
    QTRY_VERIFY(!bench.access().holds(Role::Manager));
    QTRY_VERIFY(!bench.page());
    bench.typePassphrase(AdminBench::manager, false);
    QCOMPARE(bench.in(u"part-title-da"_s)->text(), u"Halvt skrevet"_s);
    QCOMPARE(bench.editing().list().title.da, u"Halvt skrevet"_s);
    bench.close(); // as a crash would: nothing was asked to be kept
    const auto drafts = Drafts(bench.profile.filePath(u"drafts"_s)).all();
    QCOMPARE(drafts.lists.size(), 1);
    QCOMPARE(drafts.lists.first().title.da, u"Halvt skrevet"_s);
    bench.open();
    bench.openPage(u"checklists"_s);
    QCOMPARE(bench.cells(u"checklist-table"_s, 2).first(), u"draft"_s);
    bench.adminKey(Qt::Key_Return);
    QCOMPARE(bench.editing().list().title.da, u"Halvt skrevet"_s);
    bench.adminKey(Qt::Key_Left, Qt::AltModifier);
    bench.adminKey(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(!bench.cells(u"checklist-table"_s, 2).contains(u"draft"_s));
}

void tst_ChecklistEditor::aRefusedTextIsSaidAndNotKept()
{
    ChecklistBench bench;
    openDraft(bench);
    bench.adminKey(Qt::Key_Return);
    bench.write(u"Ring 010190-1234"_s);
    QVERIFY(bench.shown(u"part-title-da-problem"_s).contains(u"CPR"));
    QCOMPARE(bench.editing().list().title.da, u"Ring 010190-123"_s);
    bench.tabTo(u"part-from"_s);
    bench.write(u"32-13-2026"_s);
    QVERIFY(!bench.shown(u"part-from-problem"_s).isEmpty());
    bench.write(u"24-12-2026"_s);
    QVERIFY(bench.shown(u"part-from-problem"_s).isEmpty());
    QCOMPARE(bench.editing().list().validFrom, QDate(2026, 12, 24));
    bench.adminKey(Qt::Key_S, Qt::ControlModifier);
    for (const Checklist &draft : bench.tools().drafts().lists)
        QVERIFY(!draft.title.da.contains(u"1234"));
}

void tst_ChecklistEditor::publishingIsNotPossibleWithAMistake()
{
    ChecklistBench bench;
    openDraft(bench);
    bench.downTo(u"C03"_s);
    bench.adminKey(Qt::Key_Insert);
    bench.adminKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.shown(u"publish-mistakes"_s).contains(u"mistake"));
    QVERIFY(bench.cells(u"publish-mistake-table"_s, 0).contains(u"steps[3].title.da"_s));
    QVERIFY(!bench.in<Button>(u"publish-now"_s)->isEnabled());
    bench.adminKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.editing().isOpen());
    QCOMPARE(bench.inUse->newestVersion(u"nemid-to-mitid"_s), 1);
    bench.tabTo(u"publish-mistake-table"_s);
    bench.adminKey(Qt::Key_Return);
    QCOMPARE(bench.adminFocus()->objectName(), u"parts"_s);
    QCOMPARE(bench.editing().part(), (ChecklistPart{ChecklistPart::Kind::Place, 0, 3}));
}

void tst_ChecklistEditor::aListForAnotherOfficeIsNotOffered()
{
    ChecklistBench bench;
    bench.openPage(u"checklists"_s);
    bench.adminKey(Qt::Key_N, Qt::ControlModifier); // a new list from the first
    QCOMPARE(bench.editing().list().id, u"nemid-to-mitid-2"_s);
    bench.adminKey(Qt::Key_Return);
    bench.write(u"skilsmisse"_s);
    QCOMPARE(bench.adminFocus()->objectName(), u"part-id"_s);
    bench.tabTo(u"part-offices"_s);
    bench.write(u"Vest; Øst"_s);
    bench.adminKey(Qt::Key_Return, Qt::ControlModifier);
    bench.write(u"20-10-2026"_s);
    bench.adminKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.inUse->newestVersion(u"skilsmisse"_s), 1);
    QCOMPARE(bench.inUse->find(u"skilsmisse"_s, 1)->offices, (QStringList{u"Vest"_s, u"Øst"_s}));
    for (const Checklist *list : bench.state().offered())
        QVERIFY(list->id != u"skilsmisse"_s);
    const auto start = [&bench] {
        QFuture<Answer> answer = bench.storage().execute(*parseCommand(u"start skilsmisse"_s));
        answer.waitForFinished();
        return answer.result().ok();
    };
    QVERIFY(!start());
    bench.storage().setPlace(u"1"_s, u"øst"_s);
    QVERIFY(start());
}

void tst_ChecklistEditor::aRetiredListIsNotOfferedTomorrow()
{
    ChecklistBench bench;
    bench.openPage(u"checklists"_s);
    bench.adminKey(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(bench.adminFocus()->objectName(), u"retire-day"_s);
    bench.write(u"01-01-2020"_s);
    QVERIFY(!bench.in<Button>(u"retire-now"_s)->isEnabled());
    bench.write(u"20-10-2026"_s);
    bench.adminKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.cells(u"checklist-table"_s, 4).first(), u"20/10/2026"_s);
    QCOMPARE(bench.state().offered().constFirst()->id, u"nemid-to-mitid"_s);
    bench.clock.pass(24 * 3600 * 1000);
    QTRY_VERIFY(bench.state().offered().constFirst()->id != u"nemid-to-mitid"_s);
}

void tst_ChecklistEditor::aListGoesOutAndComesInAgain()
{
    ChecklistBench bench;
    bench.openPage(u"checklists"_s);
    const auto answer = [&bench](int key, const QString &file) {
        bench.adminKey(key, Qt::ControlModifier);
        auto *dialog = bench.admin()->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        Q_EMIT dialog->fileSelected(bench.profile.filePath(file));
        dialog->reject();
        QTRY_VERIFY(!bench.admin()->findChild<QFileDialog *>());
        bench.admin()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.admin()));
    };
    answer(Qt::Key_S, u"out.json"_s);
    QVERIFY(QFile::exists(bench.profile.filePath(u"out.json"_s)));
    QFile broken(bench.profile.filePath(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"id\": 1}");
    broken.close();
    answer(Qt::Key_O, u"broken.json"_s);
    QVERIFY2(bench.said(u"checklists-message"_s).contains(u"broken.json:1:"),
        qPrintable(bench.said(u"checklists-message"_s)));
    answer(Qt::Key_O, u"out.json"_s);
    QVERIFY(bench.editing().isOpen());
    QCOMPARE(bench.editing().list().id, u"nemid-to-mitid"_s);
}

void tst_ChecklistEditor::aPriceIsCorrectedInAMinute()
{
    ChecklistBench bench;
    bench.openPage(u"rules"_s);
    const auto *table = bench.in<QuietTable>(u"rules-table"_s);
    for (int guard = 0;
         guard < 40 && table->model()->index(table->currentIndex().row(), 3).data() != u"chip.price"_s;
         ++guard)
        bench.adminKey(Qt::Key_Down);
    bench.adminKey(Qt::Key_Return);
    QCOMPARE(bench.adminFocus()->objectName(), u"rule-value-0"_s);
    bench.write(u"150 DKK"_s);
    bench.tabTo(u"rule-text-da-0"_s);
    bench.write(u"Chippen koster 150 kr."_s);
    QVERIFY(bench.cells(u"differences"_s, 4).contains(u"150 DKK"_s));
    bench.adminKey(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bench.cells(u"differences"_s, 4).contains(u"Chippen koster 150 kr."_s));
    bench.adminKey(Qt::Key_Y, Qt::ControlModifier);
    bench.adminKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bench.said(u"rules-message"_s).contains(u"20/10/2026"));
    QCOMPARE(bench.state().rules().find(u"chip.price"_s)->values.first().value, u"150 DKK"_s);
    QVERIFY(bench.state().catalogue().rules.find(u"chip.price"_s)->values.first().value != u"150 DKK"_s);
    QVERIFY(!bench.tools().rulesDraft());
}

namespace {

QStringList cutOffIn(const QWidget &window)
{
    QStringList found;
    for (const TextLabel *label : window.findChildren<TextLabel *>()) {
        if (label->isVisible() && label->height() < label->heightForWidth(label->width()))
            found.append(u"label: "_s + label->text());
    }
    for (const Control *control : window.findChildren<Control *>()) {
        if (!control->isVisible())
            continue;
        const QSize needed
            = qobject_cast<const ChoiceCard *>(control) ? control->size() : control->sizeHint();
        if (control->width() < needed.width() || control->height() < needed.height())
            found.append(u"control: "_s + control->text());
        if (!control->parentWidget()->rect().contains(control->geometry()))
            found.append(u"outside: "_s + control->text());
    }
    for (const QuietTable *table : window.findChildren<QuietTable *>()) {
        const QFontMetrics metrics(table->look().font(Type::Row));
        for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QString text = table->model()->index(row, column).data().toString();
                const int width = table->columnWidth(column) - (column == 0 ? 8 : 16);
                const QRect needed
                    = metrics.boundingRect(QRect(0, 0, std::max(1, width), 10'000), Qt::TextWordWrap, text);
                if (!table->isColumnHidden(column) && needed.height() > table->rowHeight(row))
                    found.append(u"cell: "_s + text);
            }
        }
    }
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width())
            found.append(u"wider than its page: "_s + area->objectName());
    }
    return found;
}

/// Every view of both pages, one after the other.
const QList<std::pair<const char *, void (*)(ChecklistBench &)>> &views()
{
    static const QList<std::pair<const char *, void (*)(ChecklistBench &)>> all{
        {"overview", [](ChecklistBench &bench) { bench.openPage(u"checklists"_s); }},
        {"list", [](ChecklistBench &bench) { openDraft(bench); }},
        {"step",
            [](ChecklistBench &bench) {
                openDraft(bench);
                bench.downTo(u"C05"_s);
            }},
        {"option",
            [](ChecklistBench &bench) {
                openDraft(bench);
                for (int i = 0; i < 3; ++i)
                    bench.adminKey(Qt::Key_Down);
            }},
        {"preview",
            [](ChecklistBench &bench) {
                openDraft(bench);
                bench.downTo(u"P06"_s);
                bench.adminKey(Qt::Key_F6);
            }},
        {"publish with mistakes",
            [](ChecklistBench &bench) {
                openDraft(bench);
                bench.downTo(u"C05"_s);
                bench.adminKey(Qt::Key_Insert);
                bench.adminKey(Qt::Key_Return, Qt::ControlModifier);
            }},
        {"compare",
            [](ChecklistBench &bench) {
                openDraft(bench);
                bench.adminKey(Qt::Key_Insert);
                bench.adminKey(Qt::Key_D, Qt::ControlModifier);
            }},
        {"retire",
            [](ChecklistBench &bench) {
                bench.openPage(u"checklists"_s);
                bench.adminKey(Qt::Key_R, Qt::ControlModifier);
            }},
        {"rules", [](ChecklistBench &bench) { bench.openPage(u"rules"_s); }},
        {"rule",
            [](ChecklistBench &bench) {
                bench.openPage(u"rules"_s);
                for (int i = 0; i < 5; ++i)
                    bench.adminKey(Qt::Key_Down); // one whose sources disagree
                bench.adminKey(Qt::Key_Return);
            }},
    };
    return all;
}

} // namespace

void tst_ChecklistEditor::nothingIsCutOff_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<int>("percent");
    for (int i = 0; i < views().size(); ++i) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("%s, %d %%", views().at(i).first, percent) << i << percent;
    }
}

void tst_ChecklistEditor::nothingIsCutOff()
{
    QFETCH(int, view);
    QFETCH(int, percent);
    ChecklistBench bench(Language::Danish);
    for (int at = 100; at < percent; at += 25)
        bench.key(Qt::Key_Plus, Qt::ControlModifier);
    views().at(view).second(bench);
    bench.admin()->resize(1366, 768);
    bench.settle();
    QCOMPARE(bench.admin()->size(), QSize(1366, 768));
    const QStringList found = cutOffIn(*bench.admin());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_ChecklistEditor::everythingHasANameForTheScreenReader()
{
    for (const auto &view : views()) {
        ChecklistBench bench;
        view.second(bench);
        for (const QWidget *widget : bench.admin()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *spoken
                = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                qPrintable(QString::fromLatin1(view.first) + u": "_s + widget->objectName()));
        }
    }
}

QTEST_MAIN(tst_ChecklistEditor)
#include "tst_checklisteditor.moc"

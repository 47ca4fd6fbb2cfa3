// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/shipped.h"
#include "models/items/stepmodel.h"
#include "tests/ui/cutoff.h"
#include "ui/counter/stepdelegate.h"
#include "ui/counter/timebar.h"
#include "ui/counter/windowsettings.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTranslator>

using namespace skranketid;
using namespace skranketid::test;

namespace {

/// Says of every text that it went through tr().
class MarkingTranslator final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"¤"_s + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

/// The words beside the time of the start.
class DanishStart final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int count) const override
    {
        static const QHash<QString, QString> words{{u"Begins now"_s, u"Begynder nu"_s},
            {u"Earlier"_s, u"Tidligere"_s}, {u"Later"_s, u"Senere"_s},
            {u"Began %n min ago"_s, u"Begyndte for %n min. siden"_s}};
        QString text = words.value(QString::fromUtf8(source));
        return count < 0 ? text : text.replace(u"%n"_s, QString::number(count));
    }
    bool isEmpty() const override { return false; }
};

CounterSettings withText(int percent, Theme theme = Theme::Light)
{
    CounterSettings settings;
    settings.textPercent = percent;
    settings.theme = theme;
    return settings;
}

} // namespace

/// How the window looks and speaks: sizes, languages, names for those who do not see it.
class tst_CounterLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOffAtAnyTextSize_data();
    void nothingIsCutOffAtAnyTextSize();
    void everyWordOfAStepFits_data();
    void everyWordOfAStepFits();
    void theFirstWindowFitsItsScreen_data();
    void theFirstWindowFitsItsScreen();
    void theStartIsMovedOnOneLine_data();
    void theStartIsMovedOnOneLine();
    void theLanguageChangesWhileItRuns();
    void themeAndSizeAreToldToTheApplication();
    void everyControlHasANameAndARole();
    void theRowsOfTheListSpeak();
    void theFocusGoesHomeWithEveryStep();
    void spacePressesTheControlReachedByTab();
    void aClickDoesNotTakeSpaceFromTheStep();
    void theTimeTellsWhereItStands();
    void nothingIsDrawnForAListWithoutABaseline();
};

void tst_CounterLook::nothingIsCutOffAtAnyTextSize_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 125, 150, 175, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void tst_CounterLook::nothingIsCutOffAtAnyTextSize()
{
    QFETCH(const int, percent);
    WindowBench bench(withText(percent));
    const auto check = [&bench](const char *where) {
        QCoreApplication::processEvents();
        const QStringList found = cutOff(bench);
        QVERIFY2(found.isEmpty(), qPrintable(QString::fromLatin1(where) + u":\n"_s + found.join(u'\n')));
    };
    check("start");
    bench.press(u"2"_s);
    bench.key(Qt::Key_F8);
    check("held");
    bench.key(Qt::Key_F2);
    bench.type(u"A042"_s);
    bench.key(Qt::Key_Return);
    bench.press(u"1"_s);
    for (int guard = 0; guard < 60 && bench.running() && bench.wanted() != WindowBench::Want::Outcome;
         ++guard) {
        check(qPrintable(bench.shownStep()));
        bench.stepByKeys();
    }
    check("outcome");
    for (const int page : {int(Qt::Key_F1), int(Qt::Key_F4), int(Qt::Key_F6), int(Qt::Key_F10)}) {
        bench.key(page);
        check("page");
        bench.key(Qt::Key_Escape);
    }
}

void tst_CounterLook::everyWordOfAStepFits_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 125, 150, 175, 200})
        QTest::addRow("%d %%", percent) << percent;
}

/// A word is never broken: what is wider than its room would lose its end.
void tst_CounterLook::everyWordOfAStepFits()
{
    QFETCH(const int, percent);
    WindowBench bench(withText(percent));
    bench.press(u"1"_s);
    const auto *list = bench.allVisible<QAbstractItemView>().constFirst();
    Look look;
    look.setPercent(percent);
    const StepDelegate delegate(look, nullptr);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), u"10:00"_s, StepModel::TimeTextRole);
    const int room = delegate.textRect({0, 0, list->viewport()->width(), 0}, model.index(0, 0)).width();
    const QFontMetrics metrics(look.font(Type::RowStrong));
    int words = 0;
    const Catalogue catalogue = *shippedCatalogue();
    for (const Checklist &checklist : catalogue.checklists) {
        for (const Place &place : checklist.steps) {
            for (const QString &title : {place.step.title.da, place.step.title.en, place.placeholder.da}) {
                for (const QString &word : title.split(u' ', Qt::SkipEmptyParts)) {
                    ++words;
                    QVERIFY2(metrics.horizontalAdvance(word) <= room, qPrintable(word));
                }
            }
        }
    }
    QVERIFY(words > 100);
}

void tst_CounterLook::theFirstWindowFitsItsScreen_data()
{
    QTest::addColumn<QSize>("room");
    QTest::addColumn<bool>("maximised");
    QTest::newRow("the smallest") << QSize(1366, 768) << true;
    QTest::newRow("with a bar of tasks") << QSize(1366, 728) << true;
    QTest::newRow("not wide enough") << QSize(1280, 1024) << true;
    QTest::newRow("1920 x 1080 at 150 %") << QSize(1280, 680) << true;
    QTest::newRow("large") << QSize(1920, 1040) << false;
}

void tst_CounterLook::theFirstWindowFitsItsScreen()
{
    QFETCH(const QSize, room);
    QFETCH(const bool, maximised);
    const FirstSize first = firstSize(room);
    QCOMPARE(first.maximised, maximised);
    QVERIFY(first.size.width() < room.width() && first.size.height() < room.height());
    if (!maximised)
        QCOMPARE(first.size, QSize(1366, 768));
}

void tst_CounterLook::theStartIsMovedOnOneLine_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("danish");
    for (const int percent : {100, 125, 150, 175, 200}) {
        QTest::addRow("English, %d %%", percent) << percent << false;
        QTest::addRow("Danish, %d %%", percent) << percent << true;
    }
}

void tst_CounterLook::theStartIsMovedOnOneLine()
{
    QFETCH(const int, percent);
    QFETCH(const bool, danish);
    DanishStart translator;
    if (danish)
        QCoreApplication::installTranslator(&translator);
    WindowBench bench(withText(percent));
    const int stands = bench.button(u"earlier"_s)->x();
    for (int minutes = 0; minutes <= 15; ++minutes) {
        const auto *began = bench.visible<TextLabel>(u"began"_s);
        QCOMPARE(began->text().startsWith(u"Begyn"_s), danish);
        QCOMPARE(began->height(), began->heightForWidth(1000));
        for (const QString &name : {u"earlier"_s, u"later"_s})
            QCOMPARE(bench.button(name)->geometry().center().y(), began->geometry().center().y());
        QCOMPARE(bench.button(u"earlier"_s)->x(), stands);
        bench.key(Qt::Key_Minus);
    }
    QVERIFY(bench.visible<TextLabel>(u"began"_s)->text().contains(u"15"_s));
}

void tst_CounterLook::theLanguageChangesWhileItRuns()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    QCOMPARE(bench.visible<TextLabel>(u"step-title"_s)->text(), u"Tjek forudsætninger"_s);
    QSignalSpy told(bench.window.get(), &CounterWindow::settingsChanged);
    bench.key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(0).value<CounterSettings>().language, Language::English);
    QCOMPARE(bench.visible<TextLabel>(u"step-title"_s)->text(), u"Check prerequisites"_s);
    QCOMPARE(bench.window->settings().language, Language::English);

    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    bench.settle();
    QStringList untranslated;
    for (const Button *button : bench.allVisible<Button>()) {
        if (!button->text().startsWith(u'¤'))
            untranslated.append(button->text());
    }
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
    QVERIFY(bench.visible<TextLabel>(u"progress"_s)->text().startsWith(u'¤'));
    bench.key(Qt::Key_F1, Qt::ShiftModifier);
    for (const ChoiceCard *card : bench.allVisible<ChoiceCard>())
        QVERIFY2(card->text().startsWith(u'¤'), qPrintable(card->text()));
    QCoreApplication::removeTranslator(&translator);
}

void tst_CounterLook::themeAndSizeAreToldToTheApplication()
{
    WindowBench bench;
    QSignalSpy changed(bench.window.get(), &CounterWindow::settingsChanged);
    bench.key(Qt::Key_F12);
    QCOMPARE(bench.window->settings().theme, Theme::Dark);
    QCOMPARE(bench.window->palette().color(QPalette::Window), colour(Theme::Dark, Token::Paper));
    bench.key(Qt::Key_F12);
    bench.key(Qt::Key_F12);
    QCOMPARE(bench.window->settings().theme, Theme::Light);
    bench.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(bench.window->settings().textPercent, 125);
    bench.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(bench.window->settings().textPercent, 100);
    QCOMPARE(changed.count(), 5);
    bench.key(Qt::Key_Minus, Qt::ControlModifier); // smaller than that it does not get
    QCOMPARE(changed.count(), 5);
}

void tst_CounterLook::everyControlHasANameAndARole()
{
    WindowBench bench;
    const auto check = [&bench] {
        QStringList silent;
        for (Control *control : bench.allVisible<Control>()) {
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
            const bool named = face && !face->text(QAccessible::Name).isEmpty();
            const bool pressable = face
                && (face->role() == QAccessible::PushButton || face->role() == QAccessible::CheckBox
                    || face->role() == QAccessible::RadioButton);
            if (!named || !pressable)
                silent.append(nameOfWidget(control));
        }
        for (QLineEdit *edit : bench.allVisible<QLineEdit>()) {
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(edit);
            if (!face || face->text(QAccessible::Name).isEmpty() || face->role() != QAccessible::EditableText)
                silent.append(nameOfWidget(edit));
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    };
    check();
    bench.press(u"1"_s);
    check();
    bench.stepsUntil(u"C08"_s);
    check();
    bench.stepsUntil(u"C11"_s);
    check();
    bench.key(Qt::Key_F6);
    check();
}

void tst_CounterLook::theRowsOfTheListSpeak()
{
    WindowBench bench;
    bench.press(u"1"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bench.visible<QWidget>(u"steps"_s));
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QVERIFY(list->childCount() >= 15);
    const QString row = list->child(1)->text(QAccessible::Name);
    QCOMPARE(row.split(u", "_s).size(), 3); // step, state, time
    QVERIFY2(row.startsWith(u"Tjek forudsætninger, "_s), qPrintable(row));
}

void tst_CounterLook::theFocusGoesHomeWithEveryStep()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    bench.key(Qt::Key_Tab);
    QVERIFY(bench.focus()->objectName() != u"steps"_s);
    bench.click(bench.button(u"done"_s));
    QCOMPARE(bench.focus()->objectName(), u"steps"_s);
    QCOMPARE(bench.shownStep(), u"C03"_s);
}

void tst_CounterLook::spacePressesTheControlReachedByTab()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.press(u"2"_s);
    for (int guard = 0; guard < 20 && bench.focus() != bench.button(u"hold"_s); ++guard)
        bench.key(Qt::Key_Tab);
    QCOMPARE(bench.focus(), static_cast<QWidget *>(bench.button(u"hold"_s)));
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.current().phase, Phase::Held);
}

void tst_CounterLook::aClickDoesNotTakeSpaceFromTheStep()
{
    WindowBench bench;
    bench.press(u"1"_s);
    bench.stepsUntil(u"C11"_s);
    bench.click(bench.button(u"several"_s));
    bench.click(bench.option(u"chip"_s));
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.running()->choices.value(u"authenticators"_s), QStringList{u"chip"_s});
}

void tst_CounterLook::theTimeTellsWhereItStands()
{
    WindowBench bench;
    bench.press(u"1"_s);
    const auto said = [&bench] { return bench.visible<QWidget>(u"clock"_s)->accessibleName(); };
    bench.clock.pass(6 * 60'000);
    bench.key(Qt::Key_F9);
    QVERIFY2(said().endsWith(u"under 7 min"_s), qPrintable(said()));
    bench.clock.pass(3 * 60'000);
    bench.key(Qt::Key_F9);
    QVERIFY2(said().endsWith(u"between 7 and 15 min"_s), qPrintable(said()));
    bench.clock.pass(7 * 60'000);
    bench.key(Qt::Key_F9);
    QVERIFY2(said().startsWith(u"16 "_s) && said().endsWith(u"over 15 min"_s), qPrintable(said()));
    bench.press(u"2"_s);
    bench.key(Qt::Key_F5); // over the estimate: one optional key for why
    bench.press(u"1"_s);
    QCOMPARE(bench.running()->overReasons, QStringList{u"interpreter"_s});
}

void tst_CounterLook::nothingIsDrawnForAListWithoutABaseline()
{
    WindowBench bench;
    bench.press(u"4"_s);
    const TimeScale &scale = bench.allVisible<TimeBar>().constFirst()->scale();
    QVERIFY(!scale.baselineMs);
    QCOMPARE(scale.estimateMs, 6 * 60'000);
    QCOMPARE(scale.estimateLabel, u"6 proposal"_s);
}

QTEST_MAIN(tst_CounterLook)
#include "tst_counterlook.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagetour.h"
#include "ui/counter/page.h"
#include "ui/counter/timebar.h"
#include "ui/shared/field.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace skranketid;
using namespace skranketid::test;

namespace {

QAccessibleInterface *faceOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

} // namespace

/// The window as those meet it who do not see it or do not use a mouse.
class tst_Accessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingOnAPageHasANameAndARole_data() { addWays(); }
    void everythingOnAPageHasANameAndARole();
    void tabGoesRoundInReadingOrder_data() { addWays(); }
    void tabGoesRoundInReadingOrder();
    void theFocusIsSeenWhereverTabGoes_data() { addWays(); }
    void theFocusIsSeenWhereverTabGoes();
    void thePartsOfAStepTellWhatTheyAre();
    void theTimeBarTellsItsValueAndMarks();
    void severalChoicesTellWhichAreMarked();
    void aStripTellsItsSentence();
    void theRefusedNoteTellsWhyAtItsField();
    void aLongPageIsReadWithTheKeyboard();

private:
    static QString wrongTurn(const WindowBench &bench, const QList<QWidget *> &round);
    static QList<qsizetype> zonesOf(const WindowBench &bench, const QList<QWidget *> &round);
    static QList<QWidget *> stops(WindowBench &bench, Qt::KeyboardModifiers modifiers);
    static void collectSilent(QAccessibleInterface *face, QStringList &silent);
};

/// What has a part in reading or doing must have a name; holders of others need none.
void tst_Accessibility::collectSilent(QAccessibleInterface *face, QStringList &silent)
{
    static const QSet<QAccessible::Role> holders{QAccessible::Client, QAccessible::Pane,
        QAccessible::Grouping, QAccessible::Window, QAccessible::LayeredPane, QAccessible::Notification,
        QAccessible::ScrollBar, QAccessible::Cell};
    if (face->state().invisible)
        return;
    const bool holder = holders.contains(face->role());
    if (face->role() == QAccessible::NoRole || (!holder && face->text(QAccessible::Name).isEmpty()))
        silent.append(face->object() ? describe(qobject_cast<QWidget *>(face->object()))
                                     : u"a part with role %1"_s.arg(face->role()));
    for (int i = 0; i < face->childCount(); ++i) {
        if (QAccessibleInterface *child = face->child(i))
            collectSilent(child, silent);
    }
}

void tst_Accessibility::everythingOnAPageHasANameAndARole()
{
    QFETCH(const int, way);
    WindowBench bench(english());
    ways[way].go(bench);
    QStringList silent;
    collectSilent(faceOf(bench.window.get()), silent);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    const QList<Page *> pages = bench.allVisible<Page>();
    QCOMPARE(pages.size(), 1);
    QCOMPARE(faceOf(pages.constFirst())->role(), QAccessible::Grouping);
    const QString name = faceOf(pages.constFirst())->text(QAccessible::Name);
    QStringList headings;
    for (TextLabel *label : bench.allVisible<TextLabel>()) {
        if (faceOf(label)->role() == QAccessible::Heading)
            headings.append(faceOf(label)->text(QAccessible::Name));
    }
    QVERIFY2(headings.contains(name), qPrintable(name + u" is none of "_s + headings.join(u", "_s)));
}

/// Where the focus comes by with Tab, from the first stop until it is there again.
QList<QWidget *> tst_Accessibility::stops(WindowBench &bench, Qt::KeyboardModifiers modifiers)
{
    const int key = modifiers.testFlag(Qt::ShiftModifier) ? Qt::Key_Backtab : Qt::Key_Tab;
    QList<QWidget *> stops;
    for (int guard = 0; guard < 150; ++guard) {
        bench.key(key, modifiers);
        if (!stops.isEmpty() && bench.focus() == stops.constFirst())
            return stops;
        stops.append(bench.focus());
    }
    return {}; // a trap
}

/// Within one parent the next is below or, in the same line, to the right.
QString tst_Accessibility::wrongTurn(const WindowBench &bench, const QList<QWidget *> &round)
{
    const auto rectOf = [&bench](const QWidget *widget) {
        return QRect(widget->mapTo(bench.window.get(), QPoint(0, 0)), widget->size());
    };
    for (qsizetype i = 1; i < round.size(); ++i) {
        if (round.at(i)->parentWidget() != round.at(i - 1)->parentWidget())
            continue;
        const QRect one = rectOf(round.at(i - 1));
        const QRect next = rectOf(round.at(i));
        const bool below = one.bottom() < next.top();
        const bool right = one.right() < next.left() && one.top() <= next.bottom();
        if (!below && !right)
            return describe(round.at(i - 1)) + u" then "_s + describe(round.at(i));
    }
    return {};
}

/// The zones of the window in the order the focus comes through them.
QList<qsizetype> tst_Accessibility::zonesOf(const WindowBench &bench, const QList<QWidget *> &round)
{
    static const QStringList names{
        u"TimeHeader"_s, u"StripArea"_s, u"SidePanel"_s, u"PageStack"_s, u"FunctionBar"_s, u"StatusFoot"_s};
    const auto zoneOf = [&bench](const QWidget *widget) {
        qsizetype zone = -1;
        for (; zone < 0 && widget != bench.window.get(); widget = widget->parentWidget())
            zone = names.indexOf(QString::fromLatin1(widget->metaObject()->className()).section(u':', -1));
        return zone;
    };
    QList<qsizetype> zones;
    for (const QWidget *widget : round) {
        if (zones.isEmpty() || zones.constLast() != zoneOf(widget))
            zones.append(zoneOf(widget));
    }
    return zones;
}

void tst_Accessibility::tabGoesRoundInReadingOrder()
{
    QFETCH(const int, way);
    WindowBench bench(english());
    ways[way].go(bench);
    const QList<QWidget *> round = stops(bench, Qt::NoModifier);
    QVERIFY2(!round.isEmpty(), "does not come round");

    QSet<QWidget *> reachable;
    for (QWidget *widget : bench.allVisible<QWidget>()) {
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
            reachable.insert(widget);
    }
    QCOMPARE(QSet<QWidget *>(round.begin(), round.end()), reachable);
    QCOMPARE(round.size(), reachable.size()); // none twice

    QVERIFY2(wrongTurn(bench, round).isEmpty(), qPrintable(wrongTurn(bench, round)));
    QList<qsizetype> zones = zonesOf(bench, round);
    QVERIFY(!zones.contains(-1));
    const auto turns = std::adjacent_find(zones.begin(), zones.end(), std::greater<>());
    if (turns != zones.end()) // once from the last to the first
        std::rotate(zones.begin(), turns + 1, zones.end());
    QVERIFY(std::is_sorted(zones.begin(), zones.end()));

    QList<QWidget *> back = stops(bench, Qt::ShiftModifier);
    std::reverse(back.begin(), back.end());
    std::rotate(back.begin(), std::find(back.begin(), back.end(), round.constFirst()), back.end());
    QCOMPARE(back, round);
}

void tst_Accessibility::theFocusIsSeenWhereverTabGoes()
{
    QFETCH(const int, way);
    WindowBench bench(english());
    ways[way].go(bench);
    const QList<QWidget *> round = stops(bench, Qt::NoModifier);
    const QRgb frame = colour(Theme::Light, Token::Focus).rgb();
    for (qsizetype i = 0; i < round.size(); ++i) {
        const QWidget *field = qobject_cast<Field *>(bench.focus()->parentWidget());
        const QWidget *widget = field ? field : bench.focus();
        const QRect around = QRect(widget->mapTo(bench.window.get(), QPoint(0, 0)), widget->size())
                                 .adjusted(-8, -8, 8, 8)
                                 .intersected(bench.window->rect());
        const QImage image = bench.window->grab(around).toImage();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == frame ? 1 : 0;
        }
        // Two long sides of a frame of three pixels.
        QVERIFY2(pixels >= 5 * (widget->width() - 20), qPrintable(describe(widget)));
        bench.key(Qt::Key_Tab);
    }
}

void tst_Accessibility::thePartsOfAStepTellWhatTheyAre()
{
    WindowBench bench(english());
    toStepWith(bench, &Step::lookAway);
    QAccessibleInterface *list = faceOf(bench.visible<QWidget>(u"steps"_s));
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(list->text(QAccessible::Name).contains(u"step "_s));
    QCOMPARE(list->childCount(), static_cast<int>(bench.state().plan().steps.size()));
    const int at = static_cast<int>(bench.state().plan().next);
    QCOMPARE(list->child(at)->role(), QAccessible::ListItem);
    QVERIFY(list->child(at)->text(QAccessible::Name).contains(u", next"_s));
    QVERIFY(list->child(at)->state().selected);
    QVERIFY(list->child(0)->text(QAccessible::Name).contains(u", done"_s));
    QVERIFY(!list->child(0)->state().selected);
    QAccessibleInterface *banner = faceOf(bench.visible<QWidget>(u"look-away"_s));
    QCOMPARE(banner->role(), QAccessible::AlertMessage);
    QVERIFY(banner->text(QAccessible::Name).startsWith(u"Look away. "_s));
    QAccessibleInterface *clock = faceOf(bench.visible<QWidget>(u"clock"_s));
    QCOMPARE(clock->role(), QAccessible::StaticText);
    QVERIFY(clock->text(QAccessible::Name).contains(u" min so far"_s));
    QAccessibleInterface *done = faceOf(bench.button(u"done"_s));
    QCOMPARE(done->role(), QAccessible::Button);
    QCOMPARE(done->text(QAccessible::Description), u"Space"_s); // the key that does the same
}

void tst_Accessibility::theTimeBarTellsItsValueAndMarks()
{
    WindowBench bench(english());
    toFirstStep(bench);
    bench.clock.pass(8 * 60'000);
    bench.key(Qt::Key_F9);
    QAccessibleInterface *bar = faceOf(bench.allVisible<TimeBar>().constFirst());
    QCOMPARE(bar->role(), QAccessible::ProgressBar);
    QVERIFY(bar->valueInterface());
    QCOMPARE(bar->valueInterface()->currentValue().toInt(), 8);
    QCOMPARE(bar->valueInterface()->maximumValue().toInt(), 15);
    QCOMPARE(bar->text(QAccessible::Value), u"between 7 and 15 min, 7 NemID, 15 estimate"_s);
}

void tst_Accessibility::severalChoicesTellWhichAreMarked()
{
    WindowBench bench(english());
    toChoice(bench);
    QCOMPARE(faceOf(bench.allVisible<ChoiceCard>().constFirst())->role(), QAccessible::Button);
    bench.click(bench.button(u"several"_s));
    bench.click(bench.option(u"chip"_s));
    for (ChoiceCard *card : bench.allVisible<ChoiceCard>()) {
        QCOMPARE(faceOf(card)->role(), QAccessible::CheckBox);
        QCOMPARE(bool(faceOf(card)->state().checked), card->option().code == u"chip"_s);
    }
}

void tst_Accessibility::aStripTellsItsSentence()
{
    WindowBench bench(english());
    toFirstStep(bench);
    bench.key(Qt::Key_F8);
    QAccessibleInterface *strip = faceOf(bench.visible<StripMessage>(u"aftermath"_s));
    QCOMPARE(strip->role(), QAccessible::AlertMessage);
    QCOMPARE(strip->text(QAccessible::Name), bench.strip(u"aftermath"_s));
    QVERIFY(!bench.strip(u"aftermath"_s).isEmpty());
}

void tst_Accessibility::theRefusedNoteTellsWhyAtItsField()
{
    WindowBench bench(english());
    toFirstStep(bench);
    bench.key(Qt::Key_F6);
    bench.type(u"010190-1234"_s);
    QAccessibleInterface *field = faceOf(bench.visible<QLineEdit>(u"note"_s));
    QCOMPARE(field->role(), QAccessible::EditableText);
    QCOMPARE(field->text(QAccessible::Name), u"Note"_s);
    QCOMPARE(field->text(QAccessible::Description), bench.visible<TextLabel>(u"note-problem"_s)->text());
}

void tst_Accessibility::aLongPageIsReadWithTheKeyboard()
{
    CounterSettings large = english();
    large.textPercent = 200;
    WindowBench bench(large);
    bench.key(Qt::Key_F1, Qt::ShiftModifier);
    const QScrollBar *bar
        = bench.allVisible<Page>().constFirst()->findChild<QScrollArea *>()->verticalScrollBar();
    bench.key(Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    bench.key(Qt::Key_PageUp);
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office/hourstext.h"
#include "models/domain/office/officebook.h"
#include "models/domain/office/passphraserule.h"
#include "models/domain/time/daytext.h"
#include "models/domain/time/holidays.h"
#include "tests/support/counterharness.h"

#include <QJsonArray>

using namespace skranketid;
using namespace skranketid::test;

namespace {

Event configured(const OfficeChange &change)
{
    return {1, {}, EventKind::Configured, {}, bodyOf(change)};
}

OfficeBook after(const QList<OfficeChange> &changes)
{
    OfficeBook office;
    for (const OfficeChange &change : changes)
        office.apply(configured(change));
    return office;
}

OpenSpan span(int from, int until)
{
    return {QTime(from, 0), QTime(until, 0)};
}

const QDate monday(2026, 11, 23);

} // namespace

/// What an office decides, and how it is typed.
class tst_Office : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasARangeItsStandardIsIn();
    void aSettingHoldsFromItsEventOn();
    void refusedChangesSayWhy_data();
    void refusedChangesSayWhy();
    void theCounterIsClosedOnEveryPublicHoliday();
    void aDayIsWhatIsSaidOfItself();
    void openDesksGoByTheHalfHour();
    void theHoursComeBackFromTheirEvent();
    void hoursAreReadAsTheyAreTyped_data();
    void hoursAreReadAsTheyAreTyped();
    void hoursThatCannotBeAreRefused_data();
    void hoursThatCannotBeAreRefused();
    void hoursOnTheTortureListAreRefusedInWords();
    void daysAreReadAsTheyAreTyped();
    void passphrasesAreLongEnoughAndNotPersonal();
    void waitsDoubleUpToFiveMinutes();
};

void tst_Office::everySettingHasARangeItsStandardIsIn()
{
    QSet<QString> keys;
    for (const OfficeSettingForm &form : officeSettingForms()) {
        QVERIFY(form.standard >= form.least && form.standard <= form.most);
        QVERIFY(form.role != Role::Clerk);
        QCOMPARE(&formOf(form.setting), &form);
        keys.insert(QString::fromLatin1(form.key));
    }
    QCOMPARE(keys.size(), qsizetype(officeSettingForms().size()));
}

void tst_Office::aSettingHoldsFromItsEventOn()
{
    OfficeBook office;
    QCOMPARE(office.number(OfficeSetting::IdleMinutes), 10);
    QVERIFY(!office.isOn(OfficeSetting::DesksShown));
    QCOMPARE(office.channel(shipped().terms), shipped().terms.channels.constFirst().code);
    const QString other = shipped().terms.channels.at(1).code;
    office = after({settingChange(OfficeSetting::IdleMinutes, 25, Role::Manager),
        settingChange(OfficeSetting::DesksShown, true, Role::Manager),
        settingChange(OfficeSetting::Channel, other, Role::Manager)});
    QCOMPARE(office.number(OfficeSetting::IdleMinutes), 25);
    QVERIFY(office.isOn(OfficeSetting::DesksShown));
    QCOMPARE(office.channel(shipped().terms), other);
}

void tst_Office::refusedChangesSayWhy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, Role role,
                         const QString &why) { QTest::newRow(name) << key << value << int(role) << why; };
    row("too small", u"closing-minutes"_s, 14, Role::Manager, u"between 15 and 480"_s);
    row("too large", u"closing-minutes"_s, 481, Role::Manager, u"between 15 and 480"_s);
    row("no whole number", u"closing-minutes"_s, 20.5, Role::Manager, u"between 15 and 480"_s);
    row("a text", u"closing-minutes"_s, u"60"_s, Role::Manager, u"between 15 and 480"_s);
    row("neither on nor off", u"desks-shown"_s, 1, Role::Manager, u"on or off"_s);
    row("no channel", u"channel"_s, u"moon"_s, Role::Manager, u"no such channel"_s);
    row("no setting", u"moon"_s, 1, Role::Administrator, u"no such setting"_s);
    row("a clerk", u"idle-minutes"_s, 5, Role::Clerk, u"manager"_s);
    row("a manager", u"note-days"_s, 5, Role::Manager, u"administrator"_s);
    row("a clerk's hours", openingHoursKey, QJsonObject(), Role::Clerk, u"manager"_s);
    row("hours that are none", openingHoursKey, QJsonObject{{u"1"_s, 3}}, Role::Manager, u"09:00-15:00"_s);
    row("an eighth day", openingHoursKey, QJsonObject{{u"8"_s, QJsonArray()}}, Role::Manager, u"09:00"_s);
    row("desks in between", openDesksKey, QJsonObject{{u"1"_s, QJsonArray{QJsonArray{u"09:10"_s, 2}}}},
        Role::Manager, u"half hour"_s);
    row("no day", dayHoursKey, QJsonObject{{u"day"_s, u"2026-02-30"_s}}, Role::Manager, u"09:00"_s);
}

void tst_Office::refusedChangesSayWhy()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const int, role);
    QFETCH(const QString, why);
    const auto checked = checkChange({key, value, static_cast<Role>(role)}, shipped().terms);
    QVERIFY(!checked);
    QVERIFY2(checked.error().contains(why), qPrintable(checked.error()));
}

void tst_Office::theCounterIsClosedOnEveryPublicHoliday()
{
    const OfficeBook office;
    for (int year = 2021; year <= 2030; ++year) {
        int open = 0;
        int weekdaysOff = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            QVERIFY(!isPublicHoliday(day) || !office.isOpenOn(day));
            open += office.isOpenOn(day) ? 1 : 0;
            weekdaysOff += isWeekday(day) && isPublicHoliday(day) ? 1 : 0;
        }
        // The standard week is Monday to Friday: the weekdays without the holidays.
        int weekdays = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
            weekdays += isWeekday(day) ? 1 : 0;
        QCOMPARE(open, weekdays - weekdaysOff);
    }
    QVERIFY(!office.isOpenOn(QDate(2023, 5, 5))); // Store Bededag, the last one
    QVERIFY(office.isOpenOn(QDate(2024, 4, 26)));
}

void tst_Office::aDayIsWhatIsSaidOfItself()
{
    const QDate eve(2026, 12, 24); // a Thursday
    const QDate holiday(2026, 12, 25);
    QCOMPARE(OfficeBook().closingOn(eve), QTime(17, 0));
    const OfficeBook office = after(
        {dayHoursChange(eve, QList<OpenSpan>()), dayHoursChange(holiday, QList<OpenSpan>{span(10, 11)})});
    QVERIFY(!office.isOpenOn(eve));
    QVERIFY(!office.closingOn(eve).isValid());
    QCOMPARE(office.hoursOn(holiday), QList<OpenSpan>{span(10, 11)});
    QCOMPARE(office.otherDays().size(), 2);
    OfficeBook again = office;
    again.apply(configured(dayHoursChange(eve, std::nullopt)));
    QCOMPARE(again.closingOn(eve), QTime(17, 0));
    QCOMPARE(again.otherDays().size(), 1);
}

void tst_Office::openDesksGoByTheHalfHour()
{
    std::array<QList<OpenDesks>, OfficeBook::weekdays> desks;
    desks[0] = {{QTime(10, 0), 3}, {QTime(12, 30), 2}};
    const OfficeBook office = after({weekDesksChange(desks)});
    QCOMPARE(office.desksAt(monday, QTime(8, 59)), 0); // closed
    QCOMPARE(office.desksAt(monday, QTime(9, 0)), 1); // nothing said
    QCOMPARE(office.desksAt(monday, QTime(10, 0)), 3);
    QCOMPARE(office.desksAt(monday, QTime(12, 29)), 3);
    QCOMPARE(office.desksAt(monday, QTime(12, 30)), 2);
    QCOMPARE(office.desksAt(monday, QTime(15, 0)), 0);
    QCOMPARE(office.desksAt(monday.addDays(1), QTime(11, 0)), 1);
}

void tst_Office::theHoursComeBackFromTheirEvent()
{
    std::array<QList<OpenSpan>, OfficeBook::weekdays> hours;
    hours[0] = {span(9, 12), span(13, 17)};
    hours[5] = {span(10, 13)};
    const OfficeChange change = weekHoursChange(hours);
    QVERIFY(checkChange(change, shipped().terms));
    const OfficeBook office = after({change});
    for (int day = 0; day < OfficeBook::weekdays; ++day)
        QCOMPARE(office.weekHours(day), hours.at(std::size_t(day)));
    QCOMPARE(office.closingOn(monday), QTime(17, 0));
    QVERIFY(!office.isOpenOn(monday.addDays(1)));
}

void tst_Office::hoursAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("as it is written") << u"09:00-15:00"_s << u"09:00-15:00"_s;
    QTest::newRow("short") << u"9-15"_s << u"09:00-15:00"_s;
    QTest::newRow("the Danish way") << u"9.30-17.00"_s << u"09:30-17:00"_s;
    QTest::newRow("two") << u"9-12, 13-15.30"_s << u"09:00-12:00, 13:00-15:30"_s;
    QTest::newRow("with a dash") << u" 9:00 \u2013 15:00 "_s << u"09:00-15:00"_s;
    QTest::newRow("closed") << u"  "_s << u""_s;
}

void tst_Office::hoursAreReadAsTheyAreTyped()
{
    QFETCH(const QString, typed);
    const auto hours = hoursFromText(typed);
    QVERIFY2(hours.has_value(), qPrintable(hours ? QString() : hours.error()));
    QTEST(hoursText(*hours), "read");
    QCOMPARE(*hoursFromText(hoursText(*hours)), *hours);
}

void tst_Office::hoursThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("words") << u"from nine"_s << u"09:00-15:00"_s;
    QTest::newRow("half a span") << u"9-"_s << u"09:00-15:00"_s;
    QTest::newRow("no such time") << u"9-25"_s << u"09:00-15:00"_s;
    QTest::newRow("no such minute") << u"9.60-12"_s << u"09:00-15:00"_s;
    QTest::newRow("backwards") << u"15-9"_s << u"close after it opens"_s;
    QTest::newRow("nothing between") << u"9-9"_s << u"close after it opens"_s;
    QTest::newRow("overlapping") << u"9-12, 11-15"_s << u"begin after"_s;
    QTest::newRow("touching") << u"9-12, 12-15"_s << u"begin after"_s;
    QTest::newRow("three") << u"8-9, 10-11, 12-13"_s << u"At most two"_s;
}

void tst_Office::hoursThatCannotBeAreRefused()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, why);
    const auto hours = hoursFromText(typed);
    QVERIFY(!hours);
    QVERIFY2(hours.error().contains(why), qPrintable(hours.error()));
}

void tst_Office::hoursOnTheTortureListAreRefusedInWords()
{
    const QStringList torture{u"9"_s.repeated(1'000'000), u"9-12,"_s.repeated(200'000),
        QString(QChar(0xD800)), u"\u202E9-12"_s, QChar(u'\0') + u"9-12"_s, u"<b>9-12</b>"_s,
        u"'; DROP TABLE session; --"_s, u"٩-١٢"_s};
    for (const QString &typed : torture) {
        const auto hours = hoursFromText(typed);
        QVERIFY(!hours);
        QVERIFY(hours.error().size() < 100);
    }
}

void tst_Office::daysAreReadAsTheyAreTyped()
{
    const QDate eve(2026, 12, 24);
    for (const QString &typed :
        {u"24-12-2026"_s, u"24.12.2026"_s, u" 24/12/2026 "_s, u"2026-12-24"_s, u"24-12"_s, u"24/12"_s})
        QCOMPARE(dayFromText(typed, 2026), eve);
    for (const QString &typed : {u""_s, u"30-02-2026"_s, u"24-13"_s, u"tomorrow"_s, u"24-12-26"_s,
             u"2026-24-12"_s, u"241226-1234"_s, u"1"_s.repeated(100'000)})
        QVERIFY2(!dayFromText(typed, 2026).isValid(), qPrintable(typed.left(20)));
}

void tst_Office::passphrasesAreLongEnoughAndNotPersonal()
{
    QVERIFY(checkPassphrase(u"rød grød"_s));
    QVERIFY(checkPassphrase(QString(longestPassphrase, u'x')));
    QVERIFY(!checkPassphrase(u"syvtegn"_s));
    QVERIFY(!checkPassphrase({}));
    QVERIFY(!checkPassphrase(QString(longestPassphrase + 1, u'x')));
    QVERIFY(!checkPassphrase(u"010203-1234"_s));
    QVERIFY(!checkPassphrase(u"eight\u200Bchars"_s));
    QVERIFY(!checkPassphrase(QString(8, u' ')));
    const QString canary = u"0102031234canary"_s;
    const auto refused = checkPassphrase(u"010203-1234 canary"_s);
    QVERIFY(!refused && !refused.error().contains(u"canary"));
}

void tst_Office::waitsDoubleUpToFiveMinutes()
{
    const QList<qint64> seconds{0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300};
    for (qsizetype failed = 0; failed < seconds.size(); ++failed)
        QCOMPARE(waitAfterMs(failed), seconds.at(failed) * 1000);
    QCOMPARE(waitAfterMs(1'000'000'000'000), 300'000);
}

QTEST_GUILESS_MAIN(tst_Office)
#include "tst_office.moc"

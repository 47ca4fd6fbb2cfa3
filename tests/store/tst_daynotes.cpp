// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/daynotes.h"
#include "models/store/dayreader.h"
#include "models/store/placecount.h"
#include "tests/support/databasecontent.h"
#include "tests/support/deskfixture.h"

using namespace skranketid;
using namespace skranketid::test;

namespace {

const QDate saturday(2026, 10, 24); // the fixture's day

QList<DayNote> october(DeskFixture &desk)
{
    const auto notes = dayNotes(*desk.store, QDate(2026, 10, 1), QDate(2026, 10, 31));
    return notes ? *notes : QList<DayNote>{{{}, notes.error().message}};
}

} // namespace

/// What the office says of itself and of its days, in a real file.
class tst_DayNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsOfItsDayAndSurvivesARestart();
    void aNewNoteTakesThePlaceOfTheOldWhoseTextIsGone();
    void anErasedNoteLeavesOnlyThatThereWasOne();
    void aChangedNoteIsNoticed();
    void whatLooksPersonalIsNotKept();
    void settingsComeBackFromTheirEvents();
    void aRefusedSettingWritesNothing();
    void theDaysReportKnowsNoteAndDisclosure();
    void placesAreCounted();
};

void tst_DayNotes::aNoteIsOfItsDayAndSurvivesARestart()
{
    DeskFixture desk;
    desk.open();
    VERIFY_STORED(noteDay(*desk.store, saturday, u" Brev fra banken i dag "_s));
    VERIFY_STORED(noteDay(*desk.store, saturday.addMonths(1), u"Valg"_s));
    desk.reopen();
    QCOMPARE(october(desk), (QList<DayNote>{{saturday, u"Brev fra banken i dag"_s}}));
    desk.store.reset();
    QCOMPARE(verified(desk.options.file), QStringList());
}

void tst_DayNotes::aNewNoteTakesThePlaceOfTheOldWhoseTextIsGone()
{
    DeskFixture desk;
    desk.open();
    VERIFY_STORED(noteDay(*desk.store, saturday, u"first wording"_s));
    VERIFY_STORED(noteDay(*desk.store, saturday, u"second wording"_s));
    QCOMPARE(october(desk), (QList<DayNote>{{saturday, u"second wording"_s}}));
    desk.store.reset();
    QCOMPARE(readRaw(desk.options.file, u"SELECT note FROM event_note"_s), QStringList{u"second wording"_s});
    QCOMPARE(readRaw(desk.options.file, u"SELECT count(*) FROM event WHERE kind = 'day-noted'"_s),
        QStringList{u"2"_s});
    QCOMPARE(verified(desk.options.file), QStringList());
}

void tst_DayNotes::anErasedNoteLeavesOnlyThatThereWasOne()
{
    DeskFixture desk;
    desk.open();
    VERIFY_STORED(noteDay(*desk.store, saturday, u"to be forgotten"_s));
    VERIFY_STORED(eraseDayNote(*desk.store, saturday));
    QCOMPARE(october(desk), QList<DayNote>());
    desk.reopen();
    QCOMPARE(october(desk), QList<DayNote>());
    desk.store.reset();
    QCOMPARE(readRaw(desk.options.file, u"SELECT count(*) FROM event_note"_s), QStringList{u"0"_s});
    QCOMPARE(readRaw(desk.options.file, u"SELECT count(*) FROM event WHERE kind = 'day-noted'"_s),
        QStringList{u"2"_s});
    QCOMPARE(verified(desk.options.file), QStringList());
}

void tst_DayNotes::aChangedNoteIsNoticed()
{
    DeskFixture desk;
    desk.open();
    VERIFY_STORED(noteDay(*desk.store, saturday, u"as it was"_s));
    desk.store.reset();
    QCOMPARE(editRaw(desk.options.file,
                 withoutTriggers(desk.options.file, {u"UPDATE event_note SET note = 'as it was not'"_s})),
        QString());
    QVERIFY(!verified(desk.options.file).isEmpty());
}

void tst_DayNotes::whatLooksPersonalIsNotKept()
{
    DeskFixture desk;
    desk.open();
    const qint64 before = desk.store->desk().sequence;
    for (const QString &text :
        {u"borger 010203-1234"_s, u"٠١٠٢٠٣١٢٣٤"_s, QString(81, u'x'), u""_s, u"a\nb"_s}) {
        const auto noted = noteDay(*desk.store, saturday, text);
        QVERIFY(!noted);
        QVERIFY(!noted.error().message.contains(u"1234"));
    }
    QVERIFY(!noteDay(*desk.store, QDate(), u"no day"_s));
    QCOMPARE(desk.store->desk().sequence, before);
}

void tst_DayNotes::settingsComeBackFromTheirEvents()
{
    DeskFixture desk;
    desk.open();
    std::array<QList<OpenSpan>, OfficeBook::weekdays> hours;
    hours[5] = {{QTime(10, 0), QTime(12, 0)}};
    VERIFY_STORED(desk.store->configure(settingChange(OfficeSetting::IdleMinutes, 30, Role::Manager)));
    VERIFY_STORED(desk.store->configure(settingChange(OfficeSetting::NoteDays, 60, Role::Administrator)));
    VERIFY_STORED(desk.store->configure(weekHoursChange(hours)));
    VERIFY_STORED(desk.store->configure(dayHoursChange(saturday, QList<OpenSpan>())));
    const OfficeBook before = desk.store->office();
    QVERIFY(before != OfficeBook());
    desk.reopen();
    QCOMPARE(desk.store->office(), before);
    QCOMPARE(desk.store->office().number(OfficeSetting::IdleMinutes), 30);
    desk.store.reset();
    QCOMPARE(verified(desk.options.file), QStringList());
}

void tst_DayNotes::aRefusedSettingWritesNothing()
{
    DeskFixture desk;
    desk.open();
    const qint64 before = desk.store->desk().sequence;
    QVERIFY(!desk.store->configure(settingChange(OfficeSetting::NoteDays, 60, Role::Manager)));
    QVERIFY(!desk.store->configure(settingChange(OfficeSetting::NoteDays, 0, Role::Administrator)));
    QVERIFY(!desk.store->configure({u"moon"_s, 1, Role::Administrator}));
    QCOMPARE(desk.store->desk().sequence, before);
    QCOMPARE(desk.store->office(), OfficeBook());
}

void tst_DayNotes::theDaysReportKnowsNoteAndDisclosure()
{
    DeskFixture desk;
    desk.open();
    VERIFY_STORED(noteDay(*desk.store, saturday, u"Kursus"_s));
    QVERIFY(!readDay(*desk.store, saturday)->desksShown);
    VERIFY_STORED(desk.store->configure(settingChange(OfficeSetting::DesksShown, true, Role::Manager)));
    VERIFY_STORED(desk.store->configure(settingChange(OfficeSetting::DesksShown, false, Role::Manager)));
    const auto record = readDay(*desk.store, saturday);
    VERIFY_STORED(record);
    QCOMPARE(record->note, u"Kursus"_s);
    QVERIFY(record->desksShown); // it was, for a while
    QVERIFY(!readDay(*desk.store, saturday.addDays(-1))->desksShown);
    QVERIFY(!readDay(*desk.store, saturday.addDays(1))->desksShown);
    VERIFY_STORED(desk.store->configure(settingChange(OfficeSetting::DesksShown, true, Role::Manager)));
    QVERIFY(readDay(*desk.store, saturday.addDays(1))->desksShown);
    QCOMPARE(dayRecordFrom(toBytes(*record))->note, u"Kursus"_s);
    QVERIFY(dayRecordFrom(toBytes(*record))->desksShown);
}

void tst_DayNotes::placesAreCounted()
{
    DeskFixture desk;
    desk.open();
    const auto serve = [&desk] {
        desk.must(u"start nemid-to-mitid"_s);
        desk.clock.advance(60'000);
        desk.must(u"finish I04"_s);
    };
    serve();
    serve();
    desk.store->setPlace(u"L"_s, u"Ballerup"_s);
    desk.clock.advance(86'400'000);
    serve();
    const auto uses = std::make_shared<QList<PlaceUse>>();
    PlaceCount count(desk.store->connection(), uses);
    VERIFY_STORED(runToEnd(count));
    QCOMPARE(*uses,
        (QList<PlaceUse>{{u"Ballerup"_s, u"K"_s, saturday, saturday, 2},
            {u"Ballerup"_s, u"L"_s, saturday.addDays(1), saturday.addDays(1), 1}}));
}

QTEST_GUILESS_MAIN(tst_DayNotes)
#include "tst_daynotes.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupfile.h"
#include "models/store/restore.h"
#include "tests/support/retentionfixture.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace skranketid;
using namespace skranketid::test;

class tst_Retention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePreviewSaysWhatIsDueAndChangesNothing();
    void whatIsOldIsSealedAndTheRestAddsUp();
    void theSummariesAreWhatTheSessionsWere();
    void withoutABackupNothingHappens();
    void nothingDueWritesNoEvent();
    void anErasedNoteIsNowhereInTheFiles();
    void anOpenSessionEndsWhatCanBeSealed();
    void whatIsSealedIsOutOfReachOfCommands();
    void aLateEventOfASealedSessionDisturbsNothing();
    void aCorrectionMeanwhileCounts();
    void aBatchGoesAsAWholeWhenItsNewestSessionIsOld();
    void whatTheOfficeDecidedOutlivesTheSessions();
    void oldSummariesGoByAFurtherEvent();
    void aChainBeforeARestoreIsSealedToo();
    void cancellingBeforeTheEventLeavesNothing();
    void aCrashAnywhereLeavesTheOldStateOrTheSealedOne();
    void aSliceKeepsToItsBudget();
    void itWaitsForWhoVerifies();
};

void tst_Retention::thePreviewSaysWhatIsDueAndChangesNothing()
{
    RetentionFixture desk;
    const QDate first = desk.today();
    desk.session();
    desk.must(u"note en gammel note"_s);
    desk.must(u"noshow ticket=A7"_s);
    desk.session();
    desk.batchOn({first.addYears(-3), first.addYears(-2)});
    desk.daysPass(800);
    desk.session();
    desk.must(u"note en ny note"_s);
    VERIFY_STORED(desk.store->writeAnchor());
    const qint64 head = desk.store->journal().head().sequence;
    VERIFY_STORED(desk.run(true));
    const RetentionDue &due = desk.outcome->due;
    QCOMPARE(due.notes, 1);
    QCOMPARE(due.sessions, 4);
    QCOMPARE(due.noShows, 1);
    QCOMPARE(due.batches, 1);
    QCOMPARE(due.summaries, 0);
    QCOMPARE(due.firstDay, first.addYears(-3));
    QCOMPARE(due.lastDay, first);
    QCOMPARE(due.terms.sessionsBefore, desk.today().addMonths(-25));
    QCOMPARE(due.terms.notesBefore, desk.today().addDays(-30));
    QCOMPARE(due.terms.summariesBefore, desk.today().addYears(-5));
    QCOMPARE(desk.outcome->sequence, 0);
    QCOMPARE(desk.store->journal().head().sequence, head);
    QVERIFY(!QFile::exists(desk.backupFile()));
    QCOMPARE(desk.read(u"SELECT count(*) FROM seal"_s), QStringList{u"0"_s});
    QCOMPARE(desk.read(u"SELECT count(*) FROM event_note"_s), QStringList{u"2"_s});
}

void tst_Retention::whatIsOldIsSealedAndTheRestAddsUp()
{
    RetentionFixture desk;
    for (int month = 0; month < 30; ++month) {
        desk.session();
        desk.must(u"note en note"_s);
        desk.session();
        desk.daysPass(30);
    }
    const QStringList before = desk.read(u"SELECT seq || hex(hash) FROM event ORDER BY seq DESC LIMIT 20"_s);
    VERIFY_STORED(desk.run());
    const qint64 sessions = desk.outcome->due.sessions;
    QVERIFY2(sessions >= 8 && sessions <= 14, qPrintable(QString::number(sessions)));
    QCOMPARE(desk.findings(), QStringList());
    QCOMPARE(desk.read(u"SELECT count(*) FROM session"_s), QStringList{QString::number(60 - sessions)});
    QCOMPARE(desk.read(u"SELECT count(*) FROM event WHERE kind = 'started'"_s),
        QStringList{QString::number(60 - sessions)});
    QCOMPARE(desk.read(u"SELECT state FROM seal"_s), QStringList{u"done"_s});
    // The events after it are the same to the last byte.
    const QStringList after = desk.read(u"SELECT seq || hex(hash) FROM event ORDER BY seq DESC LIMIT 21"_s);
    QCOMPARE(after.mid(1), before);
    const std::atomic<bool> never = false;
    VERIFY_STORED(verifyFile(desk.backupFile(), std::nullopt, never)); // it holds what was there before
    QCOMPARE(readRaw(desk.backupFile(), u"SELECT count(*) FROM session"_s), QStringList{u"60"_s});

    // And the desk goes on, is sealed again later, backed up and restored.
    desk.session();
    desk.daysPass(200);
    VERIFY_STORED(desk.run());
    QVERIFY(desk.outcome->due.sessions > 0);
    desk.session();
    QCOMPARE(desk.findings(), QStringList());
    const QString backup = desk.folder.filePath(u"after.db"_s);
    BackupJob job(desk.store->connection(), backup);
    VERIFY_STORED(runToEnd(job));
    const QString other = desk.folder.filePath(u"other.sqlite"_s);
    VERIFY_STORED(restore(backup, other, desk.clock.now()));
    QCOMPARE(verified(other), QStringList());
}

void tst_Retention::theSummariesAreWhatTheSessionsWere()
{
    RetentionFixture desk;
    const QString day = desk.today().toString(Qt::ISODate);
    desk.session(6);
    desk.session(6);
    desk.session(11);
    desk.session(4, u"I15"_s);
    const SessionId excluded = desk.session(9);
    const QString why = shipped().terms.corrections.constFirst().code;
    desk.must(u"exclude %1 %2"_s.arg(excluded.value).arg(why));
    desk.must(u"start nemid-to-mitid reason=A3 training=yes"_s);
    desk.must(u"finish I13"_s);
    desk.must(u"start nemid-to-mitid"_s);
    desk.must(u"void "_s + shipped().terms.voidReasons.constFirst().code);
    desk.must(u"noshow"_s);
    desk.daysPass(1000);
    desk.session();
    VERIFY_STORED(desk.run());
    const QStringList summaries = desk.read(
        u"SELECT origin || ' ' || date(day) || ' ' || checklist || ' ' || outcome || ' ' || n || ' ' "
        "|| excluded || ' ' || unknown || ' ' || active_ms || ' ' || held_ms || ' ' || minutes "
        "FROM summary ORDER BY checklist, outcome"_s);
    QCOMPARE(summaries,
        (QStringList{u"counter %1  I14 0 0 1 0 0 "_s.arg(day),
            u"counter %1 nemid-to-mitid I13 3 1 0 1380000 0 6:2 11:1"_s.arg(day),
            u"counter %1 nemid-to-mitid I15 1 0 0 240000 0 4:1"_s.arg(day)}));
}

void tst_Retention::withoutABackupNothingHappens()
{
    RetentionFixture desk;
    desk.session();
    desk.daysPass(1000);
    desk.session();
    const qint64 head = desk.store->journal().head().sequence;
    QVERIFY(QDir().mkdir(desk.backupFile()));
    QVERIFY(!desk.run());
    QCOMPARE(desk.store->journal().head().sequence, head);
    QCOMPARE(desk.read(u"SELECT count(*) FROM session"_s), QStringList{u"2"_s});
}

void tst_Retention::nothingDueWritesNoEvent()
{
    RetentionFixture desk;
    desk.session();
    desk.must(u"note en note"_s);
    desk.daysPass(29);
    VERIFY_STORED(desk.run());
    QVERIFY(desk.outcome->due.isNothing());
    QCOMPARE(desk.outcome->sequence, 0);
    QCOMPARE(desk.read(u"SELECT count(*) FROM event WHERE kind = 'sealed'"_s), QStringList{u"0"_s});
}

void tst_Retention::anErasedNoteIsNowhereInTheFiles()
{
    RetentionFixture desk;
    const QByteArray sought = canary.toUtf8();
    const auto found = [&] {
        return bytesOf(desk.options.file).count(sought)
            + bytesOf(desk.options.file + u"-wal"_s).count(sought);
    };
    for (int i = 0; i < 200; ++i) { // over many pages, which are split as they fill
        desk.session();
        desk.must(u"note %1 %2"_s.arg(canary).arg(i));
    }
    QVERIFY(found() >= 200);
    desk.daysPass(40);
    desk.session();
    desk.must(u"note en ny note"_s);
    VERIFY_STORED(desk.run());
    QCOMPARE(desk.outcome->due.notes, 200);
    QCOMPARE(found(), 0);
    QCOMPARE(desk.findings(), QStringList());
    QCOMPARE(found(), 0);
    QCOMPARE(desk.read(u"SELECT note FROM event_note"_s), QStringList{u"en ny note"_s});
    QVERIFY(bytesOf(desk.backupFile()).count(sought) >= 200);
}

void tst_Retention::anOpenSessionEndsWhatCanBeSealed()
{
    RetentionFixture desk;
    desk.session();
    desk.must(u"start nemid-to-mitid reason=A3"_s);
    desk.must(u"hold"_s);
    desk.session();
    desk.daysPass(1000);
    VERIFY_STORED(desk.run());
    QCOMPARE(desk.outcome->due.sessions, 1);
    QCOMPARE(desk.findings(), QStringList());
    QCOMPARE(desk.read(u"SELECT count(*) FROM session"_s), QStringList{u"2"_s});
    QCOMPARE(desk.store->desk().held().size(), 1);
}

void tst_Retention::whatIsSealedIsOutOfReachOfCommands()
{
    RetentionFixture desk;
    const SessionId old = desk.session();
    desk.daysPass(1000);
    VERIFY_STORED(desk.run());
    const QString why = shipped().terms.corrections.constFirst().code;
    const auto refused = [&](const QString &line) {
        const Answer answer = desk.say(line, Role::Manager);
        QVERIFY2(!answer.ok(), qPrintable(line));
    };
    for (int round = 0; round < 2; ++round) {
        refused(u"correct %1 outcome I17 %2"_s.arg(old.value).arg(why));
        refused(u"reopen %1 %2"_s.arg(old.value).arg(why));
        refused(u"undo"_s);
        desk.reopen();
    }
    QCOMPARE(desk.findings(), QStringList());
}

void tst_Retention::aLateEventOfASealedSessionDisturbsNothing()
{
    RetentionFixture desk;
    const QString why = shipped().terms.corrections.constFirst().code;
    const SessionId old = desk.session();
    desk.daysPass(400);
    const SessionId middle = desk.session();
    desk.must(u"correct %1 outcome I17 %2"_s.arg(old.value).arg(why), Role::Manager);
    desk.daysPass(400);
    VERIFY_STORED(desk.run());
    QCOMPARE(desk.outcome->due.sessions, 1);
    QCOMPARE(desk.read(u"SELECT outcome FROM summary"_s), QStringList{u"I17"_s}); // as it was corrected
    QCOMPARE(
        desk.read(u"SELECT count(*) FROM event WHERE session = %1"_s.arg(old.value)), QStringList{u"1"_s});
    QCOMPARE(desk.findings(), QStringList());
    QVERIFY(desk.store->journal().row(middle).value());
    desk.session();
    desk.daysPass(800);
    desk.session();
    VERIFY_STORED(desk.run());
    QCOMPARE(desk.findings(), QStringList());
    QCOMPARE(
        desk.read(u"SELECT count(*) FROM event WHERE session = %1"_s.arg(old.value)), QStringList{u"0"_s});
}

void tst_Retention::aCorrectionMeanwhileCounts()
{
    RetentionFixture desk;
    const SessionId old = desk.session();
    for (int i = 0; i < 20; ++i)
        desk.session();
    desk.daysPass(1000);
    desk.session();
    auto job = desk.job();
    const QString why = shipped().terms.corrections.constFirst().code;
    bool done = false;
    bool corrected = false;
    while (!done) {
        const auto slice = job->slice(0);
        VERIFY_STORED(slice);
        done = *slice;
        const bool isStaged = desk.outcome->due.sessions > 0 && desk.outcome->sequence == 0;
        if (isStaged && !corrected) {
            desk.must(u"correct %1 outcome I17 %2"_s.arg(old.value).arg(why), Role::Manager);
            corrected = true;
        }
    }
    job.reset();
    QVERIFY(corrected);
    QCOMPARE(desk.outcome->due.sessions, 21);
    QCOMPARE(desk.read(u"SELECT outcome || n FROM summary ORDER BY outcome"_s),
        (QStringList{u"I1320"_s, u"I171"_s}));
    QCOMPARE(desk.findings(), QStringList());
}

void tst_Retention::aBatchGoesAsAWholeWhenItsNewestSessionIsOld()
{
    RetentionFixture desk;
    const QDate day = desk.today();
    const qint64 old = desk.batchOn({day.addYears(-4), day.addYears(-3), day.addYears(-3)});
    const qint64 young = desk.batchOn({day.addYears(-4), day});
    VERIFY_STORED(desk.run());
    QCOMPARE(desk.outcome->due.batches, 1);
    QCOMPARE(desk.outcome->due.sessions, 3);
    QCOMPARE(desk.read(u"SELECT state FROM batch WHERE id = %1"_s.arg(old)), QStringList{u"gone"_s});
    QCOMPARE(desk.read(u"SELECT state FROM batch WHERE id = %1"_s.arg(young)), QStringList{u"visible"_s});
    QCOMPARE(desk.read(u"SELECT origin || n FROM summary ORDER BY day, authenticators"_s),
        (QStringList{u"import1"_s, u"import1"_s, u"import1"_s}));
    QCOMPARE(desk.findings(), QStringList());
}

void tst_Retention::whatTheOfficeDecidedOutlivesTheSessions()
{
    RetentionFixture desk;
    VERIFY_STORED(desk.store->configure(settingChange(OfficeSetting::NoteDays, 90, Role::Administrator)));
    const qint64 batch = desk.batchOn({desk.today().addDays(900)}); // stays visible
    desk.must(u"outage begin mitid"_s);
    desk.must(u"outage end"_s);
    desk.session();
    desk.daysPass(1000);
    desk.session();
    VERIFY_STORED(desk.run());
    QCOMPARE(desk.outcome->due.sessions, 1);
    QCOMPARE(desk.findings(), QStringList());
    QCOMPARE(desk.store->office().number(OfficeSetting::NoteDays), 90);
    QCOMPARE(desk.read(u"SELECT kind FROM event WHERE seq <= (SELECT seq FROM seal_chain) ORDER BY seq"_s),
        (QStringList{u"configured"_s, u"imported"_s, u"outage-began"_s, u"outage-ended"_s}));
    QCOMPARE(desk.read(u"SELECT state FROM batch WHERE id = %1"_s.arg(batch)), QStringList{u"visible"_s});
}

void tst_Retention::oldSummariesGoByAFurtherEvent()
{
    RetentionFixture desk;
    desk.session();
    desk.daysPass(800);
    desk.session();
    VERIFY_STORED(desk.run());
    QCOMPARE(desk.read(u"SELECT count(*) FROM summary"_s), QStringList{u"1"_s});
    desk.daysPass(1100); // more than five years since the first
    desk.session();
    VERIFY_STORED(desk.run());
    QCOMPARE(desk.outcome->due.summaries, 1);
    QCOMPARE(desk.read(u"SELECT count(*) FROM summary"_s), QStringList{u"1"_s}); // the second one's
    QCOMPARE(desk.findings(), QStringList());
    QCOMPARE(desk.read(u"SELECT count(*) FROM event WHERE kind = 'sealed'"_s), QStringList{u"2"_s});
}

void tst_Retention::aChainBeforeARestoreIsSealedToo()
{
    RetentionFixture desk;
    desk.session();
    desk.session();
    VERIFY_STORED(desk.store->journal().startNewChain(desk.clock.now()));
    desk.reopen();
    desk.session();
    desk.daysPass(1000);
    VERIFY_STORED(desk.run());
    QCOMPARE(desk.outcome->due.sessions, 3);
    QCOMPARE(desk.read(u"SELECT count(*) FROM seal_chain"_s), QStringList{u"2"_s});
    QCOMPARE(desk.findings(), QStringList());
    desk.session();
    desk.daysPass(1000);
    VERIFY_STORED(desk.run());
    QCOMPARE(desk.findings(), QStringList());
}

void tst_Retention::cancellingBeforeTheEventLeavesNothing()
{
    RetentionFixture desk;
    for (int i = 0; i < 10; ++i)
        desk.session();
    desk.daysPass(1000);
    desk.session();
    for (int slices = 1; slices < 40; ++slices) {
        const auto job = desk.job();
        for (int slice = 0; slice < slices && desk.outcome->due.sessions == 0; ++slice)
            VERIFY_STORED(job->slice(0));
        if (desk.outcome->sequence == 0)
            job->abandon();
        QCOMPARE(desk.store->desk().sessions.isEmpty(), false);
    }
    QCOMPARE(desk.read(u"SELECT count(*) FROM seal"_s), QStringList{u"0"_s});
    QCOMPARE(desk.read(u"SELECT count(*) FROM summary"_s), QStringList{u"0"_s});
    VERIFY_STORED(desk.run());
    QCOMPARE(desk.findings(), QStringList());
}

void tst_Retention::aCrashAnywhereLeavesTheOldStateOrTheSealedOne()
{
    RetentionFixture desk;
    for (int i = 0; i < 12; ++i) {
        desk.session();
        desk.must(u"note en note"_s);
    }
    desk.batchOn({desk.today().addYears(-1), desk.today().addYears(-1)});
    desk.daysPass(1000);
    desk.session();
    const auto job = desk.job();
    const QString victim = desk.folder.filePath(u"victim.sqlite"_s);
    std::map<QString, int> states;
    bool done = false;
    while (!done) {
        const auto slice = job->slice(0);
        VERIFY_STORED(slice);
        done = *slice;
        copyDatabase(desk.options.file, victim);
        QCOMPARE(verified(victim), QStringList()); // as it lies there
        {
            const auto connection = Connection::open(victim, OpenMode::Existing);
            VERIFY_STORED(connection);
            SealCleanup seals(**connection);
            VERIFY_STORED(runToEnd(seals));
            BatchCleanup batches(**connection);
            VERIFY_STORED(runToEnd(batches));
        }
        QCOMPARE(verified(victim), QStringList());
        const QString state = readRaw(victim,
            u"SELECT (SELECT count(*) FROM session) || ' ' || (SELECT count(*) FROM event_note) || ' ' "
            "|| (SELECT count(*) FROM summary) || ' ' || (SELECT count(*) FROM seal)"_s)
                                  .join(u","_s);
        ++states[state];
    }
    for (const auto &[state, count] : states)
        qInfo("%d times: %s", count, qPrintable(state));
    QCOMPARE(states.size(), 2U);
    QVERIFY(states.contains(u"15 12 0 0"_s));
    QVERIFY(states.contains(u"1 0 3 1"_s));
    for (const auto &[state, count] : states)
        QVERIFY2(count >= 3, qPrintable(state));
}

void tst_Retention::aSliceKeepsToItsBudget()
{
    RetentionFixture desk;
    for (int day = 0; day < 40; ++day) {
        for (int i = 0; i < 30; ++i)
            desk.session();
        desk.daysPass(1);
    }
    QList<QDate> days;
    for (int i = 0; i < 3000; ++i)
        days.append(desk.today().addDays(-800 - i % 300));
    desk.batchOn(days);
    desk.daysPass(1000);
    desk.session();
    auto job = desk.job();
    qint64 longest = 0;
    bool done = false;
    while (!done) {
        QElapsedTimer timer;
        timer.start();
        const auto slice = job->slice(10);
        VERIFY_STORED(slice);
        longest = std::max(longest, timer.elapsed());
        done = *slice;
    }
    job.reset();
    QCOMPARE(desk.outcome->due.sessions, 1200 + 3000);
    qInfo("longest slice: %lld ms", static_cast<long long>(longest));
    QVERIFY2(longest < 60, qPrintable(QString::number(longest))); // 20 on a machine that does nothing else
    QCOMPARE(desk.findings(), QStringList());
}

void tst_Retention::itWaitsForWhoVerifies()
{
    RetentionFixture desk;
    for (int i = 0; i < 150; ++i)
        desk.session();
    desk.daysPass(1000);
    desk.session();
    const auto report = std::make_shared<VerifyReport>();
    auto verify
        = std::make_unique<VerifyJob>(desk.store->connection(), VerifyAgainst{rowFromEvents, {}}, report);
    const auto job = desk.job();
    bool verified = false;
    bool done = false;
    int both = 0;
    while (!done) {
        if (!verified) {
            const auto slice = verify->slice(1);
            VERIFY_STORED(slice);
            verified = *slice;
            both += !verified;
            QCOMPARE(desk.outcome->sequence, 0);
        } else {
            verify.reset();
        }
        const auto slice = job->slice(1);
        VERIFY_STORED(slice);
        done = *slice;
    }
    QVERIFY(both > 0);
    QCOMPARE(report->findings.size(), 0);
    QVERIFY(desk.outcome->sequence > 0);
}

QTEST_GUILESS_MAIN(tst_Retention)
#include "tst_retention.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/retention.h"
#include "tests/support/databasecontent.h"
#include "tests/support/deskfixture.h"

namespace skranketid::test {

inline const QString canary = u"kanariefugl i noten"_s;

/// A desk over years: sessions, notes, batches, and what is too old of them.
class RetentionFixture : public DeskFixture {
public:
    RetentionFixture() { open(); }

    RetentionTerms terms() const
    {
        return RetentionTerms::of(store->office(), OfficeTime().day(clock.now().wallMs));
    }

    /// A session of so many minutes.
    SessionId session(int minutes = 6, const QString &end = u"I13"_s)
    {
        const SessionId id = must(u"start nemid-to-mitid reason=A3"_s).session;
        clock.advance(minutes * minuteMs);
        must(u"finish "_s + end);
        clock.advance(minuteMs);
        return id;
    }

    void daysPass(int days) { clock.advance(days * 24 * 60 * minuteMs); }

    QDate today() const { return OfficeTime().day(clock.now().wallMs); }

    /// An import with a row on each of these days.
    qint64 batchOn(const QList<QDate> &days)
    {
        const QByteArray source(32, 'f');
        BatchWriter writer(store->connection());
        Stored<void> step = writer.begin(BatchKind::Import, source);
        QList<SessionRow> rows;
        for (const QDate day : days) {
            SessionRow row = JournalFixture::importedRow(int(rows.size()));
            row.day = day;
            row.startedMs = OfficeTime().startOf(day) + 600 * minuteMs;
            row.endedMs = row.startedMs + row.activeMs;
            rows.append(row);
        }
        if (step)
            step = writer.add(rows);
        JournalWrite with;
        with.publish = writer.seal();
        const BatchSeal seal = *with.publish;
        const QJsonObject body{{u"batch"_s, seal.batch}, {u"sha256"_s, QString::fromLatin1(source.toHex())},
            {u"lines"_s, seal.lines}, {u"digest"_s, QString::fromLatin1(seal.digest.toHex())}};
        if (step)
            step = store->record(EventKind::Imported, body, with).map([](const Event &) {});
        if (!step)
            QTest::qFail(qPrintable(step.error().message), __FILE__, __LINE__);
        return seal.batch;
    }

    QString backupFile() const { return folder.filePath(u"before.db"_s); }

    std::unique_ptr<RetentionJob> job(bool preview = false)
    {
        outcome = std::make_shared<RetentionOutcome>();
        return std::make_unique<RetentionJob>(*store, terms(), preview ? QString() : backupFile(), outcome);
    }

    Stored<void> run(bool preview = false) { return runToEnd(*job(preview)); }

    /// What verifying finds in the file, closed for that.
    QStringList findings()
    {
        mustHave(store->writeAnchor());
        store.reset();
        const auto anchor = Anchor(options.anchorFile).read();
        const QStringList found = verified(options.file, anchor.value_or(std::nullopt));
        open();
        return found;
    }

    QStringList read(const QString &select)
    {
        store.reset();
        const QStringList rows = readRaw(options.file, select);
        open();
        return rows;
    }

    std::shared_ptr<RetentionOutcome> outcome;
    static constexpr qint64 minuteMs = 60'000;

private:
    static void mustHave(const Stored<void> &step)
    {
        if (!step)
            QTest::qFail(qPrintable(step.error().message), __FILE__, __LINE__);
    }
};

} // namespace skranketid::test

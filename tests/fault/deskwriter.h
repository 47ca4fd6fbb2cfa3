// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/deskstore.h"
#include "tests/support/childmain.h"
#include "tests/support/databasecontent.h"
#include "tests/support/journalfixture.h"

#include <QRandomGenerator>
#include <QThread>

#include <cstdio>
#include <map>

namespace skranketid::test {

inline StorageOptions optionsIn(const QString &folder)
{
    StorageOptions options;
    options.file = folder + u"/desk.sqlite"_s;
    options.anchorFile = folder + u"/anchor/anchor.json"_s;
    options.backupFolder = folder + u"/backups"_s;
    options.desk = u"K"_s;
    options.office = u"Borgerservice"_s;
    return options;
}

/// What a clerk in a hurry does. Much of it is refused, which writes nothing.
inline QString anyLine(QRandomGenerator &random)
{
    static const QStringList lines{u"start nemid-to-mitid reason=A2 ticket=A%1"_s, u"start mitid-new"_s,
        u"done"_s, u"done"_s, u"done"_s, u"done"_s, u"choose app"_s, u"choose chip"_s, u"reason A3"_s,
        u"interrupt phone %1"_s, u"over interpreter"_s, u"note venter på tolk"_s, u"hold"_s, u"resume"_s,
        u"undo"_s, u"undo"_s, u"redo"_s, u"finish I17"_s, u"finish G1"_s, u"void mistake"_s, u"noshow"_s,
        u"recover keep"_s, u"recover hold"_s, u"outage begin mitid"_s, u"outage end"_s, u"skip C03 other"_s};
    const QString line = lines.at(random.bounded(lines.size()));
    return line.contains(u"%1") ? line.arg(random.bounded(1, 60)) : line;
}

/// Works at a desk until it is killed: says "open CHAIN", and then "SEQUENCE HASH" after every command that
/// was answered with ok. `lazily`: with commits that a power cut may undo, which no desk has.
inline int workForEver(const QString &folder, bool lazily)
{
    const SystemClock clock;
    const auto desk = DeskStore::open(optionsIn(folder), clock, std::make_shared<Catalogue>(shipped()));
    if (!desk) {
        std::fprintf(stderr, "%s\n", qPrintable(desk.error().message));
        return 1;
    }
    DeskStore &store = **desk;
    std::optional<LazyCommits> lazy;
    if (lazily)
        lazy.emplace(store.connection());
    std::printf("open %s\n", qPrintable(store.journal().chainId()));
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    qint64 said = store.journal().head().sequence;
    for (int turn = 0;; ++turn) {
        if (turn % 20 == 0) {
            store.beat();
            if (!store.writeAnchor())
                return 1;
        }
        if (turn % 60 == 30 && store.connection().freeze().value_or(false)) // as a backup does
            store.connection().thaw();
        const bool large = random.bounded(8) == 0;
        const bool ok = large
            ? store.record(EventKind::Published, {{u"list"_s, QString(random.bounded(900), u'x')}})
                  .has_value()
            : store.execute(*parseCommand(anyLine(random))).ok();
        const ChainHead &head = store.journal().head();
        if (!ok || head.sequence == said)
            continue;
        said = head.sequence;
        std::printf("%lld %s\n", static_cast<long long>(said), head.hash.toHex().constData());
        std::fflush(stdout);
    }
}

/// What a writer has said of itself: everything in it must be there ever after.
struct Acknowledged {
    QString chain;
    QList<AnchoredHead> heads;

    static Acknowledged from(const QByteArray &said)
    {
        Acknowledged result;
        for (const QByteArray &line : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.first() == "open")
                result.chain = QString::fromLatin1(words.last());
            else if (words.size() == 2)
                result.heads.append(
                    {result.chain, words.first().toLongLong(), QByteArray::fromHex(words.last())});
        }
        return result;
    }
};

/// Lets a writer work until it has acknowledged `commands`, and kills it then, in the middle of whatever it
/// does next.
inline Acknowledged killAfter(QProcess &writer, int commands, QRandomGenerator &random)
{
    QByteArray said;
    while (said.count('\n') <= commands && writer.waitForReadyRead())
        said += writer.readAllStandardOutput();
    QThread::usleep(random.bounded(3000));
    writer.kill();
    writer.waitForFinished();
    return Acknowledged::from(said + writer.readAllStandardOutput());
}

/// The sums of many cycles, as tests/README.md shows them.
struct Tally {
    int cycles = 0;
    qint64 acknowledged = 0;
    qint64 lost = 0; ///< acknowledged and not there, or another event in its place
    int cyclesWithLoss = 0;
    int noticed = 0; ///< of these: verify said so
    qint64 unacknowledged = 0; ///< written, but the process could not say so any more
    QStringList broken; ///< what is wrong with the file in itself: must stay empty

    /// Looks at what a cycle has left.
    void examine(const QString &file, const Acknowledged &said)
    {
        ++cycles;
        acknowledged += said.heads.size();
        broken += verified(file);
        std::map<qint64, QByteArray> there;
        const QStringList rows = readRaw(file,
            u"SELECT e.seq || ' ' || hex(e.hash) FROM event e JOIN chain c ON c.id = e.chain WHERE c.kind = 'live'"_s);
        for (const QString &row : rows)
            there.emplace(
                row.section(u' ', 0, 0).toLongLong(), QByteArray::fromHex(row.section(u' ', 1).toLatin1()));
        qint64 missing = 0;
        for (const AnchoredHead &head : said.heads) {
            const auto found = there.find(head.sequence);
            missing += found == there.end() || found->second != head.hash ? 1 : 0;
        }
        lost += missing;
        if (missing > 0) {
            ++cyclesWithLoss;
            noticed += verified(file, said.heads.last()).isEmpty() ? 0 : 1;
        } else if (!said.heads.isEmpty() && !there.empty()) {
            unacknowledged += there.rbegin()->first - said.heads.last().sequence;
        }
        const ManualClock clock({1'700'000'000'000, 5, u"another boot"_s});
        const auto desk = DeskStore::open(
            optionsIn(QFileInfo(file).path()), clock, std::make_shared<Catalogue>(shipped()));
        if (!desk)
            broken.append(desk.error().message);
        else if (const Answer answer = (*desk)->execute(*parseCommand(u"status"_s)); !answer.ok())
            broken.append(answer.refusal->message);
    }

    QByteArray text() const
    {
        return u"%1 cycles, %2 acknowledged, %3 lost in %4 cycles, %5 noticed, %6 written but not acknowledged"_s
            .arg(cycles)
            .arg(acknowledged)
            .arg(lost)
            .arg(cyclesWithLoss)
            .arg(noticed)
            .arg(unacknowledged)
            .toUtf8();
    }
};

} // namespace skranketid::test

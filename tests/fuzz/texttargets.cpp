// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "app/remotecommand.h"
#include "models/domain/checklist/checklistreader.h"
#include "models/domain/checklist/checklistwriter.h"
#include "models/domain/checklist/rulesreader.h"
#include "models/domain/checklist/shipped.h"
#include "models/domain/checklist/termsreader.h"
#include "models/domain/engine/command.h"
#include "models/domain/office/officebook.h"
#include "models/domain/session/dayrecord.h"
#include "models/domain/text/note.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace skranketid::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *jsonWords
    = "{ } [ ] \" , : null true false -1 0 1e999 0.1 1.25 \\u0000 \\ud800 \\\\ \\n // "
      "99999999999999999999 \"da\" \"en\" \"id\" \"title\" \"steps\" \"minutes\"";

QByteArray resource(const QString &name)
{
    QFile file(u":/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no seed %s", qPrintable(name));
    return file.readAll();
}

/// Every mistake has its place and is one printable line.
QString wrongWith(const QList<Mistake> &mistakes)
{
    if (mistakes.isEmpty())
        return u"refused without a word"_s;
    for (const Mistake &mistake : mistakes) {
        const QList<uint> message = mistake.message.toUcs4();
        if (mistake.line < 1 || mistake.column < 1 || message.isEmpty())
            return u"a mistake without a place or a message"_s;
        if (std::any_of(message.begin(), message.end(), isUnprintable))
            return u"a message that cannot be printed"_s;
    }
    return {};
}

Outcome readAnyChecklist(const QByteArray &bytes)
{
    const auto read = readChecklist(bytes);
    if (!read)
        return {false, wrongWith(read.error())};
    const auto again = readChecklist(writeChecklist(*read));
    return {true, again && *again == *read ? QString() : u"what is written is read differently"_s};
}

template <auto read> Outcome readAny(const QByteArray &bytes)
{
    const auto result = read(bytes);
    return result ? Outcome{true, {}} : Outcome{false, wrongWith(result.error())};
}

Outcome readLine(const QByteArray &bytes)
{
    const auto command = parseCommand(QString::fromUtf8(bytes));
    if (command) {
        const bool isLetIn = std::any_of(command->words.begin(), command->words.end(), looksLikeCpr)
            || std::any_of(command->options.begin(), command->options.end(), looksLikeCpr);
        return {true, isLetIn ? u"a number was let in"_s : QString()};
    }
    const bool saysNothing = command.error().message.size() < 10;
    return {false, saysNothing ? u"refused without a word"_s : QString()};
}

Outcome readDayRecord(const QByteArray &bytes)
{
    const auto record = dayRecordFrom(bytes);
    if (!record)
        return {};
    const auto again = dayRecordFrom(toBytes(*record));
    return {true, again && toBytes(*again) == toBytes(*record) ? QString() : u"it comes back differently"_s};
}

Outcome readRequest(const QByteArray &bytes)
{
    const auto request = RemoteRequest::fromJson(bytes);
    if (!request)
        return {};
    const bool isSame = RemoteRequest::fromJson(request->toJson()).has_value();
    return {true, isSame ? QString() : u"it does not come back"_s};
}

/// A decision of an office, as it lies in a journal that may come from anywhere.
Outcome readOfficeChange(const QByteArray &bytes)
{
    static const Terms terms = shippedCatalogue().value().terms;
    const QJsonObject body = QJsonDocument::fromJson(bytes).object();
    const OfficeChange change{body.value("key"_L1).toString(), body.value("value"_L1), Role::Administrator};
    const auto checked = checkChange(change, terms);
    OfficeBook book;
    book.apply({1, {}, EventKind::Configured, {}, checked ? bodyOf(change) : body});
    for (QDate day(2026, 12, 20); day < QDate(2027, 1, 3); day = day.addDays(1)) {
        for (const OpenSpan &span : book.hoursOn(day)) {
            if (checked && !(span.from < span.until))
                return {true, u"hours that end before they begin"_s};
        }
        if (book.desksAt(day, QTime(10, 0)) < 0)
            return {checked.has_value(), u"fewer desks than none"_s};
    }
    if (checked)
        return {true, {}};
    return {false, checked.error().size() < 10 ? u"refused without a word"_s : QString()};
}

QByteArrayList checklistSeeds()
{
    QByteArrayList seeds;
    for (const QString &id : shippedChecklists())
        seeds.append(resource(u"checklists/%1.json"_s.arg(id)));
    return seeds;
}

QByteArrayList rulesSeeds()
{
    return {resource(u"rules.json"_s)};
}

QByteArrayList termsSeeds()
{
    return {resource(u"terms.json"_s)};
}

QByteArrayList lineSeeds()
{
    QByteArrayList seeds;
    for (const CommandForm &form : commandForms())
        seeds.append(form.usage);
    return seeds;
}

QByteArrayList dayRecordSeeds()
{
    DayRecord record;
    record.day = QDate(2026, 10, 13);
    record.chain = u"chain"_s;
    record.hash = QByteArray(32, 'h');
    DaySession session;
    session.row.authenticators = QStringList{u"app"_s, u"chip"_s};
    session.row.checklist = u"mitid-new"_s;
    session.overReasons = QStringList{u"device"_s};
    session.interruptions.insert(u"phone"_s, 2);
    record.sessions = {session, session};
    record.outages = {{u"mitid"_s, 12, 13}};
    return {toBytes(record), toBytes({})};
}

QByteArrayList noSeeds()
{
    return {};
}

/// Four bytes that no file of ours has: only who really damages the corpus meets them.
Outcome mistake(const QByteArray &bytes)
{
    return {true, bytes.contains("\xff\xff\xff\xff") ? u"wrong on purpose"_s : QString()};
}

} // namespace

std::span<const Target> textTargets()
{
    static constexpr std::array<Target, 7> targets{{
        {"checklist", readAnyChecklist, checklistSeeds, jsonWords, 100},
        {"rules", readAny<readRules>, rulesSeeds, jsonWords, 100},
        {"terms", readAny<readTerms>, termsSeeds, jsonWords, 100},
        {"line", readLine, lineSeeds,
            "start done finish note correct recover @a = + , 0101901234 hold=yes \\", 100},
        {"dayrecord", readDayRecord, dayRecordSeeds, "SKDR", 100},
        {"request", readRequest, noSeeds, jsonWords, 100},
        {"office", readOfficeChange, noSeeds,
            "{ } [ ] \" , : null true -1 1e999 \"1\" \"09:00\" \"24:00\" \"opening-hours\" \"day-hours\" "
            "\"open-desks\" \"2026-12-24\"",
            100},
    }};
    return targets;
}

const Target &mistakenTarget()
{
    static constexpr Target target{"mistaken", mistake, lineSeeds, "", 100};
    return target;
}

} // namespace skranketid::fuzz

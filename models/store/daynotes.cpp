// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/daynotes.h"

#include "models/domain/text/note.h"
#include "models/store/deskstore.h"
#include "models/store/salt.h"
#include "models/store/statement.h"
#include "models/store/storedevent.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMap>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

struct Kept {
    NoteKey key;
    QDate day;
    QString text; ///< empty: erased
};

Stored<QList<Kept>> allOf(DeskStore &store)
{
    QList<Kept> all;
    Statement select(store.connection(), u"event-day-noted"_s);
    const Stored<void> read = forEachRow(select.select(), [&all](const Rows &row) {
        const auto event = eventOf(storedEvent(row));
        const QDate day
            = event ? QDate::fromString(event->body.value(u"day").toString(), Qt::ISODate) : QDate();
        if (day.isValid())
            all.append({{row.integer(8), event->sequence}, day, row.text(9)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return all;
}

Stored<void> write(DeskStore &store, QDate day, const QString &digest, JournalWrite with)
{
    const auto earlier = allOf(store);
    if (!earlier)
        return tl::unexpected(earlier.error());
    for (const Kept &note : *earlier) {
        if (note.day == day && !note.text.isEmpty())
            with.erasedNotes.append(note.key);
    }
    return store
        .record(EventKind::DayNoted, {{u"day"_s, day.toString(Qt::ISODate)}, {u"digest"_s, digest}},
            std::move(with))
        .map([](const Event &) {});
}

} // namespace

Stored<QList<DayNote>> dayNotes(DeskStore &store, QDate from, QDate to)
{
    const auto all = allOf(store);
    if (!all)
        return tl::unexpected(all.error());
    QMap<QDate, QString> newest;
    for (const Kept &note : *all)
        newest.insert(note.day, note.text);
    QList<DayNote> notes;
    for (auto note = newest.cbegin(); note != newest.cend(); ++note) {
        if (note.key() >= from && note.key() <= to && !note->isEmpty())
            notes.append({note.key(), *note});
    }
    return notes;
}

Stored<void> noteDay(DeskStore &store, QDate day, const QString &text)
{
    const auto note = Note::from(text);
    if (!note)
        return tl::unexpected(StoreError{StoreProblem::Input, describe(note.error())});
    if (!day.isValid())
        return tl::unexpected(
            StoreError{StoreProblem::Input, QCoreApplication::translate("Office", "There is no such day.")});
    JournalWrite with;
    const QByteArray salt = freshSalt();
    with.notes.insert(store.journal().head().sequence + 1, {note->text(), salt});
    return write(store, day, saltedDigest(salt, note->text()), std::move(with));
}

Stored<void> eraseDayNote(DeskStore &store, QDate day)
{
    return write(store, day, {}, {});
}

} // namespace skranketid

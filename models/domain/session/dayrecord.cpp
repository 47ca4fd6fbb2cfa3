// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session/dayrecord.h"

#include <QDataStream>
#include <QIODevice>

namespace skranketid {

namespace {

constexpr quint32 magic = 0x534b4452; // "SKDR"

/// The one list of a row's fields, for both directions.
template <typename Stream, typename Row> void rowFields(Stream &stream, Row &row)
{
    const auto each = [&stream](auto &...fields) { (stream(fields), ...); };
    each(row.id, row.chain, row.session.value, row.batch, row.open, row.isVoid, row.day, row.hour,
        row.startedMs, row.endedMs, row.activeMs, row.heldMs, row.unknownMs, row.addOnMs, row.checklist,
        row.version, row.authenticators, row.outcome, row.reason, row.channel, row.referral, row.ticket,
        row.desk, row.office, row.quality, row.excluded, row.training, row.switched, row.booked,
        row.hasAddOns, row.quick);
}

template <typename Stream, typename Record> void recordFields(Stream &stream, Record &record)
{
    const auto each = [&stream](auto &...fields) { (stream(fields), ...); };
    each(record.day, record.note, record.desksShown, record.noShows, record.chain, record.sequence,
        record.hash, record.asOfMs, record.firstPrintedMs);
    stream.list(record.sessions, [&stream](auto &session) {
        rowFields(stream, session.row);
        stream(session.overReasons);
        stream(session.interruptions);
    });
    stream.list(record.outages, [&stream](auto &outage) {
        stream(outage.system);
        stream(outage.beganMs);
        stream(outage.endedMs);
    });
}

class Writer {
public:
    explicit Writer(QByteArray *bytes) : m_stream(bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
        m_stream << magic;
    }

    template <typename Value> void operator()(const Value &value) { m_stream << value; }

    template <typename List, typename Each> void list(const List &values, Each each)
    {
        m_stream << qint32(values.size());
        for (const auto &value : values)
            each(value);
    }

private:
    QDataStream m_stream;
};

class Reader {
public:
    explicit Reader(const QByteArray &bytes) : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
        quint32 found = 0;
        m_stream >> found;
        if (found != magic)
            m_stream.setStatus(QDataStream::ReadCorruptData);
    }

    bool ok() const { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

    template <typename Value> void operator()(Value &value) { m_stream >> value; }
    /// Qt would make room for as many as the bytes say before it reads the first.
    void operator()(QStringList &values)
    {
        list(values, [this](QString &value) { m_stream >> value; });
    }

    template <typename List, typename Each> void list(List &values, Each each)
    {
        qint32 count = 0;
        m_stream >> count;
        for (qint32 i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i)
            each(values.emplaceBack());
    }

private:
    QDataStream m_stream;
};

} // namespace

QByteArray toBytes(const DayRecord &record)
{
    QByteArray bytes;
    Writer writer(&bytes);
    recordFields(writer, record);
    return bytes;
}

std::optional<DayRecord> dayRecordFrom(const QByteArray &bytes)
{
    Reader reader(bytes);
    DayRecord record;
    recordFields(reader, record);
    return reader.ok() ? std::optional(record) : std::nullopt;
}

} // namespace skranketid

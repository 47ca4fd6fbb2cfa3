// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/anchor.h"

#include "models/store/connection.h"
#include "models/store/seals.h"
#include "models/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnchor = 4096;

tl::unexpected<StoreError> unreadable(const QString &file)
{
    const QString text = QCoreApplication::translate("Store",
        "The file %1, which says where the journal stood, cannot be read. Run a check of the database; it is "
        "written anew at the next session.");
    return tl::unexpected(StoreError{StoreProblem::Damaged, text.arg(QDir::toNativeSeparators(file))});
}

tl::unexpected<StoreError> notWritten(const QFileDevice &file)
{
    const QString text = QCoreApplication::translate("Store",
        "The file %1, which says where the journal stands, cannot be written (%2). Sessions are recorded all "
        "the "
        "same, but if the newest were lost, nobody would notice. Check that the disk is not full and that "
        "the "
        "folder may be written to.");
    return tl::unexpected(StoreError{
        StoreProblem::Io, text.arg(QDir::toNativeSeparators(file.fileName()), file.errorString())});
}

} // namespace

Anchor::Anchor(QString file) : m_file(std::move(file))
{
}

Stored<void> Anchor::write(const QString &chainId, const ChainHead &head) const
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    const QJsonObject anchor{{u"chain"_s, chainId}, {u"sequence"_s, head.sequence},
        {u"hash"_s, QString::fromLatin1(head.hash.toHex())}};
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    file.write(QJsonDocument(anchor).toJson(QJsonDocument::Compact) + '\n');
    if (!file.commit())
        return notWritten(file);
    return {};
}

Stored<std::optional<AnchoredHead>> Anchor::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(m_file);
    const QJsonObject json = QJsonDocument::fromJson(file.read(largestAnchor)).object();
    const AnchoredHead head{json.value(u"chain").toString(), json.value(u"sequence").toInteger(-1),
        QByteArray::fromHex(json.value(u"hash").toString().toLatin1())};
    if (head.chain.isEmpty() || head.sequence < 0 || head.hash.size() != 32)
        return unreadable(m_file);
    return head;
}

Stored<AnchorComparison> compare(const AnchoredHead &anchored, Connection &connection)
{
    const auto key = Statement(connection, u"chain-named"_s).number(anchored.chain);
    if (!key)
        return tl::unexpected(key.error());
    if (!*key)
        return AnchorComparison{AnchorState::OtherChain, 0};
    const auto head = Statement(connection, u"chain-head"_s).number(**key);
    if (!head)
        return tl::unexpected(head.error());
    const auto seal = sealOf(connection, **key);
    if (!seal)
        return tl::unexpected(seal.error());
    const ChainSeal sealed = seal->value_or(ChainSeal{});
    const qint64 difference = std::max(head->value_or(0), sealed.sequence) - anchored.sequence;
    if (difference < 0)
        return AnchorComparison{AnchorState::Behind, difference};
    if (anchored.sequence == 0)
        return AnchorComparison{difference > 0 ? AnchorState::Ahead : AnchorState::AsExpected, difference};

    if (anchored.sequence <= sealed.sequence) {
        const bool differs = anchored.sequence == sealed.sequence && anchored.hash != sealed.hash;
        return AnchorComparison{differs ? AnchorState::Differs
                : difference > 0        ? AnchorState::Ahead
                                        : AnchorState::AsExpected,
            difference};
    }

    Statement hash(connection, u"event-hash"_s);
    Stored<Rows> rows = hash.select(**key, anchored.sequence);
    if (!rows)
        return tl::unexpected(rows.error());
    const Stored<bool> found = rows->next();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || rows->bytes(0) != anchored.hash)
        return AnchorComparison{AnchorState::Differs, difference};
    return AnchorComparison{difference > 0 ? AnchorState::Ahead : AnchorState::AsExpected, difference};
}

std::optional<Finding> findingOf(const AnchoredHead &anchored, const AnchorComparison &comparison)
{
    const QString where = QCoreApplication::translate("Store", "chain %1").arg(anchored.chain.left(8));
    switch (comparison.state) {
    case AnchorState::AsExpected:
    case AnchorState::Ahead:
        return std::nullopt;
    case AnchorState::Behind:
        return Finding{where,
            QCoreApplication::translate("Store",
                "The newest events are missing (%n). The log of the database was cut or damaged, or an older "
                "copy "
                "of the file was put in its place.",
                nullptr, int(-comparison.events)),
            anchored.sequence + comparison.events};
    case AnchorState::Differs:
        return Finding{where,
            QCoreApplication::translate(
                "Store", "The event is not the one that was written then: the past was changed."),
            anchored.sequence};
    case AnchorState::OtherChain:
        break;
    }
    return Finding{where,
        QCoreApplication::translate(
            "Store", "This file does not hold the events that were written last: it is another database."),
        anchored.sequence};
}

Stored<std::optional<AnchoredHead>> liveHead(Connection &connection)
{
    Statement statement(connection, u"chain-live-head"_s);
    Stored<Rows> rows = statement.select();
    if (!rows)
        return tl::unexpected(rows.error());
    const Stored<bool> found = rows->next();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    return AnchoredHead{rows->text(0), rows->integer(1), rows->bytes(2)};
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdfwriter.h"

#include "models/report/pagelayout.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QTimeZone>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsPerInch = 720; // tenths of a point

QByteArray paint(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(document.title + u", "_s + document.subtitle);
    writer.setCreator(u"Skranketid"_s);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    const PageLayout layout(document);
    QPainter painter(&writer);
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.draw(painter, page);
    }
    painter.end();
    return buffer.data();
}

/// Writes over what stands between `before` and `after`, wherever that is: the places of a PDF's objects are
/// listed in it, so that nothing may change its length. What has another length stays.
void overwrite(QByteArray &pdf, QByteArrayView before, QByteArrayView after, const QByteArray &text)
{
    for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at)) {
        at += before.size();
        if (pdf.indexOf(after, at) == at + text.size())
            std::ranges::copy(text, pdf.begin() + at);
    }
}

/// What the file tells of itself depends on the data alone: its date is theirs, its identifier a digest.
void stamp(QByteArray &pdf, const QDateTime &asOf)
{
    const QDateTime date = asOf.isValid() ? asOf.toUTC() : QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
    overwrite(pdf, "/CreationDate (", ")", date.toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1());
    for (const QByteArrayView name : {"xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\""})
        overwrite(pdf, name, "\"", date.toString(Qt::ISODate).toLatin1());
    constexpr qsizetype identifierSize = 32;
    const QByteArray none(identifierSize, '0');
    const auto identify = [&pdf](const QByteArray &text) {
        const qsizetype trailer = pdf.lastIndexOf("/ID [");
        QByteArray end = trailer < 0 ? QByteArray() : pdf.mid(trailer);
        overwrite(end, "<", ">", text);
        pdf.replace(pdf.size() - end.size(), end.size(), end);
    };
    identify(none); // so that the digest does not hang on the one that was drawn
    identify(QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex());
}

} // namespace

QByteArray toPdf(const Document &document)
{
    QByteArray pdf = paint(document);
    stamp(pdf, document.asOf);
    return pdf;
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdfwriter.h"

#include "models/report/pagelayout.h"

#include <QBuffer>
#include <QByteArrayList>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QTimeZone>
#include <QUuid>

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

/// Writes over what stands between `before` and `after` from a place on, with the form that is as long: the
/// places of a PDF's objects are listed in it, so that nothing may change its length. Versions of Qt differ
/// in the forms they write.
void overwrite(
    QByteArray &pdf, QByteArrayView before, char after, const QByteArrayList &forms, qsizetype from = 0)
{
    for (qsizetype at = pdf.indexOf(before, from); at >= 0; at = pdf.indexOf(before, at)) {
        at += before.size();
        const qsizetype length = pdf.indexOf(after, at) - at;
        const auto form = std::ranges::find(forms, length, &QByteArray::size);
        if (form != forms.end())
            std::ranges::copy(*form, pdf.begin() + at);
    }
}

void identify(QByteArray &pdf, const QUuid &identifier)
{
    const QByteArray text = identifier.toByteArray(QUuid::WithoutBraces);
    overwrite(pdf, "xmpMM:DocumentID=\"uuid:", '"', {text});
    if (const qsizetype trailer = pdf.lastIndexOf("/ID ["); trailer >= 0)
        overwrite(pdf, "<", '>', {identifier.toRfc4122().toHex(), text.toHex()}, trailer);
}

/// What the file tells of itself depends on the data alone: its dates are theirs, its identifier a digest.
void stamp(QByteArray &pdf, const QDateTime &asOf)
{
    const QDateTime date = asOf.isValid() ? asOf.toUTC() : QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
    const QByteArray pdfDate = date.toString(u"'D:'yyyyMMddHHmmss"_s).toLatin1();
    const QByteArray isoDate = date.toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1();
    for (const QByteArrayView name : {"/CreationDate (", "/ModDate ("})
        overwrite(pdf, name, ')', {pdfDate + 'Z', pdfDate + "+00'00'"});
    for (const QByteArrayView name : {"xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\""})
        overwrite(pdf, name, '"', {isoDate + 'Z', isoDate + "+00:00"});
    identify(pdf, {}); // so that the digest does not hang on the one that was drawn
    identify(pdf, QUuid::fromRfc4122(QCryptographicHash::hash(pdf, QCryptographicHash::Md5)));
}

} // namespace

QByteArray toPdf(const Document &document)
{
    QByteArray pdf = paint(document);
    stamp(pdf, document.asOf);
    return pdf;
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandcontext.h"
#include "app/storagecalls.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

tl::expected<QString, Refusal> textOf(const InputLine &line)
{
    const auto refuse = [](const QString &message) {
        return tl::unexpected(Refusal{ErrorCode::BadArgument, message, u"line"_s, {}});
    };
    if (line.tooLong) {
        return refuse(
            QCoreApplication::translate("Record", "The line is longer than %1 bytes. Nothing was done.")
                .arg(Console::maximumLine));
    }
    if (line.bytes.contains('\0'))
        return refuse(QCoreApplication::translate("Record", "The line holds a zero byte. Nothing was done."));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line.bytes);
    if (decoder.hasError())
        return refuse(QCoreApplication::translate("Record", "The line is not UTF-8. Nothing was done."));
    return text;
}

Answer answerTo(const InputLine &line, const RecordRequest &request, CommandContext &context)
{
    const auto text = textOf(line);
    if (!text)
        return answerOf(text.error());
    const auto command = parseCommand(*text);
    if (!command)
        return answerOf(command.error());
    return execute(context.services.storage(), *command, {context.language, request.desk});
}

} // namespace

int runRecord(const RecordRequest &request, CommandContext &context)
{
    while (const auto line = context.console.readLine()) {
        const Answer answer = answerTo(*line, request, context);
        if (!context.console.write(QJsonDocument(answer.json).toJson(QJsonDocument::Compact) + '\n'))
            return context.console.statusAfterLoss();
    }
    return 0;
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandcontext.h"
#include "models/store/deskstore.h"
#include "models/store/passphrases.h"

#include <QCoreApplication>

namespace skranketid {

int runPassphrase(const PassphraseRequest &request, CommandContext &context)
{
    const auto reset
        = context.services.storage()
              .run([role = request.role](DeskStore &store) { return Passphrases(store).reset(role); })
              .result();
    if (!reset)
        return context.fail(reset.error().message);
    const QString said = request.role == Role::Administrator
        ? QCoreApplication::translate(
            "Passphrase", "The administrator has no passphrase any more. The window asks for a new one.")
        : QCoreApplication::translate(
            "Passphrase", "The manager has no passphrase any more. The window asks for a new one.");
    return context.console.print(said + u'\n') ? 0 : context.console.statusAfterLoss();
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assurance/assurancetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace skranketid {

namespace {

QString hindrance(Factor factor, Level level)
{
    switch (factor) {
    case Factor::Identity:
        return QCoreApplication::translate(
            "Assurance", "Identity proofing pulls it down: carry out identity proofing");
    case Factor::Authentication:
        return level == Level::Low
            ? QCoreApplication::translate("Assurance", "The log-in is only one factor")
            : QCoreApplication::translate("Assurance", "The authenticator pulls it down");
    case Factor::Federation:
        return QCoreApplication::translate("Assurance", "The federation is too weak");
    }
    return {};
}

} // namespace

QString nameOf(Level level)
{
    switch (level) {
    case Level::Low:
        return QCoreApplication::translate("Assurance", "Low");
    case Level::Substantial:
        return QCoreApplication::translate("Assurance", "Substantial");
    case Level::High:
        return QCoreApplication::translate("Assurance", "High");
    }
    return {};
}

QString nameOf(Factor factor)
{
    switch (factor) {
    case Factor::Identity:
        return QCoreApplication::translate("Assurance", "Strength of identity registration");
    case Factor::Authentication:
        return QCoreApplication::translate("Assurance", "Strength of authentication");
    case Factor::Federation:
        return QCoreApplication::translate("Assurance", "Strength of the federation's IT security");
    }
    return {};
}

QString messageOf(const Assurance &assurance)
{
    if (assurance.twoPersons) {
        return QCoreApplication::translate(
            "Assurance", "OK, needs the approval of two employees at registration");
    }
    if (assurance.limiting.isEmpty())
        return QCoreApplication::translate("Assurance", "OK");
    QStringList parts;
    for (const Factor factor : assurance.limiting)
        parts.append(hindrance(factor, assurance.overall));
    return parts.join(u"; ");
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "app/catalogueloader.h"
#include "app/settings.h"
#include "models/domain/checklist/shipped.h"
#include "models/store/anchor.h"
#include "models/store/backupfile.h"
#include "models/store/deskstore.h"
#include "models/store/restore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>

namespace skranketid::fuzz {

using namespace Qt::StringLiterals;

namespace {

const QString &folder()
{
    static const QTemporaryDir temporary;
    static const QString path = temporary.path();
    return path;
}

QString written(const QString &name, const QByteArray &bytes)
{
    QFile file(folder() + u'/' + name);
    file.remove(); // a file that is only cut short is synced by some file systems
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the folder for the inputs cannot be written to");
    return file.fileName();
}

Outcome refused(const StoreError &error)
{
    return {false, error.message.size() < 20 ? u"refused without a word"_s : QString()};
}

Outcome readAnchor(const QByteArray &bytes)
{
    const auto read = Anchor(written(u"anchor.json"_s, bytes)).read();
    return read ? Outcome{read->has_value(), {}} : refused(read.error());
}

/// Whatever a file says, a setting is one of those that are allowed.
Outcome readSettings(const QByteArray &bytes)
{
    const Settings settings(written(u"settings.ini"_s, bytes));
    bool isAnySet = false;
    for (const SettingForm &form : settingForms()) {
        isAnySet = isAnySet || settings.isSet(form.setting);
        const QString text = settings.text(form.setting);
        if (form.allowed && !QString::fromLatin1(form.allowed).split(u' ').contains(text) && !text.isEmpty())
            return {true, u"%1 is what it must not be"_s.arg(QLatin1String(form.key))};
    }
    return {isAnySet, {}};
}

/// A checklist that somebody has put into the profile's folder.
Outcome readImported(const QByteArray &bytes)
{
    QDir().mkpath(folder() + u"/imported"_s);
    written(u"imported/mine-1.json"_s, bytes);
    const auto catalogue = loadCatalogue(folder() + u"/imported"_s);
    if (catalogue)
        return {true, {}};
    return {false, catalogue.error().size() < 20 ? u"refused without a word"_s : QString()};
}

Outcome readBackup(const QByteArray &bytes)
{
    const QString file = written(u"daily.backup"_s, bytes);
    const std::atomic<bool> never = false;
    const auto verified = verifyFile(file, {}, never);
    QFile unchanged(file);
    if (!unchanged.open(QIODevice::ReadOnly) || unchanged.readAll() != bytes)
        return {false, u"looking at it has changed it"_s};
    if (!verified)
        return refused(verified.error());
    const auto restored = restore(file, folder() + u"/restored.sqlite"_s, {1'790'000'000'000, 77, u"boot"_s});
    for (const QString &name : QDir(folder()).entryList({u"restored*"_s}, QDir::Files))
        QFile::remove(folder() + u'/' + name);
    return restored ? Outcome{true, {}} : refused(restored.error());
}

/// A database with a session and a note.
QByteArrayList backupSeeds()
{
    StorageOptions options;
    options.file = folder() + u"/seed.sqlite"_s;
    const ManualClock clock({1'790'000'000'000, 77'000, u"boot"_s});
    {
        const auto desk
            = DeskStore::open(options, clock, std::make_shared<Catalogue>(shippedCatalogue().value()));
        if (!desk)
            qFatal("%s", qPrintable(desk.error().message));
        for (const char *line :
            {"start mitid-new ticket=A7 reason=A2", "note venter", "done", "finish I17"}) {
            if (!(*desk)->execute(*parseCommand(QString::fromLatin1(line))).ok())
                qFatal("the seed could not be made");
        }
    }
    QFile file(options.file);
    return file.open(QIODevice::ReadOnly) ? QByteArrayList{file.readAll()} : QByteArrayList();
}

QByteArrayList checklistSeeds()
{
    QFile file(u":/checklists/employee-proofing.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no seed");
    return {file.readAll()};
}

QByteArrayList noSeeds()
{
    return {};
}

} // namespace

std::span<const Target> fileTargets()
{
    static constexpr std::array<Target, 4> targets{{
        {"anchor", readAnchor, noSeeds, "{ } \" : , \"chain\" \"sequence\" \"hash\" -1 1e99 null", 100},
        {"settings", readSettings, noSeeds,
            "= [General] [strip] @ByteArray( @Variant( @Invalid() \\x \\ ; , \" desk language theme", 100},
        {"imported", readImported, checklistSeeds, "{ } [ ] \" , : null 1e999 \\u0000 \\ud800", 500},
        {"backup", readBackup, backupSeeds, "SQLite CREATE TABLE TRIGGER event session live", 2000},
    }};
    return targets;
}

} // namespace skranketid::fuzz

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profile.h"
#include "app/settings.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranketid;

class tst_Profile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingLiesInTheProfile();
    void theAnchorLiesInAnotherFolderThanTheDatabase();
    void relativePathsStartWhereTheUserIs();
    void foldersAreForThisUserOnly();
    void otherMachinesAreRecognised();
    void aFingerprintIsTheSameForEverySpelling();
    void settingsHaveStandardsAndStay();
    void settingsThatAreNotAllowedCountAsNotSet();
    void settingKeysAreUnique();
};

void tst_Profile::everythingLiesInTheProfile()
{
    const Profile profile = Profile::at(u"/x/p"_s, {}, u"/y"_s);
    QCOMPARE(profile.database(), u"/x/p/skranketid.db"_s);
    for (const QString &path :
        {profile.settingsFile(), profile.backupFolder(), profile.logFolder(), profile.checklistFolder()})
        QVERIFY(path.startsWith(u"/x/p/"));
}

void tst_Profile::theAnchorLiesInAnotherFolderThanTheDatabase()
{
    for (const Profile &profile : {Profile::at({}, {}, u"/y"_s), Profile::at(u"/x/p"_s, {}, u"/y"_s)}) {
        const QString folder = QFileInfo(profile.anchorFile()).absolutePath();
        QVERIFY(folder != QFileInfo(profile.database()).absolutePath());
    }
    const QString standard = QFileInfo(Profile::at({}, {}, u"/y"_s).anchorFile()).absolutePath();
    QVERIFY(
        !standard.startsWith(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u'/'));
    QVERIFY(Profile::at(u"/x/p"_s, u"a.db"_s, u"/y"_s).anchorFile()
        != Profile::at(u"/x/p"_s, u"b.db"_s, u"/y"_s).anchorFile());
}

void tst_Profile::relativePathsStartWhereTheUserIs()
{
    const Profile profile = Profile::at(u"p"_s, u"../data/a.db"_s, u"/home/here"_s);
    QCOMPARE(profile.folder(), u"/home/here/p"_s);
    QCOMPARE(profile.database(), u"/home/data/a.db"_s);
}

void tst_Profile::foldersAreForThisUserOnly()
{
    const QTemporaryDir folder;
    const Profile profile = Profile::at(folder.filePath(u"deep/profile"_s), {}, {});
    QVERIFY(profile.create());
    QVERIFY(profile.create());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {profile.folder(), profile.backupFolder(), profile.logFolder(),
             profile.checklistFolder(), QFileInfo(profile.anchorFile()).absolutePath()}) {
        QVERIFY2(QFileInfo(path).isDir(), qPrintable(path));
#ifdef Q_OS_UNIX
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
#endif
    }
}

void tst_Profile::otherMachinesAreRecognised()
{
    for (const char *type : {"nfs4", "cifs", "CIFS", "fuse.sshfs"})
        QVERIFY2(isNetworkFileSystem(type), type);
    for (const char *type : {"ext4", "btrfs", "xfs", "overlay", "tmpfs", "NTFS", "apfs", ""})
        QVERIFY2(!isNetworkFileSystem(type), type);
}

void tst_Profile::aFingerprintIsTheSameForEverySpelling()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"data"_s));
    const QString file = folder.filePath(u"data/a.db"_s);
    const QString before = fingerprint(file);
    QCOMPARE(fingerprint(folder.filePath(u"data/../data/./a.db"_s)), before);
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    QCOMPARE(fingerprint(file), before);
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(folder.filePath(u"data"_s), folder.filePath(u"link"_s)));
    QCOMPARE(fingerprint(folder.filePath(u"link/a.db"_s)), before);
#endif
    QVERIFY(fingerprint(folder.filePath(u"data/b.db"_s)) != before);
}

void tst_Profile::settingsHaveStandardsAndStay()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        QCOMPARE(settings.text(Setting::Desk), u"1"_s);
        QCOMPARE(settings.text(Setting::Language), QString());
        QCOMPARE(settings.number(Setting::TextScale), 100);
        settings.set(Setting::Desk, u"Skranke 3, æøå"_s);
        settings.set(Setting::TextScale, 150);
    }
    const Settings settings(file);
    QCOMPARE(settings.text(Setting::Desk), u"Skranke 3, æøå"_s);
    QCOMPARE(settings.number(Setting::TextScale), 150);
    QCOMPARE(settings.number(Setting::ConfigVersion), 1);
}

void tst_Profile::settingsThatAreNotAllowedCountAsNotSet()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.set(Setting::Language, u"sv"_s);
    settings.set(Setting::TextScale, u"huge"_s);
    settings.set(Setting::Theme, u"pink"_s);
    QCOMPARE(settings.text(Setting::Language), QString());
    QCOMPARE(settings.number(Setting::TextScale), 100);
    QCOMPARE(settings.text(Setting::Theme), u"light"_s);
}

void tst_Profile::settingKeysAreUnique()
{
    QSet<QString> keys;
    for (const SettingForm &form : settingForms()) {
        QVERIFY2(!keys.contains(QString::fromLatin1(form.key)), form.key);
        keys.insert(QString::fromLatin1(form.key));
        QCOMPARE(&form - settingForms().data(), std::ptrdiff_t(form.setting));
    }
}

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"

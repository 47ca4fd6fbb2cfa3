// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandforms.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace skranketid;

class tst_ManPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheCommandsAndOptionsOfTheProgram_data();
    void holdsTheCommandsAndOptionsOfTheProgram();
    void namesNoOptionThatIsNotThere_data();
    void namesNoOptionThatIsNotThere();
    void theNewestVersionIsTheProgramsOwn_data();
    void theNewestVersionIsTheProgramsOwn();

private:
    static void pages();
};

namespace {

QString installed(const QString &name)
{
    QFile file(QStringLiteral(SKRANKETID_SOURCE_DIR) + u"/installer/linux/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The page as it reads, without fonts; requests such as .TP stay.
QString manPage(const QString &name)
{
    return installed(name).remove(QRegularExpression(u"\\\\f[BIR]"_s)).replace(u"\\-"_s, u"-"_s);
}

QString withValue(const ArgumentForm &form)
{
    const QString name = QString::fromLatin1(form.name);
    return form.value && name.startsWith(u'-') ? name + u' ' + QString::fromLatin1(form.value) : name;
}

QStringList optionsOf(std::span<const ArgumentForm> forms)
{
    QStringList options;
    for (const ArgumentForm &form : forms) {
        if (form.help && form.name[0] == '-')
            options += withValue(form);
    }
    return options;
}

/// Whether it only holds other commands, as `checklists` does.
bool isGroup(const SubcommandForm &command)
{
    const QString prefix = QString::fromLatin1(command.name) + u' ';
    return std::ranges::any_of(subcommandForms(),
        [&](const SubcommandForm &other) { return QString::fromLatin1(other.name).startsWith(prefix); });
}

/// Heading of the global options or of a command, and the options below it.
using Outline = QList<std::pair<QString, QStringList>>;

Outline outlineOfProgram()
{
    Outline outline{{QString(), optionsOf(globalOptions())}};
    for (const SubcommandForm &command : subcommandForms()) {
        if (isGroup(command))
            continue;
        QString heading = QString::fromLatin1(command.name);
        for (const ArgumentForm &form : command.arguments) {
            if (form.help)
                heading += form.required ? u' ' + withValue(form) : u" [%1]"_s.arg(withValue(form));
        }
        outline.append({heading, optionsOf(command.arguments)});
    }
    return outline;
}

Outline outlineOfPage(const QString &page, const QString &options, const QString &commands)
{
    Outline outline;
    QString section;
    const QStringList lines = page.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.startsWith(u".SH "))
            section = line.mid(4);
        if (line == u".SH " + options)
            outline.append({QString(), {}});
        else if (section == commands && line.startsWith(u".SS "))
            outline.append({line.mid(4).remove(u'"'), {}});
        else if ((section == options || section == commands) && line == u".TP" && !outline.isEmpty())
            outline.last().second += lines.value(i + 1);
    }
    return outline;
}

QString readable(const Outline &outline)
{
    QString text;
    for (const auto &[heading, options] : outline)
        text += heading + u'\n' + options.join(u'\n') + u"\n\n"_s;
    return text;
}

} // namespace

void tst_ManPage::pages()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("commands");
    QTest::newRow("English") << u"skranketid.1"_s << u"OPTIONS"_s << u"COMMANDS"_s;
    QTest::newRow("Danish") << u"skranketid.da.1"_s << u"TILVALG"_s << u"KOMMANDOER"_s;
}

void tst_ManPage::holdsTheCommandsAndOptionsOfTheProgram_data()
{
    pages();
}

void tst_ManPage::holdsTheCommandsAndOptionsOfTheProgram()
{
    QFETCH(const QString, name);
    QFETCH(const QString, options);
    QFETCH(const QString, commands);
    QCOMPARE(readable(outlineOfPage(manPage(name), options, commands)), readable(outlineOfProgram()));
}

void tst_ManPage::namesNoOptionThatIsNotThere_data()
{
    pages();
}

void tst_ManPage::namesNoOptionThatIsNotThere()
{
    QFETCH(const QString, name);
    QStringList known;
    for (const auto &[heading, options] : outlineOfProgram()) {
        for (const QString &option : options)
            known += option.section(u' ', 0, 0);
    }
    static const QRegularExpression option(u"--[a-z][a-z-]*"_s);
    int found = 0;
    for (auto it = option.globalMatch(manPage(name)); it.hasNext(); ++found) {
        const QString word = it.next().captured();
        QVERIFY2(known.contains(word), qPrintable(word));
    }
    QVERIFY(found > known.size());
}

void tst_ManPage::theNewestVersionIsTheProgramsOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("Debian's changelog") << u"changelog"_s << u"^skranketid \\((\\S+)-1\\) "_s;
    QTest::newRow("AppStream") << u"dk.skranketid.Skranketid.metainfo.xml"_s
                               << u"<release version=\"([^\"]+)\""_s;
}

void tst_ManPage::theNewestVersionIsTheProgramsOwn()
{
    QFETCH(const QString, name);
    QFETCH(const QString, pattern);
    QCOMPARE(
        QRegularExpression(pattern).match(installed(name)).captured(1), QStringLiteral(SKRANKETID_VERSION));
}

QTEST_GUILESS_MAIN(tst_ManPage)
#include "tst_manpage.moc"

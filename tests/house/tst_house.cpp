// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcetree.h"

#include <QTemporaryDir>
#include <QTest>

using namespace skranketid::house;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFile = 500;
constexpr qsizetype longestHeader = 200;

const QStringList &sourceNames()
{
    static const QStringList names{u"*.cpp"_s, u"*.h"_s, u"*.c"_s, u"CMakeLists.txt"_s, u"*.cmake"_s,
        u"*.sh"_s, u"*.py"_s, u"run"_s, u"package"_s, u"try-package"_s};
    return names;
}

QString wrongWithLicence(const SourceFile &file)
{
    const bool code = file.path.endsWith(u".cpp") || file.path.endsWith(u".h") || file.path.endsWith(u".c");
    const QString comment = code ? u"// "_s : u"# "_s;
    const qsizetype first = file.lines.value(0).startsWith(u"#!") ? 1 : 0;
    const bool right = file.lines.value(first) == comment + u"SPDX-FileCopyrightText: Skranketid contributors"
        && file.lines.value(first + 1) == comment + u"SPDX-License-Identifier: GPL-3.0-or-later";
    return right ? QString() : u"does not begin with the two SPDX lines"_s;
}

QString wrongWithLength(const SourceFile &file)
{
    const qsizetype longest = file.path.endsWith(u".h") ? longestHeader : longestFile;
    return file.lines.size() <= longest
        ? QString()
        : u"has %1 lines, at most %2 are allowed"_s.arg(file.lines.size()).arg(longest);
}

QString wrongWithPlatform(const SourceFile &file)
{
    static const QRegularExpression posix(u"^\\s*#\\s*include\\s*<(sys/.*|arpa/.*|net.*/"
                                          u".*|(unistd|time|signal|fcntl|pthread|poll|dlfcn|termios|pwd|grp"
                                          "|dirent|sched|windows)\\.h)>"_s);
    if (file.path == u"models/domain/time/systemclock.cpp" || file.path == u"ui/shared/systemkeyswindows.cpp"
        || file.path.startsWith(u"tests/"))
        return {};
    return file.lines.filter(posix).isEmpty() ? QString() : u"includes a header of one platform"_s;
}

QString wrongWithLeftovers(const SourceFile &file)
{
    // Spelled apart, so that this file passes its own test.
    static const QRegularExpression marks(u"\\b(TO"_s + u"DO|FIX" + u"ME|X" + u"XX)\\b");
    const QStringList found = file.lines.filter(marks);
    return found.isEmpty() ? QString() : u"is not finished: "_s + found.first().trimmed();
}

QStringList complaints(const QString &root)
{
    QStringList found;
    for (const SourceFile &file : filesIn(root, sourceNames())) {
        for (const QString &wrong : {wrongWithLicence(file), wrongWithLength(file), wrongWithPlatform(file),
                 wrongWithLeftovers(file)}) {
            if (!wrong.isEmpty())
                found.append(file.path + u": " + wrong);
        }
    }
    return found;
}

} // namespace

class tst_House : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsTheHouseRules();
    void theTreeIsRead();
    void aBrokenRuleIsFound_data();
    void aBrokenRuleIsFound();
};

void tst_House::everyFileKeepsTheHouseRules()
{
    const QStringList found = complaints(QStringLiteral(SKRANKETID_SOURCE_DIR));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void tst_House::theTreeIsRead()
{
    QStringList paths;
    for (const SourceFile &file : filesIn(QStringLiteral(SKRANKETID_SOURCE_DIR), sourceNames()))
        paths.append(file.path);
    for (const QString &path : {u"CMakeLists.txt"_s, u".ci/run"_s, u"app/run"_s, u"tests/run"_s,
             u"cmake/house.cmake"_s, u"installer/packages.sh"_s, u"installer/try-package"_s,
             u"models/domain/text/note.h"_s, u"tests/house/tst_house.cpp"_s})
        QVERIFY2(paths.contains(path), qPrintable(path));
    QVERIFY(paths.filter(QRegularExpression(u"^build/"_s)).isEmpty());
}

void tst_House::aBrokenRuleIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("complaintCount");
    const QString spdx = linesOf(QStringLiteral(__FILE__)).mid(0, 2).join(u'\n') + u'\n';
    const QString script = QString(spdx).replace(u"// "_s, u"# "_s);
    const QString line = u"\n"_s;
    QTest::newRow("a good file") << u"app/a.cpp"_s << spdx << 0;
    QTest::newRow("a good script") << u"app/run"_s << u"#!/bin/sh\n"_s + script << 0;
    QTest::newRow("no licence") << u"app/a.cpp"_s << line << 1;
    QTest::newRow("licence too late") << u"app/a.cpp"_s << line + spdx << 1;
    QTest::newRow("script without licence") << u".ci/run"_s << u"#!/bin/sh\n"_s << 1;
    QTest::newRow("build file without licence") << u"app/CMakeLists.txt"_s << line << 1;
    QTest::newRow("500 lines") << u"app/a.cpp"_s << spdx + line.repeated(498) << 0;
    QTest::newRow("501 lines") << u"app/a.cpp"_s << spdx + line.repeated(499) << 1;
    QTest::newRow("header of 201 lines") << u"app/a.h"_s << spdx + line.repeated(199) << 1;
    QTest::newRow("POSIX") << u"app/a.cpp"_s << spdx + u"#include <unistd.h>\n" << 1;
    QTest::newRow("POSIX in a folder") << u"app/a.cpp"_s << spdx + u"#include <sys/stat.h>\n" << 1;
    QTest::newRow("POSIX in a test") << u"tests/a.cpp"_s << spdx + u"#include <unistd.h>\n" << 0;
    QTest::newRow("POSIX in the clock")
        << u"models/domain/time/systemclock.cpp"_s << spdx + u"#include <time.h>\n"
        << 0;
    QTest::newRow("Windows") << u"app/a.cpp"_s << spdx + u"#include <windows.h>\n" << 1;
    QTest::newRow("Windows in its keys")
        << u"ui/shared/systemkeyswindows.cpp"_s << spdx + u"#include <windows.h>\n"
        << 0;
    QTest::newRow("C++ header") << u"app/a.cpp"_s << spdx + u"#include <ctime>\n" << 0;
    QTest::newRow("left over") << u"app/a.cpp"_s << spdx + u"// TO" + u"DO\n" << 1;
    QTest::newRow("not left over") << u"app/a.cpp"_s << spdx + u"// X" + u"XXXX\n" << 0;
}

void tst_House::aBrokenRuleIsFound()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    const QTemporaryDir root;
    QVERIFY(plant(root.path(), path, text));
    QTEST(static_cast<int>(complaints(root.path()).size()), "complaintCount");
}

QTEST_GUILESS_MAIN(tst_House)
#include "tst_house.moc"

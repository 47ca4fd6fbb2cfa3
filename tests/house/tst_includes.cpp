// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcetree.h"

#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace skranketid::house;
using namespace Qt::StringLiterals;

namespace {

/// What a folder may include: folders of this project, Qt modules, other libraries (a header, or a folder
/// ending in a slash).
struct Layer {
    QString folder;
    QStringList below;
    QStringList modules;
    QStringList libraries;
};

const QList<Layer> &layers()
{
    const QString domain = u"models/domain"_s;
    const QString text = u"models/domain/text"_s;
    const QString time = u"models/domain/time"_s;
    const QString data = u"models/domain/data"_s;
    const QString checklist = u"models/domain/checklist"_s;
    const QString session = u"models/domain/session"_s;
    const QString office = u"models/domain/office"_s;
    const QString engine = u"models/domain/engine"_s;
    const QString analysis = u"models/analysis"_s;
    const QString store = u"models/store"_s;
    const QString report = u"models/report"_s;
    const QString items = u"models/items"_s;
    const QString core = u"QtCore"_s;
    static const QList<Layer> all{
        {text, {}, {core}, {u"tl/"_s}},
        {time, {text}, {core}, {u"tl/"_s}},
        {data, {text}, {core}, {u"tl/"_s}},
        {checklist, {text, time, data}, {core}, {u"tl/"_s}},
        {session, {text, time, checklist}, {core}, {u"tl/"_s}},
        {office, {text, time, checklist, session}, {core}, {u"tl/"_s}},
        {engine, {text, time, checklist, session, office}, {core}, {u"tl/"_s}},
        {u"models/domain/assurance"_s, {}, {core}, {}},
        {analysis, {domain}, {core}, {u"tl/"_s, u"boost/"_s}},
        {store, {domain}, {core, u"QtSql"_s}, {u"tl/"_s, u"sodium.h"_s}},
        {report, {domain, analysis, store}, {core, u"QtGui"_s}, {u"tl/"_s, u"xlsxwriter.h"_s}},
        {items, {domain, analysis, store, report}, {core}, {u"tl/"_s}},
        {u"ui"_s, {domain, analysis, store, report, items},
            {core, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtPrintSupport"_s, u"QtSvg"_s}, {u"tl/"_s}},
        {u"app"_s, {domain, analysis, store, report, items, u"ui"_s},
            {core, u"QtGui"_s, u"QtWidgets"_s, u"QtNetwork"_s}, {u"tl/"_s, u"CLI/"_s}},
    };
    return all;
}

bool isUnder(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

bool isInModule(const QString &header, const QString &module)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return QFile::exists(headers + u'/' + module + u'/' + header);
}

bool isQtHeader(const QString &header)
{
    static const QRegularExpression qt(u"^(Q|q[a-z_0-9]+\\.h$)"_s);
    return qt.match(header).hasMatch();
}

bool isStandardHeader(const QString &header)
{
    static const QRegularExpression standard(u"^[a-z_0-9]+$"_s);
    return standard.match(header).hasMatch();
}

QString wrongWithQuoted(const Layer &layer, const QString &header)
{
    if (header.endsWith(u".moc"))
        return {};
    const bool known = std::any_of(layers().begin(), layers().end(),
        [&header](const Layer &any) { return isUnder(header, any.folder); });
    if (!known)
        return u"is not included from the root"_s;
    const bool allowed = isUnder(header, layer.folder)
        || std::any_of(layer.below.begin(), layer.below.end(),
            [&header](const QString &folder) { return isUnder(header, folder); });
    return allowed ? QString() : u"is the wrong direction"_s;
}

/// What only one file may know: it is the one place for what each platform has of its own.
bool isPlatformOf(const QString &path, const QString &header)
{
    return (path == u"models/domain/time/systemclock.cpp" && !header.contains(u'/'))
        || (path == u"ui/shared/systemkeysx11.cpp" && header == u"xcb/xcb.h")
        || (path == u"ui/shared/idletimex11.cpp" && header.startsWith(u"xcb/"))
        || (path == u"ui/shared/systemkeyswindows.cpp" && header == u"windows.h");
}

QString wrongWithAngled(const Layer &layer, const QString &path, const QString &header)
{
    if (isQtHeader(header)) {
        if (header.contains(u'/'))
            return u"names its module: the module's link would no longer matter"_s;
        const bool allowed = std::any_of(layer.modules.begin(), layer.modules.end(),
            [&header](const QString &module) { return isInModule(header, module); });
        return allowed ? QString() : u"is not of "_s + layer.modules.join(u", ");
    }
    const bool library
        = std::any_of(layer.libraries.begin(), layer.libraries.end(), [&header](const QString &one) {
              return one.endsWith(u'/') ? header.startsWith(one) : header == one;
          });
    return isStandardHeader(header) || library || isPlatformOf(path, header)
        ? QString()
        : u"is a library this layer must not know"_s;
}

/// One line "path:line: "header" what is wrong" for each wrong include.
QStringList wrongIncludes(const QString &root)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QStringList found;
    for (const SourceFile &file : filesIn(root, {u"*.cpp"_s, u"*.h"_s})) {
        const auto layer = std::find_if(layers().begin(), layers().end(),
            [&file](const Layer &any) { return isUnder(file.path, any.folder); });
        if (layer == layers().end()) {
            if (!isUnder(file.path, u"tests"_s) && !isUnder(file.path, u"cmake"_s))
                found.append(file.path + u": is in no layer");
            continue;
        }
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QRegularExpressionMatch match = include.match(file.lines.at(i));
            if (!match.hasMatch())
                continue;
            const QString header = match.captured(2);
            const QString wrong = match.captured(1) == u"<" ? wrongWithAngled(*layer, file.path, header)
                                                            : wrongWithQuoted(*layer, header);
            if (!wrong.isEmpty())
                found.append(u"%1:%2: \"%3\" %4"_s.arg(file.path).arg(i + 1).arg(header, wrong));
        }
    }
    return found;
}

} // namespace

class tst_Includes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncludePointsDown();
    void headersOfQtCanBeToldApart();
    void aWrongIncludeIsFound_data();
    void aWrongIncludeIsFound();
    void aFileOutsideTheLayersIsFound();
};

void tst_Includes::everyIncludePointsDown()
{
    const QStringList wrong = wrongIncludes(QStringLiteral(SKRANKETID_SOURCE_DIR));
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void tst_Includes::headersOfQtCanBeToldApart()
{
    QVERIFY(isInModule(u"QString"_s, u"QtCore"_s));
    QVERIFY(isInModule(u"QSqlQuery"_s, u"QtSql"_s));
    QVERIFY(!isInModule(u"QSqlQuery"_s, u"QtCore"_s));
    QVERIFY(isInModule(u"QLabel"_s, u"QtWidgets"_s));
}

void tst_Includes::aWrongIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const QString &path, const QString &include, bool wrong) {
        QTest::newRow(qPrintable(path + u' ' + include)) << path << include << wrong;
    };
    row(u"models/domain/session/a.cpp"_s, u"\"models/domain/time/a.h\""_s, false);
    row(u"models/domain/session/a.cpp"_s, u"\"models/domain/engine/a.h\""_s, true);
    row(u"models/domain/text/a.cpp"_s, u"<QString>"_s, false);
    row(u"models/domain/text/a.cpp"_s, u"<tl/expected.hpp>"_s, false);
    row(u"models/domain/text/a.cpp"_s, u"<algorithm>"_s, false);
    row(u"models/domain/text/a.cpp"_s, u"\"models/store/a.h\""_s, true);
    row(u"models/domain/text/a.cpp"_s, u"\"a.h\""_s, true);
    row(u"models/domain/text/a.cpp"_s, u"\"../store/a.h\""_s, true);
    row(u"models/domain/text/a.cpp"_s, u"<QLabel>"_s, true);
    row(u"models/domain/text/a.cpp"_s, u"<QtWidgets/QLabel>"_s, true);
    row(u"models/domain/text/a.cpp"_s, u"<QtCore/QString>"_s, true);
    row(u"models/domain/text/a.cpp"_s, u"<QSqlQuery>"_s, true);
    row(u"models/domain/text/a.cpp"_s, u"<QColor>"_s, true);
    row(u"models/domain/text/a.cpp"_s, u"<boost/math/distributions.hpp>"_s, true);
    row(u"models/domain/text/a.cpp"_s, u"<unistd.h>"_s, true);
    row(u"models/domain/time/systemclock.cpp"_s, u"<time.h>"_s, false);
    row(u"models/analysis/a.h"_s, u"\"models/domain/time/a.h\""_s, false);
    row(u"models/analysis/a.h"_s, u"\"models/store/a.h\""_s, true);
    row(u"models/store/a.h"_s, u"<QSqlQuery>"_s, false);
    row(u"models/store/a.h"_s, u"\"models/analysis/a.h\""_s, true);
    row(u"models/store/a.h"_s, u"\"models/items/a.h\""_s, true);
    row(u"models/report/deep/a.h"_s, u"\"models/store/a.h\""_s, false);
    row(u"models/report/deep/a.h"_s, u"\"models/items/a.h\""_s, true);
    row(u"models/items/a.h"_s, u"<QAbstractTableModel>"_s, false);
    row(u"models/items/a.h"_s, u"<QWidget>"_s, true);
    row(u"ui/shared/a.h"_s, u"<QWidget>"_s, false);
    row(u"ui/shared/a.h"_s, u"\"models/items/a.h\""_s, false);
    row(u"ui/shared/a.h"_s, u"\"app/a.h\""_s, true);
    row(u"ui/shared/a.h"_s, u"<QSqlDatabase>"_s, true);
    row(u"ui/shared/a.cpp"_s, u"<xcb/xcb.h>"_s, true);
    row(u"ui/shared/systemkeysx11.cpp"_s, u"<xcb/xcb.h>"_s, false);
    row(u"ui/shared/idletimex11.cpp"_s, u"<xcb/screensaver.h>"_s, false);
    row(u"ui/shared/systemkeyswindows.cpp"_s, u"<windows.h>"_s, false);
    row(u"app/main.cpp"_s, u"\"ui/shared/a.h\""_s, false);
    row(u"app/main.cpp"_s, u"<QLocalServer>"_s, false);
    row(u"app/main.cpp"_s, u"<QSqlDatabase>"_s, true);
}

void tst_Includes::aWrongIncludeIsFound()
{
    QFETCH(const QString, path);
    QFETCH(const QString, include);
    QFETCH(const bool, wrong);
    const QTemporaryDir root;
    QVERIFY(plant(root.path(), path, u"#pragma once\n  # include "_s + include + u'\n'));
    const QStringList found = wrongIncludes(root.path());
    QCOMPARE(found.size(), wrong ? 1 : 0);
    if (wrong)
        QVERIFY2(found.first().startsWith(path + u":2: "), qPrintable(found.first()));
}

void tst_Includes::aFileOutsideTheLayersIsFound()
{
    const QTemporaryDir root;
    QVERIFY(plant(root.path(), u"models/a.h"_s, {}));
    QVERIFY(plant(root.path(), u"tests/domain/a.h"_s, {}));
    QVERIFY(plant(root.path(), u"build/dev/a.h"_s, {}));
    QCOMPARE(wrongIncludes(root.path()).size(), 1);
}

QTEST_GUILESS_MAIN(tst_Includes)
#include "tst_includes.moc"

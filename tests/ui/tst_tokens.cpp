// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/look.h"

#include <QMetaEnum>
#include <QTest>

using namespace skranketid;

namespace {

constexpr int tokenCount = int(Token::Focus) + 1;

} // namespace

class tst_Tokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsMeasuredAsInTheStandard();
    void everyPairHasItsContrast_data();
    void everyPairHasItsContrast();
    void everyTokenButHairlinesAndFillsMeetsAnother();
    void thePaletteIsReadable_data() { everyTheme(); }
    void thePaletteIsReadable();
    void textGrowsAsAskedAndNoFurther();

private:
    static void everyTheme()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("high contrast") << Theme::HighContrast;
    }
};

Q_DECLARE_METATYPE(skranketid::Theme)

void tst_Tokens::contrastIsMeasuredAsInTheStandard()
{
    QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastOf(Qt::white, Qt::white), 1.0);
    // WCAG's well-known border case: the lightest grey that is readable on white.
    QVERIFY(contrastOf(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void tst_Tokens::everyPairHasItsContrast_data()
{
    everyTheme();
}

void tst_Tokens::everyPairHasItsContrast()
{
    QFETCH(const Theme, theme);
    QStringList poor;
    for (const ColourPair &pair : colourPairs()) {
        const double found = contrastOf(colour(theme, pair.front), colour(theme, pair.back));
        if (found < pair.contrast)
            poor.append(QStringLiteral("token %1 on %2: %3, wanted %4")
                            .arg(int(pair.front))
                            .arg(int(pair.back))
                            .arg(found, 0, 'f', 2)
                            .arg(pair.contrast));
    }
    QVERIFY2(poor.isEmpty(), qPrintable(poor.join(u'\n')));
}

void tst_Tokens::everyTokenButHairlinesAndFillsMeetsAnother()
{
    QList<bool> used(tokenCount, false);
    used[int(Token::Line)] = true;
    used[int(Token::Caution)] = true;
    for (const ColourPair &pair : colourPairs()) {
        used[int(pair.front)] = true;
        used[int(pair.back)] = true;
    }
    for (int token = 0; token < tokenCount; ++token)
        QVERIFY2(used.at(token), qPrintable(QStringLiteral("token %1 is in no pair").arg(token)));
}

void tst_Tokens::thePaletteIsReadable()
{
    QFETCH(const Theme, theme);
    const QPalette palette = paletteOf(theme);
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button}, {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::PlaceholderText, QPalette::Base}, {QPalette::Link, QPalette::Window},
        {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto &[front, back] : pairs)
        QVERIFY(contrastOf(palette.color(front), palette.color(back)) >= 4.5);
}

void tst_Tokens::textGrowsAsAskedAndNoFurther()
{
    Look look;
    QCOMPARE(look.font(Type::Body).pixelSize(), 16);
    QVERIFY(look.controlHeight() >= 40);
    look.setPercent(200);
    QCOMPARE(look.font(Type::Body).pixelSize(), 32);
    QCOMPARE(look.font(Type::Caption).pixelSize(), 28);
    look.setPercent(1000);
    QCOMPARE(look.percent(), Look::largest);
    look.setPercent(1);
    QCOMPARE(look.percent(), Look::smallest);
}

QTEST_MAIN(tst_Tokens)
#include "tst_tokens.moc"

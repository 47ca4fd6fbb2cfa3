// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/extract.h"
#include "models/report/htmlwriter.h"
#include "models/report/pagelayout.h"

#include <QGuiApplication>
#include <QTest>

using namespace skranketid;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

NoticeContext contextOf(const OfficeBook &office)
{
    return {office, Language::English, u"Borgerservice"_s, u"Skranketid 1.0"_s, today};
}

QString textOf(const Document &document)
{
    QStringList texts{document.title, document.subtitle, document.detail};
    for (const Block &block : document.blocks) {
        if (const auto *lead = std::get_if<LeadText>(&block))
            texts.append(lead->text);
        if (const auto *passage = std::get_if<Passage>(&block))
            texts += QStringList(passage->heading) + passage->paragraphs;
    }
    return texts.join(u'\n');
}

OfficeBook after(const OfficeChange &change)
{
    OfficeBook office;
    office.apply({1, {}, EventKind::Configured, {}, bodyOf(change)});
    return office;
}

const QList<PlaceUse> uses{{u"Ballerup"_s, u"3"_s, QDate(2026, 1, 5), QDate(2026, 11, 20), 1234},
    {{}, u"3"_s, QDate(2025, 12, 1), QDate(2025, 12, 2), 6}};

} // namespace

/// The sheets on data protection.
class tst_Notices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNoticeHasTheTimesOfTheOffice();
    void theNoticeTellsWhetherDesksAreToldApart();
    void aCitizenGetsNothingWithTheReason();
    void aMemberOfStaffGetsNothing();
    void aDeskGetsItsCounts();
    void eachFitsOnOneSheet();
    void theWebPageHasTheSameUnderHeadings();
};

void tst_Notices::theNoticeHasTheTimesOfTheOffice()
{
    const OfficeBook office;
    const QString usual = textOf(staffNotice(contextOf(office)));
    QVERIFY2(
        usual.contains(u"Notes: 30 day(s). Sessions: 25 month(s); then only sums without desk and ticket are "
                       "left. Sums: 5 year(s)."),
        qPrintable(usual));
    const OfficeBook longer = after(settingChange(OfficeSetting::SessionMonths, 36, Role::Administrator));
    QVERIFY(textOf(staffNotice(contextOf(longer))).contains(u"Sessions: 36 month(s);"));
}

void tst_Notices::theNoticeTellsWhetherDesksAreToldApart()
{
    const OfficeBook off;
    const OfficeBook on = after(settingChange(OfficeSetting::DesksShown, true, Role::Manager));
    QVERIFY(textOf(staffNotice(contextOf(off))).contains(u"cannot tell desks apart"));
    QVERIFY(textOf(staffNotice(contextOf(on))).contains(u"may tell desks apart at present"));
    QVERIFY(!textOf(staffNotice(contextOf(on))).contains(u"cannot tell desks apart"));
}

void tst_Notices::aCitizenGetsNothingWithTheReason()
{
    const OfficeBook office;
    const QString text = textOf(extractOf(ExtractSubject::Citizen, {}, contextOf(office)));
    QVERIFY(text.contains(u"about a citizen"));
    QVERIFY(text.contains(u"\nNothing.\n"));
    QVERIFY(text.contains(u"no field for a CPR number"));
    QVERIFY(text.contains(u"queue ticket"));
}

void tst_Notices::aMemberOfStaffGetsNothing()
{
    const OfficeBook office;
    const QString text = textOf(extractOf(ExtractSubject::Staff, {}, contextOf(office)));
    QVERIFY(text.contains(u"\nNothing.\n"));
    QVERIFY(text.contains(u"Nobody signs in"));
    QVERIFY(text.contains(u"duty roster"));
}

void tst_Notices::aDeskGetsItsCounts()
{
    const OfficeBook office;
    const Document document = extractOf(ExtractSubject::Desk, uses, contextOf(office));
    QVERIFY(textOf(document).contains(u"1240 session(s) of this desk are kept."));
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block)) {
            QCOMPARE(table->rows.size(), 2);
            QCOMPARE(table->rows.at(0).cells,
                (QStringList{u"Ballerup"_s, u"05/01/2026"_s, u"20/11/2026"_s, u"1,234"_s}));
            QCOMPARE(table->rows.at(1).cells.at(0), u"without a name"_s);
        }
    }
    QVERIFY(textOf(extractOf(ExtractSubject::Desk, {}, contextOf(office))).contains(u"No sessions are kept"));
}

void tst_Notices::eachFitsOnOneSheet()
{
    const OfficeBook office;
    QCOMPARE(PageLayout(staffNotice(contextOf(office))).pages(), 1);
    for (const ExtractSubject subject :
        {ExtractSubject::Citizen, ExtractSubject::Staff, ExtractSubject::Desk})
        QCOMPARE(PageLayout(extractOf(subject, uses, contextOf(office))).pages(), 1);
}

void tst_Notices::theWebPageHasTheSameUnderHeadings()
{
    const OfficeBook office;
    const Document notice = staffNotice(contextOf(office));
    const QByteArray html = toHtml(notice);
    int passages = 0;
    for (const Block &block : notice.blocks) {
        const auto *passage = std::get_if<Passage>(&block);
        QVERIFY(passage);
        QVERIFY(html.contains(u">%1</h2>"_s.arg(passage->heading).toUtf8()));
        for (const QString &paragraph : passage->paragraphs)
            QVERIFY(html.contains(paragraph.toHtmlEscaped().replace(u"&quot;"_s, u"\""_s).toUtf8()));
        ++passages;
    }
    QCOMPARE(html.count("<section"), passages);
}

QTEST_MAIN(tst_Notices)
#include "tst_notices.moc"

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"

#include <QTimeZone>

namespace skranketid::test {

/// A full day of 60 sessions, with signs that need care, two outages at once and sessions beyond the chart.
inline DotStrip sampleStrip()
{
    using namespace Qt::StringLiterals;
    DotStrip strip;
    strip.heading = u"Dagen, ekspedition for ekspedition"_s;
    strip.summary = u"60 prikker, en for hver ekspedition. Den længste tog 47,0 minutter."_s;
    strip.minutesTitle = u"minutter"_s;
    strip.timeTitle = u"ekspeditionens start"_s;
    strip.legend = {u"gennemført"_s, u"holdt ude"_s, u"uden resultat"_s};
    strip.inWords = u"Alle ekspeditioner som tekst"_s;
    for (int i = 0; i < 60; ++i) {
        Dot dot;
        dot.at = QTime(9, 4).addSecs(i * 352);
        dot.minutes = i == 41 ? 47 : 6.5 + (i * 7 % 23) * 0.55;
        dot.shape = i % 9 == 4 ? DotShape::Cross : i > 6 && i < 12 ? DotShape::Open : DotShape::Filled;
        dot.what = u"%1: %2 min., MitID app & kodeviser, nummer %3"_s.arg(dot.at.toString(u"HH:mm"))
                       .arg(dot.minutes, 0, 'f', 2)
                       .arg(i + 1);
        strip.dots.append(dot);
    }
    strip.lines = {{15, u"15"_s}, {7, u"7"_s}};
    strip.bands = {{QTime(9, 40), QTime(10, 15), u"MitID nede"_s, u"9:40 til 10:15: MitID nede"_s},
        {QTime(9, 50), QTime(10, 5), u"CPR <nede>"_s, u"9:50 til 10:05: CPR <nede>"_s},
        {QTime(14, 50), QTime(23, 59, 59), u"Netværk nede"_s, u"14:50 til 23:59: Netværk nede"_s}};
    return strip;
}

inline Document sampleDocument()
{
    using namespace Qt::StringLiterals;
    Document document;
    document.title = u"Dagsrapport"_s;
    document.subtitle
        = u"tirsdag, 13. oktober 2026 · uge 42 · første start kl. 9.04, sidste slut kl. 15.02"_s;
    document.place = u"Ballerup Borgerservice, plads \"3\""_s;
    document.mark = u"Simulerede ekspeditioner: et eksempel, ikke en plads' arbejde"_s;
    document.asOf = QDateTime(QDate(2026, 10, 13), QTime(13, 2, 11), QTimeZone::utc());
    const LeadText lead{
        u"60 ekspeditioner tog 13,6 minutter i gennemsnit. 41 var færdige inden for skønnet på "
        "15 minutter. MitID var nede kl. 9.40 til kl. 10.15; fem ekspeditioner begyndte imens."_s,
        u"13,6 minutter i gennemsnit"_s};
    Table table;
    table.heading = u"Ekspeditioner efter identifikationsmiddel"_s;
    table.columns = {{u"Identifikationsmiddel"_s, {}, false}, {u"Begyndt"_s, {}, true},
        {u"Gennemført"_s, {}, true}, {u"Udstedt"_s, u"MitID udstedt"_s, true},
        {u"Gennemsnit"_s, u"Gennemsnit, minutter"_s, true}, {u"Median"_s, u"Median, minutter"_s, true},
        {u"90 %"_s, u"Ni af ti tog højst, minutter"_s, true}, {u"Inden 7"_s, u"Inden for 7 minutter"_s, true},
        {u"Inden 15"_s, u"Inden for 15 minutter"_s, true}, {u"På hold"_s, u"På hold, minutter"_s, true},
        {u"Tillæg"_s, u"Heraf på tillæg, minutter"_s, true}};
    const QString none = u"–"_s;
    table.rows = {{{u"MitID app"_s, u"38"_s, u"35"_s, u"30"_s, u"12,4"_s, u"11,9"_s, u"18,0"_s, u"1"_s,
                       u"31"_s, u"12,5"_s, u"0,0"_s},
                      false},
        {{u"MitID app + kodeviser"_s, u"21"_s, u"17"_s, u"16"_s, u"14,6"_s, u"14,1"_s, u"19,7"_s, u"0"_s,
             u"10"_s, u"1.006,5"_s, u"4,5"_s},
            false},
        {{u"Intet valgt"_s, u"1"_s, u"0"_s, u"0"_s, none, none, none, none, none, u"0,0"_s, u"0,0"_s}, false},
        {{u"Alle"_s, u"60"_s, u"52"_s, u"46"_s, u"13,6"_s, u"12,8"_s, u"20,1"_s, u"1"_s, u"41"_s,
             u"1.019,0"_s, u"4,5"_s},
            true}};
    table.fewer = {{{u"Flere under et"_s, u"59"_s}, false}};
    const ListTable reasons{u"Årsager til besøget"_s, u"Årsag"_s, u"Antal"_s,
        {{u"Ny telefon"_s, u"31"_s, 31}, {u"Glemt PIN eller adgangskode"_s, u"17"_s, 17},
            {u"Spærret MitID, og borgeren har hverken pas, kørekort eller et opholdskort med billede med"_s,
                u"5"_s, 5},
            {u"<ukendt>"_s, u"7"_s, 7}},
        u"Øvrige"_s, u"Ingen ekspeditioner."_s};
    const ListTable interruptions{u"Afbrydelser"_s, u"Afbrydelse"_s, u"Antal"_s, {}, {}, u"Ingen noteret."_s};
    const ListTable quality{u"Datakvalitet"_s, u"Hvordan tiden kendes"_s, u"Ekspeditioner"_s,
        {{u"Målt"_s, u"57"_s, 57}, {u"Rettet"_s, u"1"_s, 1},
            {u"Holdt ude (virkning på gennemsnittet +0,4 min.)"_s, u"2"_s, 2}},
        {}, {}};
    document.blocks = {lead, table, sampleStrip(), Halves{{reasons}, {interruptions, quality}}};
    document.footer
        = {u"Tider er minutter fra start til slut uden det, der var på hold. 90 %: ni af ti tog højst "
           "så længe. Ingen borger og ingen medarbejder kan ses af rapporten."_s,
            u"Journal: hændelse 1873 af kæde 7f3a91c0, kontrolsum "
            "7f3a91c05be20d447f3a91c05be20d447f3a91c05be20d447f3a91c05be20d44 · pr. 13-10-2026 kl. 15.02"_s};
    document.signature = u"Underskrift"_s;
    document.pageOf = u"side %1 af %2"_s;
    document.twin = u"Den samme side til skærm og oplæsning: day.html"_s;
    return document;
}

/// A day on which nobody came, in English.
inline Document emptyDocument()
{
    using namespace Qt::StringLiterals;
    Document document;
    document.language = Language::English;
    document.title = u"Daily report"_s;
    document.subtitle = u"Tuesday, 13 October 2026 · week 42"_s;
    document.place = u"Desk 3"_s;
    Table table;
    table.heading = u"Sessions by authenticator"_s;
    table.columns
        = {{u"Authenticator"_s, {}, false}, {u"Started"_s, {}, true}, {u"Mean"_s, u"Mean, minutes"_s, true}};
    table.rows = {{{u"All"_s, u"0"_s, u"–"_s}, true}};
    DotStrip strip;
    strip.heading = u"The day, session by session"_s;
    strip.summary = u"No session of known length began."_s;
    strip.minutesTitle = u"minutes"_s;
    strip.timeTitle = u"start of the session"_s;
    strip.legend = {u"with a result"_s, {}, u"without a result"_s};
    strip.inWords = u"All sessions as text"_s;
    strip.lines = {{7, u"7"_s}, {15, u"15"_s}};
    const ListTable reasons{
        u"Why citizens came"_s, u"Reason"_s, u"How many"_s, {}, u"Others"_s, u"No sessions."_s};
    document.blocks = {LeadText{u"No sessions were held at this desk on this day."_s, {}}, table, strip,
        Halves{{reasons}, {}}};
    document.footer = {u"Skranketid"_s};
    return document;
}

} // namespace skranketid::test

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace skranketid::test {

using namespace Qt::StringLiterals;

/// A number of a citizen, made up, in every spelling somebody may think of.
inline QStringList personalTexts()
{
    QStringList texts{u"0101901234"_s, u"010190-1234"_s, u"010190 1234"_s, u"01 01 90 1234"_s,
        u"01.01.90-1234"_s, u"01/01/90 1234"_s, u"010190\u20131234"_s, u"010190\u20141234"_s,
        u"010190\u22121234"_s, u"010190_1234"_s, u"010190/1234"_s, u"010190.1234"_s, u"cpr:010190-1234"_s,
        u"CPR 0101901234 ok"_s, u"0 1 0 1 9 0 1 2 3 4"_s, u"01 01 90 12 34"_s, u"610190-1234"_s,
        u"010190\u00a01234"_s, u"010190 - 1234"_s, u"x010190-1234x"_s};
    const QString plain = texts.first();
    for (const char16_t zero : {u'\uff10', u'\u0660', u'\u06f0', u'\u0966', u'\u09e6', u'\u0e50'}) {
        QString other;
        for (const QChar digit : plain)
            other += QChar(char16_t(zero + digit.digitValue()));
        texts.append(other);
    }
    for (const char16_t nothing : {u'\u200b', u'\u200c', u'\u200d', u'\u2060', u'\ufeff', u'\u00ad'})
        texts.append(u"010190"_s + QChar(nothing) + u"1234"_s);
    return texts;
}

/// What other programs have choked on.
inline QStringList hostileTexts()
{
    QStringList texts{QString(), u" "_s, u"\t"_s, u"\u00a0"_s, u"\u3000"_s, u"\u200b"_s, QString(1, QChar()),
        QString(u"f\u00f8r"_s + QChar() + u"efter"_s), QString(QChar(0xd800)), QString(QChar(0xdfff)),
        u"a"_s + QChar(0xdbff) + u"b"_s, QString(QChar(0xdc00)) + QChar(0xd800), u"\ufffe"_s, u"\uffff"_s,
        u"\ufffd"_s, u"\ufeffBOM"_s, u"\U0001F600"_s, u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s,
        u"\U0001F1E9\U0001F1F0"_s, u"\U00010348\U0002070E"_s, u"\U000E0041\U000E0042"_s, u"\U0010FFFF"_s,
        u"\ue000"_s, u"a\u0301\u0302\u0303\u0304"_s, QString(u"z"_s + QString(u"\u0335"_s).repeated(40)),
        u"\u00e6\u00f8\u00e5\u00c6\u00d8\u00c5"_s, u"A\u030a"_s, u"\u212b"_s, u"\ufb01"_s, u"\u01c4"_s,
        u"\u0130i\u0131I"_s, u"\u00df\u1e9e"_s, u"\u202eesrever"_s, u"\u202aabc\u202c"_s,
        u"\u2066abc\u2069"_s, u"\u05e9\u05dc\u05d5\u05dd"_s, u"\u0645\u0631\u062d\u0628\u0627"_s,
        u"\u65e5\u672c\u8a9e"_s, u"\u0e01\u0e33"_s, u"line\nbreak"_s, u"line\rbreak"_s, u"line\r\nbreak"_s,
        u"line\u2028break"_s, u"line\u2029break"_s, u"line\u0085break"_s, u"\u001b[31mred\u001b[0m"_s,
        u"\u001b]0;title\u0007"_s, u"\u009b31m"_s, u"<b>fed</b>"_s, u"<script>alert(1)</script>"_s,
        u"<img src=x onerror=alert(1)>"_s, u"<img src='http://127.0.0.1/x.png'>"_s, u"&lt;&amp;&#0;"_s,
        u"</td></tr></table>"_s, u"<!--"_s, u"]]>"_s, u"<?xml version='1.0'?>"_s, u"javascript:alert(1)"_s,
        u"<a href='file:///etc/passwd'>x</a>"_s, u"'; DROP TABLE event; --"_s, u"\" OR \"\"=\""_s,
        u"' OR 1=1 --"_s, u"'); DELETE FROM session; --"_s, u"x' UNION SELECT hash FROM event --"_s, u"\\'"_s,
        u"''"_s, u"\"\""_s, u"``"_s, u"?1 :name @p $1"_s, u"%s%n%x"_s, u"%1 %2 %L1 %n"_s,
        u"${HOME} $(id) `id`"_s, u"; rm -rf /"_s, u"| cat /etc/passwd"_s, u"&& echo"_s,
        u"\\\\server\\share"_s, u"../../etc/passwd"_s, u"C:\\CON"_s, u"NUL"_s, u"/dev/null"_s, u"~root"_s,
        u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\uff1d1+1"_s, u"=cmd|' /C calc'!A0"_s, u"\t=1"_s,
        u"a,b;c"_s, u"\"a\"\"b\""_s, u"{\"ok\":true}"_s, u"[[[[[[[["_s, u"{{7*7}}"_s, u"null"_s, u"true"_s,
        u"NaN"_s, u"1e999"_s, u"-9223372036854775809"_s, u"99999999999999999999"_s, u"0x7fffffff"_s,
        u"key=value"_s, u"=value"_s, u"key="_s, u"a=b=c"_s, u"@id note"_s, u"note note"_s, u"#comment"_s,
        u"--help"_s, u"-"_s, u"--"_s, QString(79, u'x'), QString(80, u'x'), QString(81, u'x'),
        QString(80, u'\u00e5'), u"\U0001F600"_s.repeated(80), u"\U0001F600"_s.repeated(81),
        QString(1000, u'x'), QString(65536, u'\u00f8'), QString(1'000'000, u'x'),
        QString(1'000'000, u'\u0301'), u" a "_s, u"a  b"_s, u"a\tb"_s, u".."_s, u"."_s,
        u"Borgerservice Ballerup"_s, u"kom uden billedlegitimation"_s, u"kl. 14:30 den 1/2"_s,
        u"tlf. 44 77 20 00"_s, u"CVR 58 27 17 13"_s, u"1.234,50 kr."_s, u"A001"_s, u"B-12"_s,
        u"\u00c6\u00d8\u00c51"_s};
    for (char16_t control = 1; control < 0x20; ++control)
        texts.append(u"a"_s + QChar(control) + u"b"_s);
    for (char16_t control = 0x7f; control < 0x90; ++control)
        texts.append(u"a"_s + QChar(control));
    return texts;
}

} // namespace skranketid::test

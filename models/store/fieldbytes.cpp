// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fieldbytes.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <charconv>

namespace skranketid {

namespace {

class Digits {
public:
    explicit Digits(qint64 value)
        : m_end(std::to_chars(m_text.data(), m_text.data() + m_text.size(), value).ptr)
    {
    }
    QByteArrayView view() const { return {m_text.data(), m_end}; }

private:
    std::array<char, 20> m_text{};
    const char *m_end;
};

void appendView(QByteArray &out, QByteArrayView value)
{
    out.append(Digits(value.size()).view());
    out += ':';
    out.append(value);
    out += ',';
}

} // namespace

void appendField(QByteArray &out, const QByteArray &value)
{
    appendView(out, value);
}

// Millions of rows go through here, and nearly every text is a short code.
void appendField(QByteArray &out, const QString &value)
{
    std::array<char, 32> text{};
    const auto isAscii = [](QChar letter) { return letter.unicode() < 0x80; };
    if (value.size() > qsizetype(text.size()) || !std::all_of(value.begin(), value.end(), isAscii)) {
        appendView(out, value.toUtf8());
        return;
    }
    std::transform(value.begin(), value.end(), text.begin(), [](QChar letter) { return letter.toLatin1(); });
    appendView(out, {text.data(), value.size()});
}

void appendField(QByteArray &out, qint64 value)
{
    appendView(out, Digits(value).view());
}

} // namespace skranketid

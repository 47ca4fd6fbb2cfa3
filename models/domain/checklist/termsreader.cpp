// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/termsreader.h"

#include "models/domain/data/datareader.h"

#include <QCoreApplication>
#include <QSet>

namespace skranketid {

namespace {

using Name = DataReader::Name;

/// Codes and digit keys given so far in one list: neither may come twice.
class TermList {
    Q_DECLARE_TR_FUNCTIONS(TermsReader)

public:
    explicit TermList(DataReader &in) : m_in(in) { }

    void read(const JsonNode &node, Name kind, Term &term)
    {
        term.code = m_in.name(node, "code", kind);
        term.title = m_in.text(node, "title", DataReader::shortText);
        const JsonNode *code = node.member(u"code");
        if (code && m_codes.contains(term.code))
            m_in.add(*code, tr("the code “%1” stands twice in this list").arg(term.code));
        m_codes.insert(term.code);
        const JsonNode *key = node.member(u"key");
        if (!key)
            return;
        term.key = m_in.integer(node, "key", 1, 9);
        if (term.key != 0 && m_keys.contains(term.key))
            m_in.add(*key, tr("the digit %1 stands twice in this list").arg(term.key));
        m_keys.insert(term.key);
    }

private:
    DataReader &m_in;
    QSet<QString> m_codes;
    QSet<int> m_keys;
};

QList<Term> readList(DataReader &in, const JsonNode &root, const char *key, Name kind)
{
    QList<Term> terms;
    TermList list(in);
    for (const JsonNode &node : in.array(root, key, 1)) {
        Term term;
        if (in.object(node, "code key? title"))
            list.read(node, kind, term);
        terms.append(term);
    }
    return terms;
}

QList<Outcome> readOutcomes(DataReader &in, const JsonNode &root)
{
    QList<Outcome> outcomes;
    TermList list(in);
    for (const JsonNode &node : in.array(root, "outcomes", 1)) {
        Outcome outcome;
        if (in.object(node, "code key? title class issued? proposal? left?")) {
            list.read(node, Name::Code, outcome);
            outcome.kind
                = static_cast<OutcomeClass>(in.oneOf(node, "class", "done partly not-done refused no-show"));
            outcome.issued = in.flag(node, "issued");
            outcome.proposal = in.flag(node, "proposal");
            outcome.left = in.flag(node, "left");
        }
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace

tl::expected<Terms, QList<Mistake>> readTerms(const QByteArray &json)
{
    DataReader in(json);
    Terms terms;
    if (in.root()
        && in.object(*in.root(),
            "reasons outcomes referrals hold_reasons skip_reasons over_reasons void_reasons interruptions "
            "corrections "
            "channels systems")) {
        terms.reasons = readList(in, *in.root(), "reasons", Name::Code);
        terms.outcomes = readOutcomes(in, *in.root());
        terms.referrals = readList(in, *in.root(), "referrals", Name::Code);
        terms.holdReasons = readList(in, *in.root(), "hold_reasons", Name::Word);
        terms.skipReasons = readList(in, *in.root(), "skip_reasons", Name::Word);
        terms.overReasons = readList(in, *in.root(), "over_reasons", Name::Word);
        terms.voidReasons = readList(in, *in.root(), "void_reasons", Name::Word);
        terms.interruptions = readList(in, *in.root(), "interruptions", Name::Word);
        terms.corrections = readList(in, *in.root(), "corrections", Name::Word);
        terms.channels = readList(in, *in.root(), "channels", Name::Word);
        terms.systems = readList(in, *in.root(), "systems", Name::Word);
    }
    if (!in.good())
        return tl::unexpected(in.mistakes());
    return terms;
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/workloadsimulationmix.h"

#include "models/domain/session/sessionrow.h"

#include <algorithm>
#include <span>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

using enum WorkloadStop;

struct ListShare {
    const char *id;
    int weight;
    int seconds; ///< median without options
};
constexpr ListShare lists[] = {
    {"nemid-to-mitid", 62, 960},
    {"mitid-new", 22, 990},
    {"mitid-replace", 11, 630},
    {"mitid-erhverv", 3, 370},
    {"employee-proofing", 2, 500},
};
constexpr ListShare listBeforeMitId{"nemid", 1, 420};

struct OptionShare {
    const char *values;
    int weight;
    int moreSeconds; ///< on top of the list's median
};
constexpr OptionShare options[] = {
    {"app", 680, 0},
    {"code-display", 160, 60},
    {"code-reader", 45, 330},
    {"chip", 25, 150},
    {"app+code-display", 80, 270},
    {"app+chip", 10, 290},
    {"mitid", 800, 0},
    {"manual", 200, 130},
};
constexpr OptionShare noDevice{"none", 300, -120}; // opened again or reset

struct Share {
    const char *code;
    int weight;
};
struct ReasonShare {
    const char *list;
    const char *code;
    int weight;
};
constexpr ReasonShare reasons[] = {
    {"nemid-to-mitid", "A2", 92},
    {"nemid-to-mitid", "A8", 5},
    {"nemid-to-mitid", "A15", 3},
    {"mitid-new", "A1", 60},
    {"mitid-new", "A10", 20},
    {"mitid-new", "A8", 14},
    {"mitid-new", "A11", 6},
    {"mitid-replace", "A3", 30},
    {"mitid-replace", "A4", 14},
    {"mitid-replace", "A5", 26},
    {"mitid-replace", "A6", 14},
    {"mitid-replace", "A7", 8},
    {"mitid-replace", "A9", 7},
    {"mitid-replace", "A14", 1},
    {"mitid-erhverv", "A12", 90},
    {"mitid-erhverv", "A13", 10},
};

struct OutcomeShare {
    const char *code;
    int weight;
    WorkloadStop stop;
    const char *referral;
};
constexpr OutcomeShare outcomes[] = {
    {"G1", 870, Nowhere, ""},
    {"G2", 870, Nowhere, ""},
    {"G5", 870, Nowhere, ""},
    {"G6", 870, Nowhere, ""},
    {"D1", 90, Last, ""},
    {"D2", 20, AfterChoice, ""},
    {"D3", 20, Last, ""},
    {"I01", 22, Documents, "HV17"},
    {"I02", 13, Questions, "HV17"},
    {"I03", 3, Questions, "HV17"},
    {"I04", 10, AfterChoice, ""},
    {"I05", 3, AfterChoice, ""},
    {"I06", 7, AfterChoice, ""},
    {"I07", 1, BeforeChoice, ""},
    {"I08", 2, BeforeChoice, "HV17"},
    {"I09", 7, AfterChoice, ""},
    {"I10", 4, AfterChoice, ""},
    {"I11", 2, BeforeChoice, "HV13"},
    {"I12", 5, BeforeChoice, "HV17"},
    {"I13", 9, AfterChoice, ""},
    {"I15", 6, BeforeChoice, "HV02"},
    {"I16", 1, BeforeChoice, "HV09"},
    {"I17", 3, AfterChoice, "HV17"},
    {"I18", 1, BeforeChoice, ""},
    {"I19", 1, BeforeChoice, ""},
    {"AF1", 40, BeforeChoice, "HV10"},
    {"AF2", 35, AfterChoice, "HV10"},
    {"AF3", 25, BeforeChoice, "HV10"},
};
constexpr OutcomeShare withoutDevice{"G3", 1, Nowhere, ""};
constexpr OutcomeShare guidance{"G4", 1, Nowhere, ""}; // where nothing else can end well
constexpr OutcomeShare soldOut{"I05", 1, AfterChoice, ""};

constexpr Share addOns[] = {
    {"C07V", 45},
    {"C05A", 35},
    {"C02B", 45},
    {"C02C", 30},
    {"C10A", 12},
    {"C11A", 20},
    {"S01", 40},
};
constexpr Share channels[] = {{"counter", 940}, {"library", 45}, {"home-visit", 15}};
constexpr Share holdReasons[]
    = {{"documents", 25}, {"sms", 20}, {"system", 20}, {"colleague", 20}, {"phone", 15}};

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

WorkloadSimulationDraw<QString> known(std::span<const Share> shares, const QList<Term> &terms)
{
    WorkloadSimulationDraw<QString> draw;
    for (const Share &share : shares) {
        if (Terms::find(terms, text(share.code)))
            draw.add(text(share.code), share.weight);
    }
    return draw;
}

const Choice *choiceOf(const Checklist &checklist)
{
    return checklist.choices.isEmpty() ? nullptr : &checklist.choices.constFirst();
}

/// What the share stands for in this list; nothing when the list does not offer the outcome.
std::optional<WorkloadOutcome> outcomeOf(
    const OutcomeShare &share, const Checklist &checklist, const Terms &terms)
{
    const Outcome *outcome = terms.outcome(text(share.code));
    if (!outcome || !checklist.outcomes.contains(outcome->code))
        return std::nullopt;
    const QString referral
        = Terms::find(terms.referrals, text(share.referral)) ? text(share.referral) : QString();
    return WorkloadOutcome{outcome->code, referral, share.stop, outcome->kind == OutcomeClass::Refused};
}

void fillOptions(WorkloadList &list, int medianSeconds, const Terms &terms)
{
    const Choice *choice = choiceOf(*list.checklist);
    if (!choice) {
        list.options.add({{}, medianSeconds * 1000, {}}, 1);
        return;
    }
    list.choiceKey = choice->key;
    const auto add = [&](const OptionShare &option, const std::optional<WorkloadOutcome> &good) {
        const QStringList values = text(option.values).split(u'+');
        const bool offered
            = std::ranges::all_of(values, [choice](const QString &value) { return choice->option(value); });
        if (!offered || (values.size() > 1 && !choice->several))
            return;
        const WorkloadOptions taken{values, (medianSeconds + option.moreSeconds) * 1000, good};
        list.options.add(taken, option.weight);
        const bool isDevice = authenticatorOrder().contains(values.first()) && values.first() != "app"_L1;
        if (isDevice)
            list.devices.add(taken, option.weight);
    };
    for (const OptionShare &option : options)
        add(option, std::nullopt);
    if (const auto good = outcomeOf(withoutDevice, *list.checklist, terms))
        add(noDevice, good);
}

void fillOutcomes(WorkloadList &list, const Terms &terms)
{
    for (const OutcomeShare &share : outcomes) {
        const auto outcome = outcomeOf(share, *list.checklist, terms);
        if (!outcome)
            continue;
        const bool isNotDone = terms.outcome(outcome->code)->kind == OutcomeClass::NotDone;
        auto &draw = isNotDone ? list.notDone : outcome->refusal ? list.refused : list.good;
        draw.add(*outcome, share.weight);
    }
    const auto last = outcomeOf(guidance, *list.checklist, terms);
    if (list.good.isEmpty() && last)
        list.good.add(*last, 1);
    if (!list.devices.isEmpty())
        list.soldOut = outcomeOf(soldOut, *list.checklist, terms);
}

} // namespace

WorkloadSimulationMix::WorkloadSimulationMix(const Catalogue &catalogue)
    : m_catalogue(catalogue), m_channels(known(channels, catalogue.terms.channels)),
      m_holdReasons(known(holdReasons, catalogue.terms.holdReasons))
{
}

WorkloadList WorkloadSimulationMix::listOf(const Checklist &checklist) const
{
    WorkloadList list;
    list.checklist = &checklist;
    int seconds = listBeforeMitId.seconds;
    for (const ListShare &share : lists) {
        if (checklist.id == QLatin1String(share.id))
            seconds = share.seconds;
    }
    fillOptions(list, seconds, m_catalogue.terms);
    fillOutcomes(list, m_catalogue.terms);
    bool asks = false;
    checklist.forEachStep([&asks](const Step &step) { asks = asks || step.sets == "reason"_L1; });
    for (const ReasonShare &reason : reasons) {
        const bool fits = asks && checklist.id == QLatin1String(reason.list);
        if (fits && Terms::find(m_catalogue.terms.reasons, text(reason.code)))
            list.reasons.add(text(reason.code), reason.weight);
    }
    if (asks && list.reasons.isEmpty() && !m_catalogue.terms.reasons.isEmpty())
        list.reasons.add(m_catalogue.terms.reasons.constLast().code, 1);
    for (const Share &share : addOns) {
        if (const AddOn *addOn = checklist.addOn(text(share.code)))
            list.addOns.append({addOn, share.weight});
    }
    const auto refusal = std::ranges::find_if(checklist.addOns, &AddOn::refusal);
    list.refusal = refusal == checklist.addOns.end() ? nullptr : &*refusal;
    return list;
}

bool WorkloadSimulationMix::useDay(QDate day)
{
    m_today = {};
    m_refusable = {};
    const auto use = [&](const ListShare &share) {
        const Checklist *checklist = m_catalogue.current(text(share.id), day);
        if (!checklist)
            return;
        auto found = m_lists.find(checklist);
        if (found == m_lists.end())
            found = m_lists.emplace(checklist, listOf(*checklist)).first;
        const WorkloadList &list = found->second;
        if (list.options.isEmpty() || list.good.isEmpty() || list.notDone.isEmpty())
            return; // an office's own version that leaves nothing to do
        m_today.add(&list, share.weight);
        if (list.refusal && !list.refused.isEmpty())
            m_refusable.add(&list, share.weight);
    };
    for (const ListShare &share : lists)
        use(share);
    if (m_today.isEmpty())
        use(listBeforeMitId);
    return !m_today.isEmpty();
}

const WorkloadList &WorkloadSimulationMix::draw(WorkloadSimulationRandom &random) const
{
    return *m_today.draw(random);
}

const WorkloadList &WorkloadSimulationMix::drawRefusable(WorkloadSimulationRandom &random) const
{
    return *m_refusable.draw(random);
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist/partwords.h"

#include "models/domain/text/format.h"

#include <QCoreApplication>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PartWords)

public:
    explicit Words(Language language) : m_language(language), m_format(language) { }

    QList<PartWords> all;

    void checklist(const Checklist &list)
    {
        head(list);
        for (const Estimate &estimate : list.estimates)
            this->estimate(estimate);
        for (const Choice &choice : list.choices)
            this->choice(choice);
        for (const Place &place : list.steps)
            this->place(place);
        for (const Branch &branch : list.branches) {
            const QString name = branchName(list, branch.id);
            steps(branch.full, u"full "_s + branch.id, tr("Steps for %1").arg(name));
            steps(branch.brief, u"short "_s + branch.id, tr("Short steps for %1").arg(name));
        }
        steps(list.closing, u"closing"_s, tr("Closing"));
        for (const AddOn &addOn : list.addOns)
            this->addOn(addOn);
    }

    void rule(const Rule &rule)
    {
        for (qsizetype i = 0; i < rule.values.size(); ++i) {
            const RuleValue &value = rule.values.at(i);
            begin(u"rule %1 %2"_s.arg(rule.key).arg(i),
                i == 0 ? rule.key : tr("%1, source %2").arg(rule.key).arg(i + 1));
            field(tr("Value"), value.value);
            text(tr("Danish text"), tr("English text"), value.text);
            text(tr("Danish source"), tr("English source"), value.source);
            field(tr("Read"), date(value.read));
            field(tr("Certainty"), value.certainty);
        }
    }

private:
    void begin(
        const QString &key, const QString &what, const QString &around = {}, const QString &aroundText = {})
    {
        all.append({key, what, around, aroundText, {}});
    }

    void field(const QString &name, const QString &value) { all.last().fields.append({name, value}); }
    void flag(const QString &name, bool value) { field(name, value ? tr("yes") : tr("no")); }

    void text(const QString &danish, const QString &english, const Text &text)
    {
        field(danish, text.da);
        field(english, text.en);
    }

    QString date(QDate date) const { return date.isValid() ? m_format.shortDate(date) : QString(); }

    void head(const Checklist &list)
    {
        begin(u"list"_s, tr("The checklist"));
        text(tr("Danish title"), tr("English title"), list.title);
        text(tr("Danish summary"), tr("English summary"), list.summary);
        field(tr("First day"), date(list.validFrom));
        field(tr("Last day"), date(list.validUntil));
        field(tr("Offices"), list.offices.isEmpty() ? tr("all") : list.offices.join(u"; "_s));
        flag(tr("Historical"), list.historical);
        field(tr("Minutes before"), list.baselineMs ? m_format.minutesBare(*list.baselineMs) : QString());
        field(tr("Outcomes"), list.outcomes.join(u' '));
    }

    void estimate(const Estimate &estimate)
    {
        begin(u"estimate "_s + estimate.option,
            estimate.option.isEmpty() ? tr("Estimate") : tr("Estimate for %1").arg(estimate.option));
        field(tr("Minutes"), m_format.minutesBare(estimate.ms));
        flag(tr("The committee's own number"), estimate.committee);
        text(tr("Danish source"), tr("English source"), estimate.source);
    }

    void choice(const Choice &choice)
    {
        begin(u"choice "_s + choice.key, tr("Choice “%1”").arg(choice.key));
        flag(tr("Several together"), choice.several);
        for (const ChoiceOption &option : choice.options) {
            begin(u"option "_s + option.value, named(option.value, option.title), u"choice "_s + choice.key,
                choice.key);
            text(tr("Danish title"), tr("English title"), option.title);
            text(tr("Danish hint"), tr("English hint"), option.hint);
            field(tr("Steps"), option.branch);
        }
    }

    void place(const Place &place)
    {
        if (place.branchesOf.isEmpty()) {
            step(place.step, u"steps"_s, tr("Steps"));
            return;
        }
        begin(u"place "_s + place.branchesOf, tr("Steps of the choice “%1”").arg(place.branchesOf),
            u"steps"_s, tr("Steps"));
        field(tr("Form"), place.form == BranchForm::Full ? tr("full") : tr("short"));
        text(tr("Danish placeholder"), tr("English placeholder"), place.placeholder);
    }

    void addOn(const AddOn &addOn)
    {
        begin(u"add-on "_s + addOn.id, named(addOn.id, addOn.title));
        text(tr("Danish title"), tr("English title"), addOn.title);
        text(tr("Danish trigger"), tr("English trigger"), addOn.trigger);
        field(tr("After"), addOn.after);
        flag(tr("Refusal"), addOn.refusal);
        steps(addOn.steps, u"add-on "_s + addOn.id, tr("Add-on %1").arg(addOn.id));
    }

    void steps(const QList<Step> &steps, const QString &around, const QString &aroundText)
    {
        for (const Step &each : steps)
            step(each, around, aroundText);
    }

    void step(const Step &step, const QString &around, const QString &aroundText)
    {
        begin(u"step "_s + step.id, named(step.id, step.title), around, aroundText);
        text(tr("Danish title"), tr("English title"), step.title);
        text(tr("Danish guidance"), tr("English guidance"), step.guidance);
        for (const GuidanceVariant &variant : step.variants) {
            const QString days = date(variant.from) + u" – "_s + date(variant.until);
            text(tr("Danish guidance, %1").arg(days), tr("English guidance, %1").arg(days), variant.guidance);
        }
        field(tr("Who"), actorText(step.actor));
        flag(tr("Required"), step.required);
        flag(tr("Lock"), step.lock);
        flag(tr("Look away"), step.lookAway);
        flag(tr("Level card"), step.level);
        field(tr("Sets"), step.sets);
        field(tr("Kept with"), step.carries == step.id ? QString() : step.carries);
        field(tr("Rules"), step.rules.join(u' '));
        field(tr("Minutes"), m_format.minutesBare(step.expectedMs));
    }

    QString branchName(const Checklist &list, const QString &id) const
    {
        for (const Choice &choice : list.choices) {
            for (const ChoiceOption &option : choice.options) {
                if (option.branch == id)
                    return option.title.in(m_language);
            }
        }
        return id;
    }

    QString named(const QString &id, const Text &title) const
    {
        const QString &words = title.in(m_language);
        return words.isEmpty() ? id : QString(id + u' ' + words);
    }

    Language m_language;
    Format m_format;
};

} // namespace

QList<PartWords> wordsOf(const Checklist &checklist, Language language)
{
    Words words(language);
    words.checklist(checklist);
    return words.all;
}

QList<PartWords> wordsOf(const Rules &rules, Language language)
{
    Words words(language);
    for (const Rule &rule : rules.all)
        words.rule(rule);
    return words.all;
}

QString actorText(Actor actor)
{
    switch (actor) {
    case Actor::Staff:
        return QCoreApplication::translate("PartWords", "Staff");
    case Actor::Citizen:
        return QCoreApplication::translate("PartWords", "Citizen");
    case Actor::System:
        return QCoreApplication::translate("PartWords", "System");
    case Actor::Employee:
        return QCoreApplication::translate("PartWords", "Employee");
    }
    return {};
}

} // namespace skranketid

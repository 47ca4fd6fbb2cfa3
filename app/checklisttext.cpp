// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklisttext.h"

#include "models/domain/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace skranketid {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ChecklistText", text);
}

qint64 sumOf(const QList<Step> &steps)
{
    return std::accumulate(steps.begin(), steps.end(), qint64(0),
        [](qint64 sum, const Step &step) { return sum + step.expectedMs; });
}

/// Writes a checklist part by part.
class Writer {
public:
    Writer(const Checklist &checklist, Language language)
        : m_list(checklist), m_language(language), m_format(language)
    {
    }

    QString operator()()
    {
        head();
        for (const Place &place : m_list.steps) {
            if (place.branchesOf.isEmpty())
                step(place.step);
            else
                line(u"  >>   "_s + place.placeholder.in(m_language));
        }
        branches();
        section(translated(QT_TRANSLATE_NOOP("ChecklistText", "Closing")), m_list.closing);
        for (const AddOn &addOn : m_list.addOns) {
            section(translated(QT_TRANSLATE_NOOP("ChecklistText", "Add-on %1: %2"))
                        .arg(addOn.id, addOn.title.in(m_language)),
                addOn.steps);
        }
        sums();
        return m_text;
    }

private:
    void line(const QString &text) { m_text += text + u'\n'; }

    void head()
    {
        line(m_list.title.in(m_language));
        const QString version
            = translated(QT_TRANSLATE_NOOP("ChecklistText", "%1, version %2, valid from %3"))
                  .arg(m_list.id, QString::number(m_list.version), m_format.shortDate(m_list.validFrom));
        line(m_list.validUntil.isValid() ? translated(QT_TRANSLATE_NOOP("ChecklistText", "%1 until %2"))
                                               .arg(version, m_format.shortDate(m_list.validUntil))
                                         : version);
        if (!m_list.offices.isEmpty())
            line(translated(QT_TRANSLATE_NOOP("ChecklistText", "Only in %1"))
                     .arg(m_list.offices.join(u", "_s)));
        line(m_list.summary.in(m_language));
        for (const Estimate &estimate : m_list.estimates) {
            const QString of
                = estimate.option.isEmpty() ? QString() : u" ("_s + optionTitle(estimate.option) + u')';
            line(translated(QT_TRANSLATE_NOOP("ChecklistText", "Estimate: %1%2, %3. %4"))
                     .arg(m_format.minutes(estimate.ms), of, standing(estimate),
                         estimate.source.in(m_language)));
        }
        line({});
    }

    static QString standing(const Estimate &estimate)
    {
        return estimate.committee
            ? translated(QT_TRANSLATE_NOOP("ChecklistText", "the committee's own number"))
            : translated(QT_TRANSLATE_NOOP("ChecklistText", "a proposal, not the committee's number"));
    }

    QString optionTitle(const QString &value) const
    {
        for (const Choice &choice : m_list.choices) {
            if (const ChoiceOption *option = choice.option(value))
                return option->title.in(m_language);
        }
        return value;
    }

    void step(const Step &step)
    {
        QString marks;
        if (!step.required)
            marks += u" ["_s + translated(QT_TRANSLATE_NOOP("ChecklistText", "optional")) + u']';
        if (step.lock)
            marks += u" ["_s + translated(QT_TRANSLATE_NOOP("ChecklistText", "lock")) + u']';
        if (step.lookAway)
            marks += u" ["_s + translated(QT_TRANSLATE_NOOP("ChecklistText", "look away")) + u']';
        line(u"  %1 %2  %3%4"_s.arg(step.id.leftJustified(8),
            m_format.minutesBare(step.expectedMs).rightJustified(5), step.title.in(m_language), marks));
        line(QString(18, u' ') + step.guidance.in(m_language));
        for (const GuidanceVariant &variant : step.variants)
            line(QString(18, u' ') + period(variant) + u": "_s + variant.guidance.in(m_language));
    }

    QString period(const GuidanceVariant &variant) const
    {
        const QString from = variant.from.isValid() ? m_format.shortDate(variant.from) : u"…"_s;
        const QString until = variant.until.isValid() ? m_format.shortDate(variant.until) : u"…"_s;
        return from + u" – "_s + until;
    }

    void section(const QString &title, const QList<Step> &steps)
    {
        if (steps.isEmpty())
            return;
        line(u"\n%1 (%2)"_s.arg(title, m_format.minutes(sumOf(steps))));
        for (const Step &each : steps)
            step(each);
    }

    void branches()
    {
        for (const Branch &branch : m_list.branches) {
            const QString title = branchTitle(branch.id);
            section(title, branch.full);
            section(
                translated(QT_TRANSLATE_NOOP("ChecklistText", "%1, short form")).arg(title), branch.brief);
        }
    }

    QString branchTitle(const QString &id) const
    {
        for (const Choice &choice : m_list.choices) {
            const auto option = std::ranges::find(choice.options, id, &ChoiceOption::branch);
            if (option != choice.options.end())
                return option->title.in(m_language);
        }
        return id;
    }

    void sums()
    {
        line({});
        bool choices = false;
        for (const Choice &choice : m_list.choices) {
            for (const ChoiceOption &option : choice.options) {
                choices = true;
                sum(option.title.in(m_language), plannedMs(m_list, {option.value}));
            }
        }
        if (!choices)
            sum(m_list.title.in(m_language), plannedMs(m_list, {}));
    }

    void sum(const QString &of, qint64 ms)
    {
        line(translated(QT_TRANSLATE_NOOP("ChecklistText", "Sum, %1: %2")).arg(of, m_format.minutes(ms)));
    }

    const Checklist &m_list;
    const Language m_language;
    const Format m_format;
    QString m_text;
};

QString minutesOf(const Checklist &checklist, const Format &format)
{
    QStringList minutes;
    for (const Estimate &estimate : checklist.estimates)
        minutes += format.minutesBare(estimate.ms);
    minutes.removeDuplicates();
    return minutes.join(u'/');
}

QString remarks(const Checklist &checklist, QDate lastDay, const Format &format)
{
    QString text;
    if (lastDay.isValid())
        text += u" ("_s
            + translated(QT_TRANSLATE_NOOP("ChecklistText", "until %1")).arg(format.shortDate(lastDay))
            + u')';
    if (!checklist.offices.isEmpty())
        text += u" ("_s + checklist.offices.join(u", "_s) + u')';
    const bool proposal = std::ranges::any_of(
        checklist.estimates, [](const Estimate &estimate) { return !estimate.committee; });
    if (proposal)
        text += u" ("_s + translated(QT_TRANSLATE_NOOP("ChecklistText", "minutes are a proposal")) + u')';
    if (checklist.historical)
        text += u" ("_s + translated(QT_TRANSLATE_NOOP("ChecklistText", "historical")) + u')';
    return text;
}

} // namespace

QString checklistTable(const Catalogue &catalogue, Language language)
{
    const Format format(language);
    QString text;
    for (const Checklist &checklist : catalogue.checklists) {
        text += u"%1 %2  %3 %4  %5%6\n"_s.arg(checklist.id.leftJustified(20),
            QString::number(checklist.version).rightJustified(3), format.shortDate(checklist.validFrom),
            minutesOf(checklist, format).rightJustified(9), checklist.title.in(language),
            remarks(checklist, catalogue.lastDayOf(checklist), format));
    }
    return text;
}

QString checklistText(const Checklist &checklist, Language language)
{
    return Writer(checklist, language)();
}

} // namespace skranketid

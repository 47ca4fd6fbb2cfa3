// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settingspage.h"

#include "models/store/deskstore.h"
#include "models/store/storage.h"
#include "ui/admin/access.h"
#include "ui/admin/choicerow.h"
#include "ui/admin/entryrow.h"
#include "ui/admin/settingtexts.h"
#include "ui/counter/counterstate.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 6; // characters
constexpr QLatin1String on("on");
constexpr QLatin1String off("off");

} // namespace

SettingsPage::SettingsPage(const AdminParts &parts, QWidget *parent) : FormPage(parts, u"settings"_s, parent)
{
    for (const OfficeSettingForm &form : officeSettingForms())
        addRow(form);
    content().addStretch();
    connect(&parts.state, &CounterState::officeChanged, this, &SettingsPage::refresh);
}

void SettingsPage::addRow(const OfficeSettingForm &form)
{
    const QString name = u"setting-"_s + QString::fromLatin1(form.key);
    Row row{&form};
    content().addSpacing(space::three);
    if (form.kind == OfficeValue::Number) {
        row.entry = new EntryRow(parts().look, name, numberWidth);
        content().addWidget(row.entry);
        connect(row.entry, &EntryRow::entered, this, [this, row](const QString &text) { enter(row, text); });
    } else {
        row.choice = new ChoiceRow(parts().look, name);
        content().addWidget(row.choice);
        connect(row.choice, &ChoiceRow::chosen, this, [this, row](const QString &code) {
            store(row, row.form->kind == OfficeValue::YesNo ? QJsonValue(code == on) : QJsonValue(code));
        });
    }
    m_rows.append(row);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QWidget *SettingsPage::home()
{
    return m_rows.constFirst().entry->home();
}

QJsonValue SettingsPage::valueOf(const OfficeSettingForm &form) const
{
    const OfficeBook &office = parts().state.office();
    switch (form.kind) {
    case OfficeValue::YesNo:
        return office.isOn(form.setting);
    case OfficeValue::Channel:
        return office.channel(parts().state.terms());
    case OfficeValue::Number:
        break;
    }
    return office.number(form.setting);
}

void SettingsPage::refresh()
{
    setHead(title(), tr("What holds at every desk of the office. A change holds from now on, at once."));
    for (const Row &row : std::as_const(m_rows))
        showRow(row);
    if (isVisible() || m_changes.isEmpty())
        readChanges();
}

void SettingsPage::readChanges()
{
    parts()
        .storage.run([](DeskStore &store) { return store.journal().officeDecisions(); })
        .then(this, [this](const Stored<QList<Event>> &events) {
            if (!events)
                return; // the values are shown all the same
            for (const Event &event : *events) {
                if (event.kind == EventKind::Configured)
                    m_changes.insert(event.body.value(u"key").toString(),
                        {event.at.wallMs, event.body.value(u"role").toString()});
            }
            for (const Row &row : std::as_const(m_rows))
                showRow(row);
        });
}

void SettingsPage::showRow(const Row &row)
{
    const OfficeSettingForm &form = *row.form;
    const SettingTexts texts = textsOf(form.setting);
    const QJsonValue value = valueOf(form);
    if (row.entry) {
        row.entry->setTexts({texts.title, texts.explanation, texts.unit, standingOf(form)});
        row.entry->setStored(QString::number(value.toInt()));
        return;
    }
    row.choice->setTexts(texts.title, texts.explanation, standingOf(form));
    QList<ChoiceRow::Value> values{{on, tr("On")}, {off, tr("Off")}};
    if (form.kind == OfficeValue::Channel) {
        values.clear();
        for (const Term &channel : parts().state.terms().channels)
            values.append({channel.code, parts().state.text(channel.title)});
    }
    row.choice->setValues(
        values, form.kind == OfficeValue::YesNo ? QString(value.toBool() ? on : off) : value.toString());
}

QString SettingsPage::standingOf(const OfficeSettingForm &form) const
{
    const Terms &terms = parts().state.terms();
    const QJsonValue standard = form.kind == OfficeValue::Number ? QJsonValue(form.standard)
        : form.kind == OfficeValue::YesNo                        ? QJsonValue(form.standard != 0)
                                          : QJsonValue(terms.channels.value(form.standard).code);
    QString text
        = tr("Standard: %1.").arg(valueText(form.setting, standard, terms, parts().state.language()));
    if (form.kind == OfficeValue::Number)
        text += u' ' + tr("From %1 to %2.").arg(form.least).arg(form.most);
    const auto change = m_changes.constFind(QString::fromLatin1(form.key));
    if (change == m_changes.cend())
        return text;
    const Format format = parts().state.format();
    return text + u' '
        + tr("Last changed on %1, %2, by %3.")
              .arg(format.longDate(parts().state.dayOf(change->wallMs)),
                  format.timeInText(parts().state.timeOf(change->wallMs)),
                  textOf(roleNamed(change->role).value_or(Role::Clerk)));
}

void SettingsPage::enter(const Row &row, const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    const OfficeChange wanted
        = settingChange(row.form->setting, isNumber ? QJsonValue(number) : QJsonValue(text), acting());
    if (const auto fine = checkChange(wanted, parts().state.terms()); !fine) {
        row.entry->setProblem(fine.error());
        return;
    }
    row.entry->setTyped(QString::number(number));
    store(row, number);
}

void SettingsPage::store(const Row &row, const QJsonValue &value)
{
    const OfficeSetting setting = row.form->setting;
    const QJsonValue before = valueOf(*row.form);
    if (value == before)
        return;
    const Terms &terms = parts().state.terms();
    const Language language = parts().state.language();
    const QString said = tr("%1: %2. It was %3.")
                             .arg(textsOf(setting).title, valueText(setting, value, terms, language),
                                 valueText(setting, before, terms, language));
    change(settingChange(setting, value, acting()), settingChange(setting, before, acting()), said,
        [this](const QString &) { refresh(); });
}

} // namespace skranketid

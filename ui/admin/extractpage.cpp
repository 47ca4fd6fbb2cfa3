// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/extractpage.h"

#include "models/domain/text/placename.h"
#include "models/store/deskstore.h"
#include "models/store/placecount.h"
#include "models/store/storage.h"
#include "ui/admin/choicerow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String citizen("citizen");
constexpr QLatin1String staff("staff");
constexpr QLatin1String deskCode("desk-"); // with the desk's name behind it

} // namespace

ExtractPage::ExtractPage(const AdminParts &parts, QWidget *parent)
    : DocumentPage(parts, u"extract"_s, parent), m_choices(new ChoiceRow(parts.look, u"extract-of"_s))
{
    top().addWidget(m_choices);
    connect(m_choices, &ChoiceRow::chosen, this, &ExtractPage::choose);
}

QString ExtractPage::title() const
{
    return tr("What is held about …");
}

void ExtractPage::refresh()
{
    showChoices();
    DocumentPage::refresh();
    if (isVisible())
        read();
}

void ExtractPage::showChoices()
{
    m_choices->setTexts(tr("About"), {}, {});
    QList<ChoiceRow::Value> values{{citizen, tr("A citizen")}, {staff, tr("A member of staff")}};
    for (const PlaceUse &use : std::as_const(m_uses)) {
        const QString code = deskCode + use.desk;
        const bool known = std::ranges::any_of(
            values, [&code](const ChoiceRow::Value &value) { return value.code == code; });
        if (!known && !use.desk.isEmpty())
            values.append({code, deskInText(use.desk)});
    }
    m_choices->setValues(values,
        m_subject == ExtractSubject::Citizen     ? QString(citizen)
            : m_subject == ExtractSubject::Staff ? QString(staff)
                                                 : deskCode + m_desk);
}

void ExtractPage::choose(const QString &code)
{
    m_subject = code == citizen ? ExtractSubject::Citizen
        : code == staff         ? ExtractSubject::Staff
                                : ExtractSubject::Desk;
    if (m_subject == ExtractSubject::Desk)
        m_desk = code.mid(deskCode.size());
    showDocument();
}

void ExtractPage::read()
{
    const auto uses = std::make_shared<QList<PlaceUse>>();
    parts()
        .storage
        .runSliced(
            [uses](DeskStore &store) { return std::make_unique<PlaceCount>(store.connection(), uses); })
        .then(this, [this, uses](const Stored<void> &done) {
            if (!done) {
                Q_EMIT noticed(done.error().message);
                return;
            }
            m_uses = *uses;
            showChoices();
            showDocument();
        });
}

Document ExtractPage::document() const
{
    QList<PlaceUse> uses;
    for (const PlaceUse &use : m_uses) {
        if (use.desk == m_desk)
            uses.append(use);
    }
    return extractOf(m_subject, m_subject == ExtractSubject::Desk ? uses : QList<PlaceUse>(), context());
}

QString ExtractPage::fileName() const
{
    return tr("extract", "file name");
}

} // namespace skranketid

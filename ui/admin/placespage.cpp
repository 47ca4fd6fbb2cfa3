// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/placespage.h"

#include "models/domain/text/placename.h"
#include "models/store/deskstore.h"
#include "models/store/placecount.h"
#include "models/store/storage.h"
#include "ui/admin/linelist.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/windowsettings.h"
#include "ui/shared/actions.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QString placeText(const QString &office, const QString &desk)
{
    const QString named = deskInText(desk);
    return office.isEmpty() ? named : named.isEmpty() ? office : u"%1 · %2"_s.arg(named, office);
}

} // namespace

PlacesPage::PlacesPage(const AdminParts &parts, QWidget *parent)
    : FormPage(parts, u"places"_s, parent), m_list(new LineList(parts.look))
{
    content().addSpacing(space::three);
    m_here = addText(Type::BodyStrong);
    m_here->setObjectName(u"places-here"_s);
    content().addSpacing(space::three);
    m_listTitle = addText(Type::Heading);
    content().addSpacing(space::one);
    content().addWidget(m_list);
    m_none = addText(Type::Body, Token::Mute);
    content().addStretch();
    m_setup = addButton(ButtonKind::Primary, u"places-setup"_s, keysOf(ActionId::Setup).value(0).toString(),
        [this] { this->parts().openSetup(); });
    connect(&parts.settings, &WindowSettings::changed, this, &PlacesPage::refresh);
}

QString PlacesPage::title() const
{
    return tr("Offices and desks");
}

QWidget *PlacesPage::home()
{
    return m_setup;
}

void PlacesPage::refresh()
{
    setHead(title(),
        tr("A session carries the name its desk had when it began. A new name holds for sessions started "
           "from then "
           "on."));
    const CounterSettings &settings = parts().settings.now();
    m_here->setText(tr("This desk: %1").arg(placeText(settings.office, settings.desk)));
    m_listTitle->setText(tr("Names in the sessions of this file"));
    m_none->setText(tr("No sessions yet."));
    m_setup->setText(tr("Rename this desk"));
    m_setup->updateGeometry();
    showPlaces();
    if (isVisible())
        read();
}

void PlacesPage::read()
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
            showPlaces();
        });
}

void PlacesPage::showPlaces()
{
    QList<LineList::Line> lines;
    for (const PlaceUse &use : std::as_const(m_uses)) {
        const QString count = tr("%n session(s)", nullptr, int(use.sessions));
        lines.append({{},
            tr("%1: %2, last on %3")
                .arg(placeText(use.office, use.desk), count, parts().state.format().longDate(use.last)),
            {}});
    }
    m_list->setLines(lines);
    m_none->setVisible(lines.isEmpty());
}

} // namespace skranketid

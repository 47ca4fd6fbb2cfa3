// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/deskspage.h"

#include "models/items/deskgridmodel.h"
#include "ui/admin/deskgrid.h"
#include "ui/counter/counterstate.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

DesksPage::DesksPage(const AdminParts &parts, QWidget *parent)
    : FormPage(parts, u"desks"_s, parent), m_model(new DeskGridModel(this)),
      m_grid(new DeskGrid(parts.look, *m_model))
{
    m_grid->setObjectName(u"desk-grid"_s);
    content().addSpacing(space::two);
    content().addWidget(m_grid);
    content().addSpacing(space::two);
    m_state = addText(Type::Small, Token::Soft);
    content().addStretch();
    m_store = addButton(ButtonKind::Primary, u"desks-store"_s, u"Ctrl+S"_s, [this] { store(); });
    m_copy = addButton(ButtonKind::Secondary, u"desks-copy"_s, u"Ctrl+D"_s, [this] { copyDay(); });
    m_drop = addButton(ButtonKind::Secondary, u"desks-drop"_s, u"Ctrl+R"_s, [this] { m_model->drop(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DesksPage::showDraft);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DesksPage::showDraft);
    connect(&parts.state, &CounterState::officeChanged, this, &DesksPage::refresh);
}

QString DesksPage::title() const
{
    return tr("Open desks");
}

QWidget *DesksPage::home()
{
    return m_grid;
}

void DesksPage::refresh()
{
    setHead(title(),
        tr("How many desks are open in each half hour. Arrow keys move, digits set the number. Where nothing "
           "is "
           "said, it is one."));
    m_grid->setAccessibleName(title());
    m_grid->setAccessibleDescription(tr("Half hours down, weekdays across."));
    const QModelIndex at = m_grid->currentIndex();
    const int row = at.row();
    const int column = at.column();
    m_model->show(parts().state.office(), parts().state.language());
    if (row >= 0 && row < m_model->rowCount())
        m_grid->setCurrentIndex(m_model->index(row, column));
    m_store->setText(tr("Store"));
    m_copy->setText(tr("Copy this day to all others"));
    m_drop->setText(tr("As stored"));
    for (Button *button : {m_store, m_copy, m_drop})
        button->updateGeometry();
    showDraft();
}

void DesksPage::showDraft()
{
    m_store->setEnabled(m_model->isDraft());
    m_drop->setEnabled(m_model->isDraft());
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_state->setText(m_model->rowCount() == 0 ? tr("No day has opening hours.")
            : m_model->isDraft()              ? tr("Not stored yet.")
                                              : tr("Stored."));
}

void DesksPage::copyDay()
{
    if (m_grid->currentIndex().isValid())
        m_model->copyDay(m_grid->currentIndex().column());
}

void DesksPage::store()
{
    change(weekDesksChange(m_model->week()), weekDesksChange(m_model->storedWeek()),
        tr("The open desks are stored."));
}

} // namespace skranketid

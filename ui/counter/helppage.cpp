// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/helppage.h"

#include "ui/counter/pageframe.h"
#include "ui/shared/button.h"
#include "ui/shared/optiongrid.h"
#include "ui/shared/systemkeys.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

HelpPage::HelpPage(const Look &look, Actions &actions, QWidget *parent)
    : Page(parent), m_actions(actions), m_title(new TextLabel(look, Type::Title)),
      m_lead(new TextLabel(look, Type::Lead, Token::Soft)), m_list(new OptionGrid(look)),
      m_system(new TextLabel(look, Type::Small, Token::Soft)),
      m_back(actionButton(look, actions, ActionId::Close, ButtonKind::Secondary))
{
    setObjectName(u"help"_s);
    m_lead->setMeasure(720);
    m_system->setMeasure(720);
    m_list->setColumns(260, 3);
    PageFrame frame(look, *this);
    frame.content->addWidget(m_title);
    frame.content->addSpacing(space::one);
    frame.content->addWidget(m_lead);
    frame.content->addSpacing(space::two);
    frame.content->addWidget(m_list);
    frame.content->addSpacing(space::three);
    frame.content->addWidget(m_system);
    frame.content->addStretch();
    frame.buttons->addWidget(m_back);
    connect(m_list, &OptionGrid::chosen, this, [this](const QString &name) {
        const auto forms = actionForms();
        const auto form = std::ranges::find_if(
            forms, [&name](const ActionForm &each) { return name == QLatin1String(each.name); });
        Q_EMIT picked();
        if (form != forms.end())
            m_actions.trigger(form->id);
    });
}

void HelpPage::refresh()
{
    m_title->setText(textOf(ActionId::Help));
    setAccessibleName(m_title->text());
    m_lead->setText(
        tr("Digits and letters choose what is on the page. A key pressed twice by accident counts once."));
    showAction(*m_back, ActionId::Close);
    QList<Option> options;
    for (const ActionForm &form : actionForms()) {
        if (form.id != ActionId::Help && form.id != ActionId::Close)
            options.append({QString::fromLatin1(form.name), textOf(form.id), {}, {}, keyTextOf(form.id),
                textOf(form.group), false});
    }
    m_list->setOptions(options, ChoiceForm::Action);
    QStringList systemKeys;
    for (const SystemKeyForm &form : systemKeyForms())
        systemKeys.append(u"%1: %2"_s.arg(keyTextOf(form.key), textOf(form.key)));
    m_system->setText(tr("Switched on with %1, these work while another program is in front. %2.")
                          .arg(keyTextOf(ActionId::SystemKeys), systemKeys.join(u"; "_s)));
}

void HelpPage::confirm()
{
    Q_EMIT picked();
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/optiongrid.h"

#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

OptionGrid::OptionGrid(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_layout(new ColumnsLayout(space::two, space::two))
{
    setLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&look, &Look::changed, this, &OptionGrid::applyColumns);
}

void OptionGrid::setColumns(int narrowest, int most)
{
    m_narrowest = narrowest;
    m_most = most;
    applyColumns();
}

void OptionGrid::applyColumns()
{
    m_layout->setColumns(m_look.scaled(m_narrowest), m_most);
}

void OptionGrid::setOptions(const QList<Option> &options, ChoiceForm form, bool several)
{
    if (options == m_options && form == m_form && several == m_several)
        return;
    m_options = options;
    m_form = form;
    m_several = several;
    build();
}

void OptionGrid::build()
{
    qDeleteAll(m_widgets);
    m_widgets.clear();
    m_cards.clear();
    m_layout->setGaps(space::two, m_form == ChoiceForm::Card ? space::two : space::one);
    QString group;
    for (const Option &option : std::as_const(m_options)) {
        if (option.group != group) {
            group = option.group;
            auto *heading = new TextLabel(m_look, Type::SmallStrong, Token::Mute, this);
            heading->setText(group);
            m_layout->addWidget(heading);
            m_widgets.append(heading);
        }
        auto *card = new ChoiceCard(m_look, m_form, this);
        card->setObjectName(u"option-"_s + option.code);
        card->setCheckable(m_several);
        card->setOption(option);
        m_layout->addWidget(card);
        m_widgets.append(card);
        m_cards.append(card);
        if (m_several)
            connect(card, &ChoiceCard::clicked, this, [this, card] { keepCompatible(*card); });
        else
            connect(card, &ChoiceCard::clicked, this, [this, code = option.code] { Q_EMIT chosen(code); });
    }
    for (QWidget *widget : std::as_const(m_widgets))
        widget->show();
    setVisible(!m_options.isEmpty());
    updateGeometry();
}

void OptionGrid::keepCompatible(const ChoiceCard &changed)
{
    for (ChoiceCard *card : std::as_const(m_cards)) {
        if (card != &changed && changed.isChecked() && (card->option().alone || changed.option().alone))
            card->setChecked(false);
    }
    Q_EMIT markedChanged();
}

QStringList OptionGrid::marked() const
{
    QStringList codes;
    for (const ChoiceCard *card : m_cards) {
        if (card->isChecked())
            codes.append(card->option().code);
    }
    return codes;
}

void OptionGrid::setMarked(const QStringList &codes)
{
    for (ChoiceCard *card : std::as_const(m_cards))
        card->setChecked(codes.contains(card->option().code));
}

bool OptionGrid::press(const QString &key)
{
    const auto found = std::ranges::find_if(m_cards,
        [&key](const ChoiceCard *card) { return card->option().key.compare(key, Qt::CaseInsensitive) == 0; });
    if (found == m_cards.end())
        return false;
    (*found)->click();
    return true;
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/levelcard.h"

#include "models/domain/assurance/assurancetext.h"
#include "ui/shared/accessiblerole.h"
#include "ui/shared/control.h"
#include "ui/shared/segment.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Level, 3> levels{Level::Low, Level::Substantial, Level::High};
constexpr std::array<Factor, 3> factors{Factor::Identity, Factor::Authentication, Factor::Federation};

Level &levelOf(AssuranceFactors &all, Factor factor)
{
    switch (factor) {
    case Factor::Identity:
        return all.identity;
    case Factor::Authentication:
        return all.authentication;
    case Factor::Federation:
        break;
    }
    return all.federation;
}

} // namespace

LevelCard::LevelCard(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_title(new TextLabel(look, Type::SmallStrong)),
      m_result(new TextLabel(look, Type::BodyStrong)),
      m_message(new TextLabel(look, Type::Small, Token::Soft))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setObjectName(u"level-card"_s);
    m_result->setObjectName(u"level-result"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::two, space::two, space::two);
    column->setSpacing(space::one);
    column->addWidget(m_title);
    for (const Factor factor : factors)
        m_rows.append(makeRow(factor));
    column->addSpacing(space::half);
    column->addWidget(m_result);
    column->addWidget(m_message);
    connect(&look, &Look::changed, this, &LevelCard::applyLook);
    applyLook();
    retranslate();
}

LevelCard::Row LevelCard::makeRow(Factor factor)
{
    auto *holder = new QWidget; // exclusive buttons share a parent
    auto *line = new FlowLayout(space::one, space::half);
    line->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(line);
    Row row{factor, new TextLabel(m_look, Type::Small, Token::Soft), {}};
    line->addWidget(row.name);
    for (const Level level : levels) {
        auto *segment = new Segment(m_look);
        segment->setObjectName(u"level-%1-%2"_s.arg(static_cast<int>(factor)).arg(static_cast<int>(level)));
        segment->setChecked(level == levelOf(m_factors, factor));
        connect(segment, &Segment::clicked, this, [this, factor, level] {
            levelOf(m_factors, factor) = level;
            showResult();
        });
        line->addWidget(segment);
        row.levels.append(segment);
    }
    layout()->addWidget(holder);
    return row;
}

void LevelCard::applyLook()
{
    for (const Row &row : std::as_const(m_rows))
        row.name->setFixedWidth(m_look.scaled(296));
    update();
}

void LevelCard::reset()
{
    m_factors = {};
    for (const Row &row : std::as_const(m_rows))
        row.levels.at(static_cast<int>(Level::Substantial))->setChecked(true);
    showResult();
}

void LevelCard::retranslate()
{
    m_title->setText(tr("Assurance level: the lowest of the three wins. Nothing is stored here."));
    setAccessibleName(m_title->text());
    for (const Row &row : std::as_const(m_rows)) {
        row.name->setText(nameOf(row.factor));
        for (std::size_t i = 0; i < levels.size(); ++i) {
            Segment *segment = row.levels.at(static_cast<int>(i));
            segment->setText(nameOf(levels.at(i)));
            segment->setAccessibleName(tr("%1: %2").arg(nameOf(row.factor), nameOf(levels.at(i))));
            segment->updateGeometry();
        }
    }
    showResult();
}

void LevelCard::showResult()
{
    const Assurance result = assurance();
    m_result->setText(tr("Overall: %1").arg(nameOf(result.overall)));
    m_message->setText(messageOf(result));
    m_message->setVisible(result.twoPersons || !result.limiting.isEmpty());
}

void LevelCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 6, m_look.colour(Token::Wash), m_look.colour(Token::Line), 1);
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/choicerow.h"

#include "ui/shared/segment.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

ChoiceRow::ChoiceRow(const Look &look, const QString &name, QWidget *parent)
    : QWidget(parent), m_look(look), m_title(new TextLabel(look, Type::BodyStrong)),
      m_explanation(new TextLabel(look, Type::Small, Token::Soft)),
      m_standing(new TextLabel(look, Type::Small, Token::Mute)), m_holder(new QWidget),
      m_line(new FlowLayout(space::one, space::half))
{
    setObjectName(name);
    m_explanation->setMeasure(640);
    m_standing->setObjectName(name + u"-standing"_s);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_holder->setLayout(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_holder);
    column->addWidget(m_standing);
}

void ChoiceRow::setTexts(const QString &title, const QString &explanation, const QString &standing)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_standing->setText(standing);
    m_standing->setVisible(!standing.isEmpty());
}

void ChoiceRow::setValues(const QList<Value> &values, const QString &chosenCode)
{
    QStringList codes;
    for (const Value &value : values)
        codes.append(value.code);
    if (codes != m_codes) {
        qDeleteAll(std::exchange(m_segments, {}));
        m_codes = codes;
        for (const QString &code : codes) {
            auto *segment = new Segment(m_look);
            segment->setObjectName(objectName() + u'-' + code);
            m_line->addWidget(segment);
            connect(segment, &Segment::clicked, this, [this, code] { Q_EMIT chosen(code); });
            m_segments.append(segment);
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_segments.at(i)->setText(values.at(i).text);
        m_segments.at(i)->setAccessibleName(u"%1: %2"_s.arg(m_title->text(), values.at(i).text));
        m_segments.at(i)->setChecked(values.at(i).code == chosenCode);
        m_segments.at(i)->updateGeometry();
    }
}

} // namespace skranketid

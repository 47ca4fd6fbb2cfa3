// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/rulebox.h"

#include "ui/counter/counterstate.h"
#include "ui/shared/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace skranketid {

RuleBox::RuleBox(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::two, 2, 0, 2);
    m_column->setSpacing(space::half);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

QList<RuleBox::Line> RuleBox::linesOf(const CounterState &state, const Step &step) const
{
    QList<Line> lines;
    for (const QString &key : step.rules) {
        const Rule *rule = state.catalogue().rules.find(key);
        if (!rule)
            continue;
        if (rule->disputed())
            lines.append({tr("The sources disagree. The first one holds here:"), {}});
        for (const RuleValue &value : rule->values) {
            const QString source = value.read.isValid()
                ? tr("Source: %1, %2").arg(state.text(value.source), state.format().shortDate(value.read))
                : tr("Source: %1").arg(state.text(value.source));
            lines.append({state.text(value.text), source});
        }
    }
    return lines;
}

void RuleBox::show(const CounterState &state, const Step &step)
{
    const QList<Line> lines = linesOf(state, step);
    setVisible(!lines.isEmpty());
    if (lines == m_lines)
        return;
    m_lines = lines;
    qDeleteAll(m_labels);
    m_labels.clear();
    for (const Line &line : lines) {
        auto *label = new TextLabel(
            m_look, line.source.isEmpty() ? Type::SmallStrong : Type::Small, Token::Ink, this);
        label->setMeasure(840);
        if (line.source.isEmpty())
            label->setText(line.text);
        else
            label->setTextAndTail(line.text, line.source);
        m_column->addWidget(label);
        m_labels.append(label);
    }
}

void RuleBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 3, height()), m_look.colour(Token::Line));
}

} // namespace skranketid

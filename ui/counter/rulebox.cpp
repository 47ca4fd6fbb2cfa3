// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/rulebox.h"

#include "ui/counter/counterstate.h"
#include "ui/shared/accessiblerole.h"
#include "ui/shared/actions.h"
#include "ui/shared/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace skranketid {

RuleBox::RuleBox(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_column(new QVBoxLayout(this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    m_column->setContentsMargins(space::two, 2, 0, 2);
    m_column->setSpacing(space::half);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

QList<RuleBox::Line> RuleBox::linesOf(const CounterState &state, const Step &step) const
{
    const Rules all = state.rules();
    QList<const Rule *> rules;
    for (const QString &key : step.rules) {
        if (const Rule *rule = all.find(key))
            rules.append(rule);
    }
    QList<Line> lines;
    for (const Rule *rule : std::as_const(rules)) {
        const RuleValue &value = rule->values.constFirst();
        QString tail;
        if (rule->disputed())
            tail = tr("The sources disagree.");
        else if (rules.size() == 1)
            tail = tr("Source: %1.").arg(state.text(value.source));
        lines.append({state.text(value.text), tail});
    }
    if (!lines.isEmpty())
        lines.append({{}, tr("%1 shows the whole rule and its source.").arg(keyTextOf(ActionId::Rule))});
    return lines;
}

void RuleBox::show(const CounterState &state, const Step &step)
{
    const QList<Line> lines = linesOf(state, step);
    setVisible(!lines.isEmpty());
    setAccessibleName(tr("Rules of this step"));
    if (lines == m_lines)
        return;
    m_lines = lines;
    qDeleteAll(m_labels);
    m_labels.clear();
    for (const Line &line : lines) {
        auto *label
            = new TextLabel(m_look, Type::Small, line.text.isEmpty() ? Token::Mute : Token::Ink, this);
        label->setMeasure(840);
        if (line.text.isEmpty() || line.tail.isEmpty())
            label->setText(line.text + line.tail);
        else
            label->setTextAndTail(line.text, line.tail);
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

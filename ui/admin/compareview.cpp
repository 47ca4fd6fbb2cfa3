// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/compareview.h"

#include "models/domain/checklist/checklistdiff.h"
#include "ui/admin/choicerow.h"
#include "ui/admin/differencetable.h"
#include "ui/counter/counterstate.h"

#include <QVBoxLayout>

#include <algorithm>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String draftCode("draft");

} // namespace

CompareView::CompareView(const Look &look, const CounterState &state)
    : AdminView(look, u"checklist-comparison"_s), m_state(state),
      m_older(new ChoiceRow(look, u"compare-older"_s)), m_newer(new ChoiceRow(look, u"compare-newer"_s)),
      m_differences(new DifferenceTable(look))
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_older, m_newer, m_differences})
        content().addWidget(each);
    content().addStretch();
    connect(m_older, &ChoiceRow::chosen, this, [this](const QString &code) {
        m_before = code;
        refresh();
    });
    connect(m_newer, &ChoiceRow::chosen, this, [this](const QString &code) {
        m_after = code;
        refresh();
    });
    m_back
        = addButton(ButtonKind::Primary, u"compare-back"_s, u"Alt+Left"_s, [this] { Q_EMIT backWanted(); });
}

void CompareView::begin(const Checklist &list, const std::optional<Checklist> &draft)
{
    m_id = list.id;
    m_draft = draft;
    const bool isDraft = draft && *draft == list;
    m_after = isDraft ? QString(draftCode) : QString::number(list.version);
    int before = 0;
    for (const Checklist &other : m_state.catalogue().checklists) {
        if (other.id == m_id && (isDraft || other.version < list.version))
            before = std::max(before, other.version);
    }
    m_before = before > 0 ? QString::number(before) : m_after;
    refresh();
}

QWidget *CompareView::home()
{
    return m_back;
}

const Checklist *CompareView::versionNamed(const QString &code) const
{
    return code == draftCode && m_draft ? &*m_draft : m_state.catalogue().find(m_id, code.toInt());
}

QString CompareView::nameOf(const QString &code) const
{
    return code == draftCode ? tr("the draft") : tr("version %1").arg(code);
}

void CompareView::refresh()
{
    const Checklist *before = versionNamed(m_before);
    const Checklist *after = versionNamed(m_after);
    if (!before || !after)
        return;
    setHead(tr("Compare: %1").arg(m_state.text(after->title)), {});
    QStringList codes;
    for (const Checklist &list : m_state.catalogue().checklists) {
        if (list.id == m_id)
            codes.append(QString::number(list.version));
    }
    std::ranges::sort(codes, {}, [](const QString &code) { return code.toInt(); });
    if (m_draft)
        codes.append(draftCode);
    QList<ChoiceRow::Value> values;
    for (const QString &code : std::as_const(codes))
        values.append({code, nameOf(code)});
    m_older->setTexts(tr("Older"), {}, {});
    m_newer->setTexts(tr("Newer"), {}, {});
    m_older->setValues(values, m_before);
    m_newer->setValues(values, m_after);
    m_differences->show(differences(*before, *after, m_state.language()), nameOf(m_before), nameOf(m_after));
    m_back->setText(tr("Back"));
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/setuppage.h"

#include "models/domain/text/placename.h"
#include "ui/counter/pageframe.h"
#include "ui/counter/windowsettings.h"
#include "ui/shared/field.h"
#include "ui/shared/segment.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

/// Empty is allowed: a clerk with a citizen waiting goes on without.
std::optional<TextProblem> problemOfName(const Field &field, int longest)
{
    return problemOfPlaceName(field.edit()->text().trimmed(), longest);
}

QString sentence(TextProblem problem, int longest)
{
    switch (problem) {
    case TextProblem::TooLong:
        return SetupPage::tr("The name is too long: at most %1 characters.").arg(longest);
    case TextProblem::LooksPersonal:
        return SetupPage::tr("This looks like a CPR number. Write it without the number.");
    default:
        return SetupPage::tr("The name holds characters that cannot be printed. Type it again.");
    }
}

} // namespace

SetupPage::SetupPage(const Look &look, Actions &actions, WindowSettings &settings, QWidget *parent)
    : Page(parent), m_settings(settings), m_title(new TextLabel(look, Type::Title)),
      m_lead(new TextLabel(look, Type::Lead, Token::Soft)),
      m_officeLabel(new TextLabel(look, Type::BodyStrong)),
      m_deskLabel(new TextLabel(look, Type::BodyStrong)),
      m_languageLabel(new TextLabel(look, Type::BodyStrong)),
      m_problem(new TextLabel(look, Type::BodyStrong, Token::Error)),
      m_go(new Button(look, ButtonKind::Primary)),
      m_back(actionButton(look, actions, ActionId::Close, ButtonKind::Secondary))
{
    setObjectName(u"setup"_s);
    m_lead->setMeasure(640);
    m_problem->setObjectName(u"setup-problem"_s);
    m_go->setObjectName(u"setup-go"_s);
    PageFrame frame(look, *this);
    frame.content->addWidget(m_title);
    frame.content->addSpacing(space::one);
    frame.content->addWidget(m_lead);
    m_office = addField(look, *frame.content, m_officeLabel, u"office"_s);
    m_desk = addField(look, *frame.content, m_deskLabel, u"desk"_s);
    frame.content->addSpacing(space::three);
    frame.content->addWidget(m_languageLabel);
    frame.content->addSpacing(space::half);
    frame.content->addWidget(makeLanguages(look));
    frame.content->addSpacing(space::two);
    frame.content->addWidget(m_problem);
    frame.content->addStretch();
    frame.buttons->addWidget(m_go);
    frame.buttons->addWidget(m_back);
    connect(m_go, &Button::clicked, this, &SetupPage::confirm);
}

Field *SetupPage::addField(const Look &look, QVBoxLayout &column, TextLabel *label, const QString &name)
{
    auto *field = new Field(look);
    field->setCharacters(longestOfficeName);
    field->edit()->setObjectName(name);
    // Longer than it may be, so that a pasted text is refused rather than cut.
    field->edit()->setMaxLength(4 * longestOfficeName);
    column.addSpacing(space::three);
    column.addWidget(label);
    column.addSpacing(space::half);
    column.addWidget(field);
    connect(field->edit(), &QLineEdit::textChanged, this, &SetupPage::check);
    return field;
}

QWidget *SetupPage::makeLanguages(const Look &look)
{
    auto *holder = new QWidget; // exclusive buttons share a parent
    auto *line = new FlowLayout(space::one, space::half);
    line->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(line);
    const auto add = [&](const QString &text, Language language) {
        auto *segment = new Segment(look);
        segment->setText(text);
        segment->setObjectName(u"language-"_s + (language == Language::Danish ? u"da"_s : u"en"_s));
        line->addWidget(segment);
        connect(segment, &Segment::clicked, this, [this, language] {
            CounterSettings wanted = m_settings.now();
            wanted.language = language;
            m_settings.set(wanted);
        });
        return segment;
    };
    m_danish = add(u"Dansk"_s, Language::Danish);
    m_english = add(u"English"_s, Language::English);
    m_arrows = new TextLabel(look, Type::Small, Token::Mute);
    line->addWidget(m_arrows);
    return holder;
}

void SetupPage::begin()
{
    m_office->edit()->setText(m_settings.now().office);
    m_desk->edit()->setText(m_settings.now().desk);
    m_office->edit()->selectAll();
}

QWidget *SetupPage::home()
{
    return m_office->edit();
}

void SetupPage::refresh()
{
    const bool first = !m_settings.now().placeKnown;
    m_title->setText(first ? tr("Welcome to Skranketid") : textOf(ActionId::Setup));
    setAccessibleName(m_title->text());
    m_lead->setText(first
            ? tr("Where does this program stand? It can be changed later with %1.")
                  .arg(keyTextOf(ActionId::Setup))
            : tr("Sessions started from now on carry the new names; earlier ones keep theirs."));
    m_officeLabel->setText(tr("Office"));
    m_office->edit()->setPlaceholderText(tr("Borgerservice, the town hall"));
    m_office->edit()->setAccessibleName(m_officeLabel->text());
    m_deskLabel->setText(tr("Desk"));
    m_desk->edit()->setAccessibleName(m_deskLabel->text());
    m_languageLabel->setText(tr("Language"));
    m_danish->setChecked(m_settings.now().language == Language::Danish);
    m_english->setChecked(m_settings.now().language == Language::English);
    m_arrows->setText(tr("Choose with %1").arg(u"← →"_s));
    for (Segment *segment : {m_danish, m_english})
        segment->setAccessibleDescription(m_arrows->text());
    m_go->setText(first ? tr("Go to the counter") : tr("Store"));
    m_go->setKeyText(QCoreApplication::translate("Keys", "Enter"));
    m_go->updateGeometry();
    showAction(*m_back, ActionId::Close);
    m_back->setVisible(!first);
    check();
}

void SetupPage::check()
{
    m_problem->setText({});
    if (const auto problem = problemOfName(*m_office, longestOfficeName))
        m_problem->setText(sentence(*problem, longestOfficeName));
    else if (const auto deskProblem = problemOfName(*m_desk, longestDeskName))
        m_problem->setText(sentence(*deskProblem, longestDeskName));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_office->edit()->setAccessibleDescription(m_problem->text());
    m_desk->edit()->setAccessibleDescription(m_problem->text());
    m_go->setEnabled(m_problem->text().isEmpty());
}

void SetupPage::confirm()
{
    if (!m_go->isEnabled())
        return;
    CounterSettings wanted = m_settings.now();
    wanted.office = m_office->edit()->text().trimmed();
    const QString desk = m_desk->edit()->text().trimmed();
    wanted.desk = desk.isEmpty() ? wanted.desk : desk;
    wanted.placeKnown = true;
    m_settings.set(wanted);
    Q_EMIT closed();
}

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/formpage.h"

#include "models/store/deskstore.h"
#include "models/store/storage.h"
#include "ui/admin/access.h"
#include "ui/counter/pageframe.h"
#include "ui/shared/actions.h"
#include "ui/shared/announcer.h"
#include "ui/shared/stripmessage.h"
#include "ui/shared/textlabel.h"

#include <QAction>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String undoKeys("Ctrl+Z"); // of typing while something is half typed

} // namespace

FormPage::FormPage(const AdminParts &parts, const QString &name, QWidget *parent)
    : AdminPage(parent), m_parts(parts), m_title(new TextLabel(parts.look, Type::Title)),
      m_lead(new TextLabel(parts.look, Type::Lead, Token::Soft)), m_done(new StripMessage(parts.look)),
      m_undo(m_done->addButton()), m_announcer(new Announcer(*this))
{
    setObjectName(name);
    m_lead->setMeasure(720);
    PageFrame frame(parts.look, *this);
    frame.content->setContentsMargins(space::five, space::four, space::five, space::two);
    frame.foot->setContentsMargins(space::five, space::one, space::five, space::two);
    m_content = frame.content;
    m_buttons = frame.buttons;
    m_area = frame.area;
    m_content->addWidget(m_title);
    m_content->addSpacing(space::one);
    m_content->addWidget(m_lead);
    m_done->setObjectName(name + u"-done"_s);
    m_done->hide();
    frame.foot->insertWidget(0, m_done);
    m_undo->setObjectName(name + u"-undo"_s);
    m_undo->setKeyText(keyTextOf(undoKeys));
    connect(m_undo, &Button::clicked, this, &FormPage::undo);
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence(undoKeys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, &FormPage::undo);
    addAction(action);
}

void FormPage::setHead(const QString &title, const QString &lead)
{
    setAccessibleName(title);
    m_title->setText(title);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_undo->setText(tr("Undo"));
    m_undo->updateGeometry();
}

TextLabel *FormPage::addText(Type type, Token token)
{
    auto *label = new TextLabel(m_parts.look, type, token);
    label->setMeasure(720);
    m_content->addWidget(label);
    return label;
}

Button *FormPage::addButton(
    ButtonKind kind, const QString &name, const QString &keys, const std::function<void()> &act)
{
    auto *button = new Button(m_parts.look, kind);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    connect(button, &Button::clicked, this, act);
    if (keys.isEmpty())
        return button;
    button->setKeyText(keyTextOf(keys));
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence::fromString(keys, QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, button, &Button::click); // nothing while it is disabled
    addAction(action);
    return button;
}

Role FormPage::acting() const
{
    return m_parts.access.holds(Role::Administrator) ? Role::Administrator : Role::Manager;
}

void FormPage::change(const OfficeChange &change, const OfficeChange &back, const QString &said,
    const std::function<void(const QString &)> &after)
{
    if (!m_parts.access.holds(change.role))
        return;
    m_parts.storage.run([change](DeskStore &store) { return store.configure(change); })
        .then(this, [=, this](const Stored<void> &stored) {
            if (stored) {
                m_change = change;
                m_back = back;
            }
            m_undo->setVisible(stored.has_value());
            if (stored)
                tell(StripKind::Information, said);
            else
                tell(StripKind::Error, stored.error().message);
            if (after)
                after(stored ? QString() : stored.error().message);
        });
}

void FormPage::tell(StripKind kind, const QString &text)
{
    m_done->setMessage(kind, text);
    m_done->show();
    m_announcer->say(text);
    // The line takes room from the page: what is worked on stays in sight.
    QTimer::singleShot(0, this, [this] {
        QWidget *focused = window()->focusWidget();
        if (m_area->isAncestorOf(focused))
            m_area->ensureWidgetVisible(focused);
    });
}

void FormPage::undo()
{
    if (m_back.key.isEmpty() || m_undo->isHidden())
        return;
    const OfficeChange back = m_back;
    const OfficeChange again = m_change;
    change(back, again, tr("As before."));
}

} // namespace skranketid

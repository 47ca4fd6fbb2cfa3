// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/passphrasebox.h"

#include "models/domain/office/passphraserule.h"
#include "ui/admin/access.h"
#include "ui/shared/button.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <chrono>
#include <tuple>

namespace skranketid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int fieldWidth = 32; // characters

} // namespace

PassphraseBox::PassphraseBox(const Look &look, Access &access, QWidget *parent)
    : QWidget(parent), m_access(access), m_title(new TextLabel(look, Type::Title)),
      m_lead(new TextLabel(look, Type::Lead, Token::Soft)), m_label(new TextLabel(look, Type::BodyStrong)),
      m_newLabel(new TextLabel(look, Type::BodyStrong)), m_againLabel(new TextLabel(look, Type::BodyStrong)),
      m_problem(new TextLabel(look, Type::BodyStrong, Token::Error)),
      m_go(new Button(look, ButtonKind::Primary))
{
    setObjectName(u"passphrase-box"_s);
    m_lead->setMeasure(640);
    m_problem->setMeasure(640);
    m_problem->setObjectName(u"passphrase-problem"_s);
    m_go->setObjectName(u"passphrase-go"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(space::one);
    column->addWidget(m_lead);
    m_field = addField(look, *column, m_label, u"passphrase"_s);
    m_new = addField(look, *column, m_newLabel, u"passphrase-new"_s);
    m_again = addField(look, *column, m_againLabel, u"passphrase-again"_s);
    column->addSpacing(space::two);
    column->addWidget(m_problem);
    column->addSpacing(space::two);
    column->addWidget(m_go);
    connect(m_go, &Button::clicked, this, &PassphraseBox::confirm);
    connect(&access, &Access::changed, this, &PassphraseBox::refresh);
    connect(&m_waiting, &QTimer::timeout, this, &PassphraseBox::refresh);
    ask(m_role);
}

Field *PassphraseBox::addField(const Look &look, QVBoxLayout &column, TextLabel *label, const QString &name)
{
    auto *field = new Field(look);
    field->setCharacters(fieldWidth);
    field->edit()->setObjectName(name);
    field->edit()->setEchoMode(QLineEdit::Password);
    field->edit()->setMaxLength(2 * longestPassphrase); // a longer one is refused rather than cut
    label->setContentsMargins(0, space::three, 0, space::half); // gone with it
    column.addWidget(label);
    column.addWidget(field);
    connect(field->edit(), &QLineEdit::textEdited, this, [this] {
        m_said.clear();
        check();
    });
    connect(field->edit(), &QLineEdit::returnPressed, this, &PassphraseBox::confirm);
    return field;
}

void PassphraseBox::ask(Role role, const QString &why, Purpose purpose)
{
    m_role = role;
    m_why = why;
    m_purpose = purpose;
    m_said.clear();
    forget();
    refresh();
}

QWidget *PassphraseBox::home()
{
    return needsOld() ? m_field->edit() : m_new->edit();
}

Role PassphraseBox::asked() const
{
    if (m_purpose != Purpose::Open || m_access.isSet(m_role))
        return m_role;
    const Role first = m_access.neededToSet(m_role);
    return first == Role::Clerk ? m_role : first;
}

bool PassphraseBox::isSetting() const
{
    return m_purpose != Purpose::Open || (m_access.isKnown() && !m_access.isSet(asked()));
}

QString PassphraseBox::titleText() const
{
    if (m_role == Role::Administrator)
        return m_purpose == Purpose::Open ? tr("The administrator's passphrase")
                                          : tr("A new passphrase for the administrator");
    return m_purpose == Purpose::Open ? tr("The manager's passphrase")
                                      : tr("A new passphrase for the manager");
}

QString PassphraseBox::leadText() const
{
    if (m_purpose != Purpose::Open)
        return tr("At least %1 characters. It protects these pages, not the file with the data.")
            .arg(shortestPassphrase);
    if (isSetting())
        return tr("None is set yet. Choose one of at least %1 characters; from now on it is asked for here. "
                  "It protects these pages, not the file with the data.")
            .arg(shortestPassphrase);
    if (asked() == Role::Manager && m_role == Role::Administrator)
        return tr("None is set yet. Whoever sets it must know the manager's: type that first.");
    if (asked() != m_role)
        return tr("None is set yet. Whoever sets it must know the administrator's: type that first.");
    return m_why;
}

QString PassphraseBox::labelText() const
{
    if (m_purpose == Purpose::Change)
        return tr("The passphrase so far");
    return asked() == Role::Administrator ? tr("The administrator's passphrase")
                                          : tr("The manager's passphrase");
}

void PassphraseBox::refresh()
{
    m_title->setText(titleText());
    m_lead->setText(leadText());
    m_lead->setVisible(!m_lead->text().isEmpty());
    m_label->setText(labelText());
    m_newLabel->setText(tr("New passphrase"));
    m_againLabel->setText(tr("The same once more"));
    for (const auto &[field, label, shown] : {std::tuple(m_field, m_label, needsOld()),
             std::tuple(m_new, m_newLabel, isSetting()), std::tuple(m_again, m_againLabel, isSetting())}) {
        field->edit()->setAccessibleName(label->text());
        field->setVisible(shown);
        label->setVisible(shown);
    }
    m_go->setText(isSetting() ? tr("Set the passphrase") : tr("Open"));
    m_go->setKeyText(QCoreApplication::translate("Keys", "Enter"));
    m_go->updateGeometry();
    check();
}

bool PassphraseBox::isComplete() const
{
    const auto isTyped = [](const Field *field) { return !field->edit()->text().isEmpty(); };
    return (!needsOld() || isTyped(m_field)) && (!isSetting() || isTyped(m_new));
}

void PassphraseBox::check()
{
    const qint64 waitMs = needsOld() ? m_access.waitMs(asked()) : 0;
    if (waitMs > 0)
        m_waiting.start(1s);
    else
        m_waiting.stop();
    const QString wait = tr("Wait %n second(s) before the next try.", nullptr, int((waitMs + 999) / 1000));
    m_problem->setText(waitMs == 0 ? m_said : m_said.isEmpty() ? wait : m_said + u' ' + wait);
    m_problem->setVisible(!m_problem->text().isEmpty());
    for (Field *field : {m_field, m_new, m_again})
        field->edit()->setAccessibleDescription(m_problem->text());
    m_go->setEnabled(m_access.isKnown() && !m_access.isBusy() && waitMs == 0 && isComplete());
}

void PassphraseBox::confirm()
{
    if (!m_go->isEnabled()) {
        if (needsOld() && isSetting() && m_new->edit()->text().isEmpty())
            m_new->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString wanted = m_new->edit()->text();
    if (isSetting() && m_again->edit()->text() != wanted) {
        m_said = m_again->edit()->text().isEmpty() ? QString() : tr("The two are not the same.");
        check();
        m_again->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto then = [box = QPointer(this)](const tl::expected<void, QString> &result) {
        if (box)
            box->take(result);
    };
    if (!isSetting())
        m_access.unlock(asked(), m_field->edit()->text(), then);
    else if (needsOld())
        m_access.change(m_role, m_field->edit()->text(), wanted, then);
    else
        m_access.setPassphrase(asked(), wanted, then);
    check(); // nothing can be pressed meanwhile
}

void PassphraseBox::take(const tl::expected<void, QString> &result)
{
    m_said = result ? QString() : result.error();
    forget();
    refresh();
    if (result && m_access.holds(m_role) && m_access.isSet(m_role))
        Q_EMIT opened();
    else if (isVisible())
        home()->setFocus(Qt::OtherFocusReason);
}

/// What was typed does not wait here for the next look.
void PassphraseBox::forget()
{
    for (Field *field : {m_field, m_new, m_again})
        field->edit()->setText({}); // clear() could be undone
}

void PassphraseBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else
        QWidget::keyPressEvent(event);
}

void PassphraseBox::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        forget();
    QWidget::hideEvent(event);
}

} // namespace skranketid

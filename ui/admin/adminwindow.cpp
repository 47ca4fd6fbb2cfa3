// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminwindow.h"

#include "ui/admin/access.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/pageitem.h"
#include "ui/admin/passphrasebox.h"
#include "ui/shared/actions.h"
#include "ui/shared/announcer.h"
#include "ui/shared/bringforward.h"
#include "ui/shared/button.h"
#include "ui/shared/focusring.h"
#include "ui/shared/slimscrollbar.h"
#include "ui/shared/stripmessage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QAction>
#include <QEvent>
#include <QHideEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1240, 860);
constexpr int listWidth = 288;
constexpr const char *lockKeys = "Ctrl+Shift+K";
constexpr const char *helpKeys = "F1";
constexpr const char *closeKeys = "Esc";

QKeySequence sequenceOf(const char *keys)
{
    return QKeySequence::fromString(QString::fromLatin1(keys), QKeySequence::PortableText);
}

} // namespace

AdminWindow::AdminWindow(const AdminParts &parts, const QList<AdminPage *> &pages)
    : SideWindow(parts.look, parts.settings, usualSize), m_parts(parts), m_pages(pages),
      m_announcer(new Announcer(*this))
{
    setObjectName(u"admin"_s);
    build(pages);
    addKeys(lockKeys, &AdminWindow::lockNow);
    addKeys(helpKeys, &AdminWindow::help);
    addKeys(closeKeys, &AdminWindow::leave);
    addKeys("Ctrl+PgDown", &AdminWindow::goOn);
    addKeys("Ctrl+PgUp", &AdminWindow::goBack);
    connect(&parts.access, &Access::changed, this, &AdminWindow::showCurrent);
    connect(m_box, &PassphraseBox::opened, this, &AdminWindow::takeFocusHome);
    m_items.constFirst()->setChecked(true);
    translate();
    new FocusRing(parts.look, this);
}

void AdminWindow::build(const QList<AdminPage *> &pages)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList(pages));
    row->addWidget(makeRight(pages), 1);
}

QWidget *AdminWindow::makeList(const QList<AdminPage *> &pages)
{
    auto *items = new QWidget; // exclusive buttons share a parent
    auto *list = new QVBoxLayout(items);
    list->setContentsMargins(space::one, 0, space::one, 0);
    list->setSpacing(2);
    for (qsizetype i = 0; i < pages.size(); ++i)
        m_items.append(addItem(*list, i));
    list->addStretch();
    m_title = new TextLabel(look(), Type::Heading);
    m_title->setContentsMargins(space::three, space::three, space::two, space::two);
    m_list = scrolled(look(), items, nullptr);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(makeListFoot());
    const auto measure = [this, left] { left->setFixedWidth(look().scaled(listWidth)); };
    connect(&look(), &Look::changed, left, measure);
    measure();
    return left;
}

QWidget *AdminWindow::makeListFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(space::three, space::one, space::one, space::one);
    column->setSpacing(0);
    m_standing = new TextLabel(look(), Type::Small, Token::Soft);
    m_standing->setObjectName(u"admin-standing"_s);
    column->addWidget(m_standing);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(space::three, 0);
    flow->setContentsMargins(0, 0, 0, 0);
    row->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    column->addWidget(row);
    const auto add = [&](const QString &name, const char *keys, Act act) {
        auto *button = new Button(look(), ButtonKind::Quiet);
        button->setObjectName(u"admin-"_s + name);
        button->setKeyText(keyTextOf(QString::fromLatin1(keys)));
        connect(button, &Button::clicked, this, act);
        flow->addWidget(button);
        return button;
    };
    m_lock = add(u"lock"_s, lockKeys, &AdminWindow::lockNow);
    m_help = add(u"help"_s, helpKeys, &AdminWindow::help);
    m_close = add(u"close"_s, closeKeys, &AdminWindow::leave);
    return foot;
}

PageItem *AdminWindow::addItem(QVBoxLayout &column, qsizetype at)
{
    auto *item = new PageItem(look());
    item->setObjectName(u"admin-item-%1"_s.arg(m_pages.at(at)->objectName()));
    column.addWidget(item);
    connect(item, &PageItem::clicked, this, [this, at] { select(at); });
    connect(item, &PageItem::moved, this, &AdminWindow::move);
    return item;
}

QWidget *AdminWindow::makeRight(const QList<AdminPage *> &pages)
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_message = new StripMessage(look());
    m_message->setObjectName(u"admin-message"_s);
    m_message->hide();
    m_stack = new QStackedWidget;
    auto *inner = new QWidget;
    auto *padded = new QVBoxLayout(inner);
    padded->setContentsMargins(space::five, space::four, space::five, space::two);
    m_box = new PassphraseBox(look(), m_parts.access);
    padded->addWidget(m_box);
    padded->addStretch();
    m_gate = scrolled(look(), inner, nullptr);
    m_stack->addWidget(m_gate);
    for (AdminPage *page : pages) {
        m_stack->addWidget(page);
        connect(page, &AdminPage::noticed, this, &AdminWindow::tell);
    }
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    return right;
}

void AdminWindow::addKeys(const char *keys, Act act)
{
    auto *action = new QAction(this);
    action->setShortcut(sequenceOf(keys));
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

void AdminWindow::appear()
{
    const bool first = !isVisible();
    if (first) {
        m_parts.access.reread();
        takeSize();
        m_message->hide();
    }
    bringForward(*this);
    if (first) {
        translate();
        takeFocusHome();
    }
}

bool AdminWindow::mayBeSeen(const AdminPage &page) const
{
    return m_parts.access.holds(page.role());
}

void AdminWindow::select(qsizetype page)
{
    m_current = page;
    m_message->hide();
    m_asked = Role::Clerk;
    m_items.at(page)->setChecked(true);
    m_list->ensureWidgetVisible(m_items.at(page));
    if (mayBeSeen(*m_pages.at(page)))
        m_pages.at(page)->refresh();
    showCurrent();
}

void AdminWindow::move(int by)
{
    const bool inList = qobject_cast<PageItem *>(focusWidget());
    select((m_current + by + m_pages.size()) % m_pages.size());
    if (inList)
        m_items.at(m_current)->setFocus(Qt::TabFocusReason);
    else
        takeFocusHome();
}

/// The page, or the lock before it; called whenever a role begins or ends to hold.
void AdminWindow::showCurrent()
{
    AdminPage *page = m_pages.at(m_current);
    const bool open = mayBeSeen(*page);
    const bool wasOpen = m_stack->currentWidget() == page;
    const QWidget *focused = focusWidget();
    const bool hadFocus = !focused || !focused->isVisible() || m_stack->isAncestorOf(focused);
    if (open) {
        m_asked = Role::Clerk;
        m_stack->setCurrentWidget(page);
        if (!wasOpen)
            page->refresh();
    } else {
        m_stack->setCurrentWidget(m_gate);
        if (m_asked != page->role()) {
            m_asked = page->role();
            m_box->ask(m_asked);
        }
    }
    if (hadFocus && wasOpen != open)
        takeFocusHome();
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items.at(i)->setLocked(mayBeSeen(*m_pages.at(i)) ? QString() : tr("locked"));
    const bool manager = m_parts.access.holds(Role::Manager);
    m_standing->setText(m_parts.access.holds(Role::Administrator)
            ? tr("Open for the administrator, for two minutes after the last key or click.")
            : manager ? tr("Open for the manager, for two minutes after the last key or click.")
                      : tr("Locked."));
    m_lock->setEnabled(manager);
}

void AdminWindow::takeFocusHome()
{
    QWidget *home = m_stack->currentWidget() == m_gate ? m_box->home() : m_pages.at(m_current)->home();
    home->setFocus(Qt::OtherFocusReason);
}

void AdminWindow::translate()
{
    setWindowTitle(tr("Administration – Skranketid"));
    m_title->setText(textOf(ActionId::Admin));
    m_lock->setText(tr("Lock now"));
    m_help->setText(tr("Help"));
    m_close->setText(tr("Close"));
    for (Button *button : {m_lock, m_help, m_close})
        button->updateGeometry();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_items.at(i)->setText(m_pages.at(i)->title());
        m_items.at(i)->updateGeometry();
    }
    m_box->refresh();
    if (mayBeSeen(*m_pages.at(m_current)))
        m_pages.at(m_current)->refresh();
    showCurrent();
}

void AdminWindow::tell(const QString &sentence)
{
    m_message->setMessage(StripKind::Information, sentence);
    m_message->show();
    m_announcer->say(sentence);
}

void AdminWindow::help()
{
    tell(tr(
        "Up and Down in the list choose a page, %1 and %2 from anywhere. Tab goes through the page, Enter "
        "stores what is typed, %3 closes the window. Two minutes after the last key or click the pages are "
        "locked; what is half typed is there again after the passphrase. It protects these pages, not the "
        "file with the data.")
             .arg(keyTextOf(u"Ctrl+PgUp"_s), keyTextOf(u"Ctrl+PgDown"_s), keyTextOf(u"Esc"_s)));
}

void AdminWindow::lockNow()
{
    m_parts.access.lock();
}

void AdminWindow::changeEvent(QEvent *event)
{
    SideWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

/// Who closes the window has done.
void AdminWindow::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_parts.access.lock();
    SideWindow::hideEvent(event);
}

} // namespace skranketid

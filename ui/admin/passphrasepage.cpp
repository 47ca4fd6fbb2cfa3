// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/passphrasepage.h"

#include "ui/admin/access.h"
#include "ui/admin/linelist.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String changeManager("change-manager");
constexpr QLatin1String resetManager("reset-manager");
constexpr QLatin1String changeAdministrator("change-administrator");
constexpr QLatin1String setAdministrator("set-administrator");

} // namespace

PassphrasePage::PassphrasePage(const AdminParts &parts, QWidget *parent)
    : FormPage(parts, u"passphrases"_s, parent), m_list(new LineList(parts.look)),
      m_box(new PassphraseBox(parts.look, parts.access))
{
    content().addSpacing(space::three);
    content().addWidget(m_list);
    content().addSpacing(space::three);
    content().addWidget(m_box);
    content().addSpacing(space::three);
    m_limits = addText(Type::Small, Token::Soft);
    content().addStretch();
    m_box->hide();
    connect(m_list, &LineList::pressed, this, &PassphrasePage::press);
    connect(m_box, &PassphraseBox::opened, this, [this] {
        m_box->hide();
        refresh();
        home()->setFocus(Qt::OtherFocusReason);
        Q_EMIT noticed(m_asked == Role::Administrator ? tr("The administrator's passphrase is set.")
                                                      : tr("The manager's passphrase is set."));
    });
    connect(&parts.access, &Access::changed, this, &PassphrasePage::showLines);
}

QString PassphrasePage::title() const
{
    return tr("Passphrases");
}

QWidget *PassphrasePage::home()
{
    QWidget *first = m_list->firstButton();
    return first ? first : this;
}

void PassphrasePage::refresh()
{
    setHead(title(),
        tr("The manager's opens the pages of the office, the administrator's those and a few more: how long "
           "data "
           "are kept, backups. Nobody needs one to serve a citizen."));
    m_limits->setText(tr("A passphrase protects these pages, not the file: whoever may read or replace the "
                         "database's file on this "
                         "computer needs none. That is what the computer's own users, rights and encrypted "
                         "disk are for. One that "
                         "was forgotten is reset on this computer with “skranketid passphrase reset”."));
    showLines();
}

void PassphrasePage::showLines()
{
    const Access &access = parts().access;
    QList<LineList::Line> lines;
    lines.append({QString(changeManager), tr("The manager's passphrase"),
        access.isSet(Role::Manager) ? tr("Change") : QString()});
    if (access.holds(Role::Administrator))
        lines.append(
            {QString(resetManager), tr("The manager has forgotten it, or none is set"), tr("Set a new one")});
    const bool isSet = access.isSet(Role::Administrator);
    lines.append({QString(isSet ? changeAdministrator : setAdministrator),
        isSet ? tr("The administrator's passphrase") : tr("The administrator's passphrase: none is set"),
        isSet ? tr("Change") : tr("Set")});
    m_list->setLines(lines);
}

void PassphrasePage::press(const QString &code)
{
    using Purpose = PassphraseBox::Purpose;
    m_asked = code.endsWith(u"administrator") ? Role::Administrator : Role::Manager;
    m_box->ask(m_asked, {}, code.startsWith(u"change") ? Purpose::Change : Purpose::New);
    m_box->show();
    m_box->home()->setFocus(Qt::OtherFocusReason);
}

} // namespace skranketid

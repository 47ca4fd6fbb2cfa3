// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officesetting.h"
#include "ui/admin/adminparts.h"
#include "ui/counter/sidewindow.h"

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace skranketid {

class AdminPage;
class Announcer;
class Button;
class PageItem;
class PassphraseBox;
class StripMessage;
class TextLabel;

/// What the manager and the administrator of an office decide: a list of pages, and the one that is looked
/// at. A page is there only while its role holds; what is half typed on it waits behind the lock.
class AdminWindow final : public SideWindow {
    Q_OBJECT

public:
    /// Takes the pages over.
    AdminWindow(const AdminParts &parts, const QList<AdminPage *> &pages);

    void appear(); ///< comes to the front

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Act = void (AdminWindow::*)();
    void build(const QList<AdminPage *> &pages);
    QWidget *makeList(const QList<AdminPage *> &pages);
    QWidget *makeListFoot();
    QWidget *makeRight(const QList<AdminPage *> &pages);
    PageItem *addItem(QVBoxLayout &column, qsizetype at);
    void addKeys(const char *keys, Act act);
    bool mayBeSeen(const AdminPage &page) const;
    void select(qsizetype page);
    void move(int by);
    void showCurrent();
    void takeFocusHome();
    void translate();
    void tell(const QString &sentence);
    void goOn() { move(1); }
    void goBack() { move(-1); }
    void help();
    void lockNow();
    void leave() { close(); }

    const AdminParts m_parts;
    QList<AdminPage *> m_pages;
    QList<PageItem *> m_items;
    qsizetype m_current = 0;
    Role m_asked = Role::Clerk; ///< whose passphrase is on the screen
    Announcer *m_announcer;
    QScrollArea *m_list = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_standing = nullptr; ///< which role holds
    Button *m_lock = nullptr;
    Button *m_help = nullptr;
    Button *m_close = nullptr;
    StripMessage *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_gate = nullptr; ///< the box with room around it
    PassphraseBox *m_box = nullptr;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officebook.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/adminparts.h"
#include "ui/shared/tokens.h"

class QLayout;
class QScrollArea;
class QVBoxLayout;

namespace skranketid {

class Announcer;
class Button;
class StripMessage;
class TextLabel;
enum class ButtonKind;
enum class StripKind;
enum class Type;

/// A page of administration with a title, what it is for, and things to set. A change applies at once; a line
/// at the foot says so and takes it back.
class FormPage : public AdminPage {
    Q_OBJECT

protected:
    FormPage(const AdminParts &parts, const QString &name, QWidget *parent = nullptr);

    const AdminParts &parts() const { return m_parts; }
    QVBoxLayout &content() const { return *m_content; }
    QLayout &buttons() const { return *m_buttons; }
    void setHead(const QString &title, const QString &lead);
    TextLabel *addText(Type type, Token token = Token::Ink);
    /// At the foot of the page; `keys` are one portable sequence, or empty.
    Button *addButton(
        ButtonKind kind, const QString &name, const QString &keys, const std::function<void()> &act);

    /// The role that a change is made by: the highest that holds.
    Role acting() const;
    /// Stores it; `said` is told then, and `back` undoes it. `after`: with the error, or none.
    void change(const OfficeChange &change, const OfficeChange &back, const QString &said,
        const std::function<void(const QString &)> &after = {});

private:
    void undo();
    void tell(StripKind kind, const QString &text);

    const AdminParts m_parts;
    TextLabel *m_title;
    TextLabel *m_lead;
    QVBoxLayout *m_content;
    QLayout *m_buttons;
    QScrollArea *m_area;
    StripMessage *m_done; ///< what was changed last
    Button *m_undo;
    Announcer *m_announcer;
    OfficeChange m_change;
    OfficeChange m_back;
};

} // namespace skranketid

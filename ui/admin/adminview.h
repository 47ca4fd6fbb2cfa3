// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/button.h"

#include <QWidget>

#include <functional>

class QLayout;
class QVBoxLayout;

namespace skranketid {

class TextLabel;
enum class Type;

/// One of several things a page of administration can show in its place: a title, content that scrolls,
/// buttons.
class AdminView : public QWidget {
    Q_OBJECT

public:
    virtual void refresh() = 0; ///< as it is now, in the language of now
    virtual QWidget *home() = 0; ///< takes the keyboard when the view is shown

protected:
    AdminView(const Look &look, const QString &name);

    const Look &look() const { return m_look; }
    QVBoxLayout &content() const { return *m_content; }
    void setHead(const QString &title, const QString &lead);
    TextLabel *addText(Type type, Token token = Token::Ink);
    Button *addButton(
        ButtonKind kind, const QString &name, const QString &keys, const std::function<void()> &act);

private:
    const Look &m_look;
    TextLabel *m_title;
    TextLabel *m_lead;
    QVBoxLayout *m_content;
    QLayout *m_buttons;
};

} // namespace skranketid

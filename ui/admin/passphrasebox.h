// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office/officesetting.h"

#include <QTimer>
#include <QWidget>

#include <tl/expected.hpp>

class QVBoxLayout;

namespace skranketid {

class Access;
class Button;
class Field;
class Look;
class TextLabel;

/// Asks for a role's passphrase in the window itself; where none is set yet, for a new one, twice. Enter goes
/// on, Esc gives up. What is typed is on the screen as dots, and gone as soon as it has been looked at.
class PassphraseBox final : public QWidget {
    Q_OBJECT

public:
    enum class Purpose {
        Open, ///< the role's pages
        New, ///< another one, whatever it was
        Change ///< by who knows it
    };

    PassphraseBox(const Look &look, Access &access, QWidget *parent = nullptr);

    /// Begins anew. `why` is a sentence on what it is for; may be empty.
    void ask(Role role, const QString &why = {}, Purpose purpose = Purpose::Open);
    void refresh(); ///< in the language of now
    void confirm(); ///< Enter
    QWidget *home();

Q_SIGNALS:
    void opened(); ///< the role holds
    void givenUp(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Field *addField(const Look &look, QVBoxLayout &column, TextLabel *label, const QString &name);
    Role asked() const; ///< whose passphrase is typed
    bool isSetting() const; ///< a new one
    bool needsOld() const { return !isSetting() || m_purpose == Purpose::Change; }
    bool isComplete() const;
    void forget();
    void check();
    void take(const tl::expected<void, QString> &result);
    QString titleText() const;
    QString leadText() const;
    QString labelText() const;

    Access &m_access;
    Role m_role = Role::Manager;
    Purpose m_purpose = Purpose::Open;
    QString m_why;
    QString m_said; ///< what was wrong with the last one
    QTimer m_waiting;
    TextLabel *m_title;
    TextLabel *m_lead;
    TextLabel *m_label;
    TextLabel *m_newLabel;
    TextLabel *m_againLabel;
    TextLabel *m_problem;
    Field *m_field; ///< the one there is
    Field *m_new;
    Field *m_again;
    Button *m_go;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QWidget>

namespace skranketid {

class Field;
class TextLabel;

/// Something that is set by typing it: what it is, the field, what is wrong with it. Enter stores; what is
/// half typed stays until then.
class EntryRow final : public QWidget {
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString explanation; ///< may be empty
        QString unit; ///< behind the field; may be empty
        QString standing; ///< the standard value, when it was changed; may be empty
    };

    EntryRow(const Look &look, const QString &name, int characters, QWidget *parent = nullptr);

    void setTexts(const Texts &texts);
    void setStored(const QString &text); ///< shown unless something is half typed
    /// As it is written properly; stored or not. `problem`: with what was typed before.
    void setTyped(const QString &text, const QString &problem = {});
    void setProblem(const QString &problem);
    QString typed() const;
    bool isHalfTyped() const;
    QWidget *home() const;

Q_SIGNALS:
    void entered(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHint();

    TextLabel *m_title;
    TextLabel *m_explanation;
    Field *m_field;
    TextLabel *m_unit;
    TextLabel *m_hint;
    TextLabel *m_problem;
    TextLabel *m_standing;
    QString m_stored;
};

} // namespace skranketid

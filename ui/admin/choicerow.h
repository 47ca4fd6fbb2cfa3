// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/look.h"

#include <QList>
#include <QWidget>

namespace skranketid {

class FlowLayout;
class Segment;
class TextLabel;

/// Something that is one of a few values. A press chooses, and that is all.
class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    struct Value {
        QString code;
        QString text;
    };

    ChoiceRow(const Look &look, const QString &name, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation, const QString &standing);
    /// Anew when there are other ones.
    void setValues(const QList<Value> &values, const QString &chosen);

Q_SIGNALS:
    void chosen(const QString &code);

private:
    const Look &m_look;
    TextLabel *m_title;
    TextLabel *m_explanation;
    TextLabel *m_standing;
    QWidget *m_holder;
    FlowLayout *m_line;
    QList<Segment *> m_segments;
    QStringList m_codes;
};

} // namespace skranketid

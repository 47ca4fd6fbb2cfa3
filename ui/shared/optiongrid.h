// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/choicecard.h"

#include <QWidget>

namespace skranketid {

class ColumnsLayout;

/// Things to choose from: cards for a few, rows under headings for a list of codes. One is chosen at a press,
/// or several are marked and then confirmed by the page.
class OptionGrid final : public QWidget {
    Q_OBJECT

public:
    OptionGrid(const Look &look, QWidget *parent = nullptr);

    void setOptions(const QList<Option> &options, ChoiceForm form, bool several = false);
    void setColumns(int narrowest, int most);
    const QList<Option> &showing() const { return m_options; }

    QStringList marked() const;
    void setMarked(const QStringList &codes);

    /// Presses the option that has this key. False: there is none.
    bool press(const QString &key);

Q_SIGNALS:
    void chosen(const QString &code); ///< not of several
    void markedChanged();

private:
    void build();
    void applyColumns();
    void keepCompatible(const ChoiceCard &changed);

    const Look &m_look;
    ColumnsLayout *m_layout;
    QList<Option> m_options;
    ChoiceForm m_form = ChoiceForm::Card;
    bool m_several = false;
    int m_narrowest = 340;
    int m_most = 2;
    QList<ChoiceCard *> m_cards;
    QList<QWidget *> m_widgets; ///< cards and headings
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"
#include "ui/shared/look.h"

#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace skranketid {

class Field;
class TextBox;
class TextLabel;

/// Fields that stand for parts of a value which somebody else keeps: each shows what it is, and says what was
/// typed as it is typed. A field says itself what is wrong with it.
class DraftForm : public QWidget {
    Q_OBJECT

public:
    /// What is kept of `typed`; the answer says why it was refused, empty: it was not.
    using Change = std::function<QString(const QString &typed)>;
    using Read = std::function<QString()>;

    explicit DraftForm(const Look &look, QWidget *parent = nullptr);

    void clear();
    void showAll(); ///< when everything is in it: from now on a field can have the keyboard
    void refresh(); ///< every field as it is now, but for what was refused while it was typed

    struct Side {
        QString name; ///< of the widget; unique in the form
        QString title;
        Read read;
        Change change;
    };
    void addLine(const Side &side, int characters);
    /// Danish and English beside each other; `boxes` for texts of several lines.
    void addPair(const QString &title, const Side &danish, const Side &english, bool boxes);
    struct Tick {
        QString name;
        QString title;
        std::function<bool()> read;
        std::function<void(bool)> change;
    };
    void addTicks(const QList<Tick> &ticks);
    struct Value {
        QString code;
        QString text;
    };
    void addValues(const Side &side, const QList<Value> &values);
    TextLabel *addText(const QString &text, Type type = Type::Body, Token token = Token::Soft);
    void addButton(const QString &name, const QString &text, const std::function<void()> &act);
    QWidget *firstField() const;
    bool isTyping() const { return m_taking >= 0; } ///< what changed, changed here

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        Side side;
        Field *line = nullptr;
        TextBox *box = nullptr;
        TextLabel *problem = nullptr;
        QString shown; ///< as it was last read
    };

    QWidget *makeSide(const Side &side, bool box, int characters);
    TextLabel *addTitle(const QString &title);
    void take(qsizetype entry, const QString &typed);
    void show(Entry &entry);

    const Look &m_look;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QList<Entry> m_entries;
    qsizetype m_taking = -1; ///< the entry that is typed in just now
    QList<std::function<void()>> m_others; ///< what else is refreshed
};

} // namespace skranketid

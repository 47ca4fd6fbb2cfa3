// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace skranketid {

/// A value with all it has been. Values share what is equal in them, so that this costs little.
template <typename Value> class UndoHistory {
public:
    explicit UndoHistory(Value value) : m_value(std::move(value)) { }

    const Value &value() const { return m_value; }

    /// Changes that follow each other under one name, such as the letters of a word, are undone together.
    void change(Value value, const QString &name = {})
    {
        if (value == m_value)
            return;
        if (name.isEmpty() || name != m_name || m_undo.isEmpty())
            m_undo.append(m_value);
        m_redo.clear();
        m_value = std::move(value);
        m_name = name;
    }

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo() { step(m_undo, m_redo); }
    void redo() { step(m_redo, m_undo); }

private:
    void step(QList<Value> &from, QList<Value> &to)
    {
        if (from.isEmpty())
            return;
        to.append(std::exchange(m_value, from.takeLast()));
        m_name.clear();
    }

    Value m_value;
    QString m_name;
    QList<Value> m_undo;
    QList<Value> m_redo;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowbench.h"
#include "ui/counter/page.h"
#include "ui/shared/quiettable.h"

#include <QLineEdit>

namespace skranketid::test {

/// The way to a session's page and to its corrections, by keys.
class SessionBench : public WindowBench {
public:
    using WindowBench::WindowBench;

    static constexpr qint64 minuteMs = 60'000;

    /// A quick session of so many minutes, finished with the first end code.
    SessionId serve(int minutes, const QString &ticket = {})
    {
        if (!ticket.isEmpty()) {
            key(Qt::Key_F2);
            visible<QLineEdit>(u"ticket"_s)->clear();
            type(ticket);
            key(Qt::Key_Return);
        }
        if (!state().beginning().quick)
            key(Qt::Key_F3);
        press(u"1"_s);
        const SessionId id = running()->id;
        clock.pass(minutes * minuteMs);
        for (int guard = 0; guard < 20 && running(); ++guard)
            stepByKeys();
        return id;
    }

    /// The newest session of today's list.
    void openNewest()
    {
        key(Qt::Key_J, Qt::ControlModifier);
        key(Qt::Key_Return);
        QCOMPARE(page(), u"session"_s);
    }

    QString page() const
    {
        return allVisible<Page>().value(0) ? allVisible<Page>().constFirst()->objectName() : QString();
    }

    /// Opens a correction, types, says why, stores.
    void correct(const QString &change, const QString &typed, const QString &why)
    {
        press(change);
        typeOver(typed);
        key(Qt::Key_Return);
        press(why);
        key(Qt::Key_Return);
    }

    void typeOver(const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(focus());
        QVERIFY(edit);
        edit->selectAll();
        type(text);
    }

    QString problem() const { return textOf(u"correct-problem"_s); }
    QString summary() const { return textOf(u"correct-summary"_s); }
    QString textOf(const QString &name) const
    {
        const auto *label = visible<TextLabel>(name);
        return label ? label->text() : QString();
    }

    QStringList row(const QString &table, const QString &first) const
    {
        const auto *view = visible<QuietTable>(table);
        if (!view)
            return {};
        const QAbstractItemModel &model = *view->model();
        for (int row = model.rowCount() - 1; row >= 0; --row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            if (cells.contains(first))
                return cells;
        }
        return {};
    }
    /// As measured, now, why.
    QStringList fact(const QString &name) const { return row(u"facts"_s, name).mid(1); }

    Session stored(SessionId id)
    {
        return storage()
            .run([id](DeskStore &store) {
                return foldSession(store.catalogue(), store.journal().eventsOf(id).value());
            })
            .result();
    }

    Answer say(const QString &line)
    {
        const Answer answer = storage().execute(*parseCommand(line)).result();
        settle();
        return answer;
    }

    void alt(int key) { this->key(key, Qt::AltModifier); }
};

} // namespace skranketid::test

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrecord.h"
#include "models/items/texttablemodel.h"
#include "ui/counter/correction.h"
#include "ui/counter/page.h"
#include "ui/shared/actions.h"

#include <QMap>

class QScrollArea;
class QVBoxLayout;

namespace skranketid {

class Access;
class Button;
class CounterState;
class Look;
class ManagerGate;
class QuietTable;
class Storage;
class TextLabel;

/// One session: what was measured, what it is now and why, step by step and event by event, and a key for
/// each thing that can be put right.
class SessionPage final : public Page {
    Q_OBJECT

public:
    SessionPage(const Look &look, Actions &actions, CounterState &state, Storage &storage, Access &access,
        QWidget *parent = nullptr);

    /// Shows it when it has been read; then opens `change` at once, if one is given.
    void open(const SessionRow &row, std::optional<Change> change = {});

    void refresh() override;
    void confirm() override;
    bool press(const QString &key) override;
    bool handle(ActionId id) override;
    QWidget *home() override;

Q_SIGNALS:
    void changeWanted(const skranketid::SessionRecord &record, skranketid::Change change);
    void noticed(const QString &text);

private:
    struct Part {
        TextLabel *title;
        TextTableModel *model;
        QuietTable *table;
    };
    Part makePart(const Look &look, QVBoxLayout &column, int columns, const QString &name);
    void load(std::optional<Change> change = {});
    void show();
    void showButtons();
    QString statusText() const;
    QString whyLocked() const; ///< why nothing can be changed; empty: it can
    const Event *undoable() const;
    void undo();

    CounterState &m_state;
    Storage &m_storage;
    SessionRow m_row;
    std::optional<SessionRecord> m_record;
    qint64 m_sequence = 0; ///< of the journal, when it was read
    QScrollArea *m_area;
    TextLabel *m_title;
    TextLabel *m_lead;
    TextLabel *m_status;
    Part m_facts;
    TextLabel *m_note;
    Part m_steps;
    Part m_journal;
    ManagerGate *m_gate;
    TextLabel *m_hint;
    QMap<Change, Button *> m_changes;
    Button *m_undo;
    Button *m_back;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/sessionrecord.h"
#include "ui/counter/correction.h"
#include "ui/counter/page.h"
#include "ui/counter/timebox.h"
#include "ui/shared/actions.h"

#include <QMap>

class QScrollArea;
class QVBoxLayout;

namespace skranketid {

class Access;
class Button;
class CounterState;
class Field;
class Look;
class ManagerGate;
class OptionGrid;
class Storage;
class TextLabel;

/// One thing of a session is put right: what it should be, why, and what comes of it, before it is stored.
/// What was begun is still there when the page is opened again for the same session.
class CorrectPage final : public Page {
    Q_OBJECT

public:
    CorrectPage(const Look &look, Actions &actions, CounterState &state, Storage &storage, Access &access,
        QWidget *parent = nullptr);

    void begin(const SessionRecord &record, Change change);
    void forgetDrafts(); ///< another session is looked at

    void refresh() override;
    void confirm() override;
    bool press(const QString &key) override;
    bool handle(ActionId id) override;
    QWidget *home() override;

Q_SIGNALS:
    /// It is durable; `text` is a sentence on what was done.
    void stored(const QString &text, bool reopened);
    void told(const QString &problem); ///< for those who do not see it appear

private:
    struct Draft {
        TimeBox::Draft time;
        QString held;
        QStringList codes;
        QString why;
    };

    void buildValues(QVBoxLayout &column);
    void connectParts();
    void loadVisits();
    Draft freshDraft() const;
    Draft &draft() { return m_drafts[m_change]; }
    void keep();
    void edited();
    void chooseAgain();
    void goToWhy();
    bool isTime() const { return m_change == Change::Start || m_change == Change::End; }
    bool takesCodes() const;
    bool choosesCode() const { return takesCodes() && !m_atWhy; } ///< they are on the page
    bool needsWhy() const { return m_change != Change::Link; }
    bool isForgotten() const; ///< nobody knows when it ended
    tl::expected<NewValue, QString> value() const;
    bool isUnchanged(const NewValue &value) const;
    void showValues();
    void showSummary();
    void tell(const QString &problem);
    void send(const Command &command, const QString &summary);
    void takeFocusHome();

    CounterState &m_state;
    Storage &m_storage;
    SessionRecord m_record;
    Change m_change = Change::Start;
    QMap<Change, Draft> m_drafts;
    bool m_atWhy = false; ///< what it should be has been said
    QList<Option> m_visits; ///< that this one can be linked with
    QString m_refusal; ///< what the engine said to the value that stands there
    QScrollArea *m_area;
    TextLabel *m_title;
    TextLabel *m_lead;
    TimeBox *m_time;
    QWidget *m_heldBox;
    TextLabel *m_heldLabel;
    Field *m_held;
    OptionGrid *m_codes;
    TextLabel *m_chosen;
    Button *m_other;
    TextLabel *m_problem;
    TextLabel *m_whyTitle;
    OptionGrid *m_why;
    ManagerGate *m_gate;
    TextLabel *m_summary;
    Button *m_store;
    Button *m_unknown;
    Button *m_back;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/retention.h"
#include "models/store/storage.h"
#include "ui/admin/formpage.h"

#include <QFuture>

namespace skranketid {

/// What is old enough to go: how much, and how it is removed. The days, months and years are settings.
class RetentionPage final : public FormPage {
    Q_OBJECT

public:
    explicit RetentionPage(const AdminParts &parts, QWidget *parent = nullptr);
    ~RetentionPage() override;

    QString title() const override;
    Role role() const override { return Role::Administrator; }
    void refresh() override;
    QWidget *home() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void forget();
    void find();
    void run();
    void exportFirst();
    void start(const Storage::JobMaker &job, const std::function<void(const Stored<void> &)> &then);
    void removed(const Stored<void> &result);
    void showDue();
    QString dueText() const;

    QFuture<Stored<void>> m_running;
    std::shared_ptr<RetentionOutcome> m_outcome;
    bool m_isKnown = false; ///< what is due
    bool m_isSought = false;
    bool m_asks = false;
    QString m_folder;
    TextLabel *m_due;
    TextLabel *m_last;
    TextLabel *m_question;
    Button *m_remove;
    Button *m_export;
    Button *m_confirm;
    Button *m_keep;
    Button *m_cancel;
};

} // namespace skranketid

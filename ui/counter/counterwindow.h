// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist/catalogue.h"
#include "models/domain/engine/command.h"
#include "ui/admin/backuptools.h"
#include "ui/admin/checklisttools.h"
#include "ui/counter/absencewatch.h"
#include "ui/counter/windowsettings.h"
#include "ui/report/reporttools.h"
#include "ui/shared/actions.h"
#include "ui/shared/look.h"

#include <QMainWindow>

#include <memory>

namespace skranketid {

class Access;
class AdminWindow;
class Announcements;
class Watermark;
class Clock;
class CounterFlow;
class CounterState;
class FunctionBar;
class PageStack;
class ReportWindow;
class SidePanel;
class StatusFoot;
class StepModel;
class Storage;
class StripArea;
class StripControl;
class TimeHeader;
class TodayModel;

/// What a clerk keeps open all day: the time on top, the steps to the left, the step at hand to the right.
/// `storage` and `clock` must outlive the window.
class CounterWindow final : public QMainWindow {
    Q_OBJECT

public:
    CounterWindow(Storage &storage, std::shared_ptr<const Catalogue> catalogue, const Clock &clock,
        const CounterSettings &settings, const ReportTools &reportTools,
        const ChecklistTools &checklistTools = {}, const BackupTools &backupTools = {});
    ~CounterWindow() override;

    const CounterSettings &settings() const { return m_settings->now(); }
    void setCatalogue(const std::shared_ptr<const Catalogue> &catalogue);

Q_SIGNALS:
    /// The application keeps them, and changes the translator.
    void settingsChanged(const skranketid::CounterSettings &settings);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitScreen();
    void build(std::shared_ptr<const Catalogue> catalogue);
    void connectParts();
    void showRefusal(const Refusal &refusal);
    void handle(ActionId id);
    void handleWindow(ActionId id);
    void handleStart(ActionId id);
    void handleClose();
    void toggleTraining();
    void openReport();
    void openAdmin();
    void applySettings();
    void refresh();
    void tick();
    void applyLook();
    void takeFocusHome();

    WindowSettings *m_settings;
    Look m_look;
    Storage &m_storage;
    const Clock &m_clock;
    const ReportTools m_reportTools;
    const ChecklistTools m_checklistTools;
    const BackupTools m_backupTools;
    CounterState *m_state;
    CounterFlow *m_flow;
    Access *m_access; ///< which roles are unlocked
    Announcements *m_announcements;
    Actions *m_actions;
    StepModel *m_steps;
    TodayModel *m_today;
    TimeHeader *m_header;
    StripArea *m_strips;
    StripControl *m_stripControl;
    SidePanel *m_side;
    PageStack *m_pages;
    FunctionBar *m_functions;
    AbsenceWatch m_absence;
    Watermark *m_watermark = nullptr;
    StatusFoot *m_foot = nullptr;
    std::unique_ptr<ReportWindow> m_report; ///< made when it is first asked for
    std::unique_ptr<AdminWindow> m_admin; ///< likewise
    QString m_focusKey; ///< page and step the focus was last sent home for
};

} // namespace skranketid

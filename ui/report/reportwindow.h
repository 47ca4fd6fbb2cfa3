// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session/dayrecord.h"
#include "models/report/document.h"
#include "models/store/storeerror.h"
#include "ui/counter/sidewindow.h"
#include "ui/report/reportoutput.h"
#include "ui/shared/stripmessage.h"

#include <optional>

class QLayout;

namespace skranketid {

class Announcer;
class Button;
class CounterState;
class PageView;
class Storage;
class TextLabel;
struct CounterSettings;
enum class ButtonKind;

/// The daily report as it prints, a day at a time, and the ways to get it out. It follows the counter
/// window's look and language and never keeps it waiting.
class ReportWindow final : public SideWindow {
    Q_OBJECT

public:
    struct Parts {
        const Look &look;
        CounterState &state;
        WindowSettings &settings;
        Storage &storage;
    };

    ReportWindow(const Parts &parts, const ReportTools &tools);

    /// Comes to the front; with today's page unless it was open.
    void appear();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Act = void (ReportWindow::*)();
    struct Control {
        Button *button;
        const char *keys; ///< portable, blank-separated, the one shown first
    };

    Button *add(QLayout &row, const QString &name, ButtonKind kind, const char *keys, Act act);
    void build();
    void takeSettings(const CounterSettings &before);
    void refresh();
    void translate();
    void showDay(QDate day);
    void read();
    void take(const Stored<DayRecord> &record);
    void showPage();
    void describe(const QString &text);
    void tell(StripKind kind, const QString &sentence, const QString &folder);
    void notePrinted(QDate day, const QString &sentence);
    QString dayText() const;
    OutputJob job();

    void goBack() { showDay(m_day.addDays(-1)); }
    void goOn() { showDay(m_day.addDays(1)); }
    void goToToday();
    void changeFit();
    void print();
    void savePdf();
    void openWebPage();
    void openFolder();
    void leave() { close(); }

    const Parts m_parts;
    const ReportTools m_tools;
    QDate m_day;
    std::optional<DayRecord> m_record; ///< of the day; none while it is read or when it cannot be
    Document m_document; ///< its page
    int m_readings = 0; ///< only the answer to the last one counts
    QString m_folderTold; ///< by the message
    QList<Control> m_controls;
    ReportOutput *m_output;
    Announcer *m_announcer;
    TextLabel *m_date;
    StripMessage *m_message;
    Button *m_folder;
    PageView *m_page;
    Button *m_back = nullptr;
    Button *m_on = nullptr;
    Button *m_today = nullptr;
    Button *m_fit = nullptr;
    Button *m_print = nullptr;
    Button *m_save = nullptr;
    Button *m_web = nullptr;
    Button *m_close = nullptr;
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportwindow.h"

#include "models/report/dailyreport.h"
#include "models/report/reprint.h"
#include "models/store/dayreader.h"
#include "models/store/storage.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/windowsettings.h"
#include "ui/report/pageview.h"
#include "ui/shared/actions.h"
#include "ui/shared/announcer.h"
#include "ui/shared/bringforward.h"
#include "ui/shared/button.h"
#include "ui/shared/focusring.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(960, 1040);

QString leadOf(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *lead = std::get_if<LeadText>(&block))
            return lead->text;
    }
    return {};
}

/// A row that wraps like words.
FlowLayout *addRow(QVBoxLayout &column)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(space::three, space::one);
    flow->setContentsMargins(0, 0, 0, 0);
    row->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    column.addWidget(row);
    return flow;
}

} // namespace

ReportWindow::ReportWindow(const Parts &parts, const ReportTools &tools)
    : SideWindow(parts.look, parts.settings, usualSize), m_parts(parts), m_tools(tools),
      m_output(new ReportOutput(tools, *this)), m_announcer(new Announcer(*this)),
      m_date(new TextLabel(parts.look, Type::Heading)), m_message(new StripMessage(parts.look)),
      m_folder(m_message->addButton()), m_page(new PageView(parts.look))
{
    setObjectName(u"report"_s);
    build();
    connect(&parts.settings, &WindowSettings::changed, this, &ReportWindow::takeSettings);
    connect(m_output, &ReportOutput::told, this, &ReportWindow::tell);
    connect(m_output, &ReportOutput::busyChanged, this, &ReportWindow::refresh);
    m_page->setFocus(Qt::OtherFocusReason);
}

void ReportWindow::build()
{
    m_date->setObjectName(u"report-date"_s);
    m_message->setObjectName(u"report-message"_s);
    m_message->hide();
    m_folder->setObjectName(u"report-folder"_s);
    connect(m_folder, &Button::clicked, this, &ReportWindow::openFolder);
    m_page->setObjectName(u"report-page"_s);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::four, space::two, space::four, space::one);
    top->setSpacing(0);
    top->addWidget(m_date);
    FlowLayout *days = addRow(*top);
    m_back = add(*days, u"back"_s, ButtonKind::Quiet, "Alt+Left", &ReportWindow::goBack);
    m_on = add(*days, u"on"_s, ButtonKind::Quiet, "Alt+Right", &ReportWindow::goOn);
    m_today = add(*days, u"today"_s, ButtonKind::Quiet, "Alt+Home", &ReportWindow::goToToday);
    m_fit = add(*days, u"fit"_s, ButtonKind::Quiet, "Ctrl+F", &ReportWindow::changeFit);

    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(space::four, space::two, space::four, space::two);
    FlowLayout *ways = addRow(*bottom);
    m_print = add(*ways, u"print"_s, ButtonKind::Primary, "Ctrl+P Return Enter", &ReportWindow::print);
    m_save = add(*ways, u"save"_s, ButtonKind::Secondary, "Ctrl+E", &ReportWindow::savePdf);
    m_web = add(*ways, u"web"_s, ButtonKind::Secondary, "Ctrl+O", &ReportWindow::openWebPage);
    m_close = add(*ways, u"close"_s, ButtonKind::Secondary, "Esc", &ReportWindow::leave);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(m_page, 1);
    column->addLayout(bottom);
    new FocusRing(m_parts.look, this);
}

/// A button and its keys, which do the same. A key of the counter window does here what it does there.
Button *ReportWindow::add(QLayout &row, const QString &name, ButtonKind kind, const char *keys, Act act)
{
    auto *button = new Button(m_parts.look, kind);
    button->setObjectName(u"report-"_s + name);
    row.addWidget(button);
    connect(button, &Button::clicked, this, act);
    auto *action = new QAction(this);
    QList<QKeySequence> shortcuts;
    for (const QString &key : QString::fromLatin1(keys).split(u' '))
        shortcuts.append(QKeySequence::fromString(key, QKeySequence::PortableText));
    action->setShortcuts(shortcuts);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, button, &Button::click); // nothing while it is disabled
    addAction(action);
    m_controls.append({button, keys});
    return button;
}

void ReportWindow::appear()
{
    if (!isVisible()) {
        takeSize();
        goToToday();
    }
    bringForward(*this);
}

/// What else is set does not stand on the page.
void ReportWindow::takeSettings(const CounterSettings &before)
{
    const CounterSettings &now = m_parts.settings.now();
    if (before.language != now.language || before.office != now.office || before.desk != now.desk)
        translate();
}

void ReportWindow::goToToday()
{
    showDay(m_parts.state.today());
}

void ReportWindow::showDay(QDate day)
{
    m_day = day;
    m_record.reset();
    m_message->hide();
    m_page->showSentence({});
    refresh();
    read();
}

void ReportWindow::read()
{
    if (!m_record)
        m_page->showSentence(tr("Reading the day …"));
    m_parts.storage.run([day = m_day](DeskStore &store) { return readDay(store, day); })
        .then(this, [this, reading = ++m_readings](const Stored<DayRecord> &record) {
            if (reading == m_readings)
                take(record);
        });
}

void ReportWindow::take(const Stored<DayRecord> &record)
{
    if (record) {
        m_record = *record;
        translate();
        return;
    }
    m_record.reset();
    m_page->showSentence(tr("This day cannot be read: %1").arg(record.error().message));
    m_announcer->say(m_page->sentence());
    refresh();
}

void ReportWindow::showPage()
{
    const CounterSettings &settings = m_parts.settings.now();
    m_document = dailyReport(*m_record,
        {m_parts.state.catalogue(), settings.language, settings.office, settings.desk, m_tools.program});
    markAsReprint(m_document, *m_record);
    m_page->show(m_document);
    describe(leadOf(m_document) + u' ' + tr("“Open as web page” gives the page in a form to be read aloud."));
}

void ReportWindow::describe(const QString &text)
{
    m_page->setAccessibleName(tr("Daily report, %1").arg(dayText()));
    m_page->setAccessibleDescription(text);
}

QString ReportWindow::dayText() const
{
    return Format(m_parts.settings.now().language).dayInText(m_day);
}

/// Everything around the page.
void ReportWindow::refresh()
{
    const QDate today = m_parts.state.today();
    const QString day = dayText();
    setWindowTitle(tr("Daily report, %1 – Skranketid").arg(day));
    m_date->setText(m_day == today ? tr("Today, %1").arg(day) : day.left(1).toUpper() + day.mid(1));
    m_back->setText(tr("Previous day"));
    m_on->setText(tr("Next day"));
    m_today->setText(tr("Today"));
    m_fit->setText(m_page->fit() == PageView::Fit::Width ? tr("Whole page") : tr("Page width"));
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF …"));
    m_web->setText(tr("Open as web page"));
    m_close->setText(tr("Close"));
    m_folder->setText(tr("Open the folder"));
    for (const Control &control : std::as_const(m_controls)) {
        control.button->setKeyText(keyTextOf(QString::fromLatin1(control.keys).section(u' ', 0, 0)));
        control.button->updateGeometry();
    }
    m_on->setEnabled(m_day < today);
    m_today->setEnabled(m_day != today);
    for (Button *button : {m_print, m_save, m_web})
        button->setEnabled(m_record && !m_output->busy());
    if (!m_record)
        describe(m_page->sentence());
}

void ReportWindow::translate()
{
    if (!isVisible())
        return; // all is made anew when it appears
    refresh();
    if (m_record)
        showPage();
}

void ReportWindow::tell(StripKind kind, const QString &sentence, const QString &folder)
{
    m_folderTold = folder;
    m_folder->setVisible(!folder.isEmpty());
    m_message->setMessage(kind, sentence);
    m_message->show();
    m_announcer->say(sentence);
}

void ReportWindow::notePrinted(QDate day, const QString &sentence)
{
    m_parts.storage.run([day](DeskStore &store) { return recordPrinted(store, day); })
        .then(this, [this, sentence](const Stored<void> &noted) {
            if (noted)
                tell(StripKind::Information, sentence, {});
            else
                tell(StripKind::Caution,
                    sentence + u' '
                        + tr("The journal could not note the print: %1").arg(noted.error().message),
                    {});
            read();
        });
}

void ReportWindow::changeFit()
{
    m_page->setFit(m_page->fit() == PageView::Fit::Width ? PageView::Fit::Page : PageView::Fit::Width);
    refresh();
}

OutputJob ReportWindow::job()
{
    const auto write = [this, day = m_day, language = m_parts.settings.now().language](
                           const QString &file) { return m_tools.write(day, language, file); };
    return {m_document, dailyReportFileName(m_day), write,
        [this, day = m_day](const QString &sentence) { notePrinted(day, sentence); }};
}

void ReportWindow::print()
{
    m_output->print(job());
}

void ReportWindow::savePdf()
{
    m_output->savePdf(job());
}

void ReportWindow::openWebPage()
{
    m_output->openWebPage(job());
}

void ReportWindow::openFolder()
{
    m_output->openFolder(m_folderTold);
}

void ReportWindow::changeEvent(QEvent *event)
{
    SideWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        read(); // the work at the counter went on
}

} // namespace skranketid

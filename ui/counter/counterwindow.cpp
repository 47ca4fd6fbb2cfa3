// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterwindow.h"

#include "models/domain/time/clock.h"
#include "models/items/stepmodel.h"
#include "models/items/todaymodel.h"
#include "ui/admin/access.h"
#include "ui/admin/adminpages.h"
#include "ui/admin/adminwindow.h"
#include "ui/counter/announcements.h"
#include "ui/counter/counterflow.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/functionbar.h"
#include "ui/counter/page.h"
#include "ui/counter/pagestack.h"
#include "ui/counter/sidepanel.h"
#include "ui/counter/startpage.h"
#include "ui/counter/statusfoot.h"
#include "ui/counter/steplist.h"
#include "ui/counter/striparea.h"
#include "ui/counter/timeheader.h"
#include "ui/report/reportwindow.h"
#include "ui/shared/bringforward.h"
#include "ui/shared/focusring.h"
#include "ui/shared/idletime.h"
#include "ui/shared/readingorder.h"
#include "ui/shared/watermark.h"
#include "ui/strip/stripcontrol.h"

#include <QEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace skranketid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 runningUnit(TimeShown shown)
{
    return shown == TimeShown::Hidden ? 0
        : shown == TimeShown::Seconds ? StepModel::second
                                      : StepModel::minute;
}

} // namespace

CounterWindow::CounterWindow(Storage &storage, std::shared_ptr<const Catalogue> catalogue, const Clock &clock,
    const CounterSettings &settings, const ReportTools &reportTools, const ChecklistTools &checklistTools,
    const BackupTools &backupTools)
    : m_settings(new WindowSettings(settings, this)), m_storage(storage), m_clock(clock),
      m_reportTools(reportTools), m_checklistTools(checklistTools), m_backupTools(backupTools),
      m_state(new CounterState(storage, catalogue, clock, settings.language, this)),
      m_flow(new CounterFlow(*m_state, this)), m_access(new Access(storage, clock, this)),
      m_announcements(new Announcements(*m_state, *this)),
      m_actions(new Actions(*this, [this] { return m_clock.now().monotonicMs; })), m_absence(systemIdleMs)
{
    setWindowIcon(QIcon(u":/icons/skranketid.svg"_s));
    build(catalogue);
    connectParts();
    applyLook();
    applySettings();
    if (!settings.placeKnown)
        m_pages->openSetup();
    fitScreen();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &CounterWindow::tick);
    timer->start(1s);
}

CounterWindow::~CounterWindow()
{
    m_report.reset();
    m_admin.reset();
    delete m_stripControl;
    delete takeCentralWidget(); // before the look it is painted with
}

void CounterWindow::fitScreen()
{
    const FirstSize first = firstSize(screen()->availableSize());
    resize(first.size);
    if (first.maximised)
        setWindowState(windowState() | Qt::WindowMaximized);
}

void CounterWindow::build(std::shared_ptr<const Catalogue> catalogue)
{
    m_steps = new StepModel(this);
    m_today = new TodayModel(std::move(catalogue), this);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new TimeHeader(m_look, *m_state);
    m_strips = new StripArea(m_look, *m_actions, *m_state);
    m_side = new SidePanel(m_look, *m_state, *m_steps);
    m_pages
        = new PageStack({m_look, *m_actions, *m_state, *m_flow, *m_today, *m_settings, m_storage, *m_access});
    m_functions = new FunctionBar(m_look, *m_actions,
        {ActionId::Finish, ActionId::Note, ActionId::AddOn, ActionId::Skip, ActionId::Fail,
            ActionId::Interruption, ActionId::Refuse});
    m_foot = new StatusFoot(m_look, *m_actions, *m_state);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_functions);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_side);
    body->addLayout(right, 1);
    column->addWidget(m_header);
    column->addWidget(m_strips);
    column->addLayout(body, 1);
    column->addWidget(m_foot);
    setCentralWidget(central);
    new FocusRing(m_look, this);
    m_watermark = new Watermark(m_look, *central);
}

void CounterWindow::setCatalogue(const std::shared_ptr<const Catalogue> &catalogue)
{
    m_today->setCatalogue(catalogue);
    m_state->setCatalogue(catalogue);
}

void CounterWindow::connectParts()
{
    connect(m_state, &CounterState::changed, this, &CounterWindow::refresh);
    connect(m_state, &CounterState::refused, this, &CounterWindow::showRefusal);
    connect(m_actions, &Actions::triggered, this, &CounterWindow::handle);
    connect(m_flow, &CounterFlow::noticed, m_strips, &StripArea::showNotice);
    connect(m_flow, &CounterFlow::resumed, m_strips, &StripArea::showNotice);
    connect(m_pages, &PageStack::turned, this, &CounterWindow::refresh);
    connect(m_pages, &PageStack::told, m_announcements, &Announcements::add);
    connect(m_header, &TimeHeader::resumeWanted, m_flow, &CounterFlow::resume);
    connect(m_header, &TimeHeader::whyWanted, m_actions, [this] { m_actions->trigger(ActionId::Over); });
    connect(
        m_header, &TimeHeader::hiddenWanted, m_actions, [this] { m_actions->trigger(ActionId::Privacy); });
    connect(&m_look, &Look::changed, this, &CounterWindow::applyLook);
    connect(m_settings, &WindowSettings::changed, this, [this](const CounterSettings &before) {
        applySettings();
        if (before.privacy != m_settings->now().privacy)
            m_announcements->add(
                before.privacy ? tr("Ticket and note are shown.") : tr("Ticket and note are hidden."));
        Q_EMIT settingsChanged(m_settings->now());
    });
    m_stripControl = new StripControl(
        {m_look, *m_actions, *m_state, *m_flow, *m_settings}, [this](ActionId id) { handle(id); }, *this);
    connect(m_stripControl, &StripControl::noticed, m_strips, &StripArea::showNotice);
    // What appears without being asked for is also said.
    connect(m_flow, &CounterFlow::noticed, m_announcements, &Announcements::add);
    connect(m_stripControl, &StripControl::noticed, m_announcements, &Announcements::add);
}

void CounterWindow::showRefusal(const Refusal &refusal)
{
    m_strips->showRefusal(refusal);
    m_announcements->add(refusal.message);
    // The step that is missing is named, and shown.
    if (refusal.code == ErrorCode::Missing) {
        m_pages->uncover();
        m_state->showStep(refusal.field);
    }
}

void CounterWindow::handle(ActionId id)
{
    if (id == ActionId::Done)
        m_pages->current()->confirm();
    else if (!m_pages->current()->handle(id) && !m_flow->handle(id))
        handleWindow(id);
}

void CounterWindow::handleWindow(ActionId id)
{
    switch (id) {
    case ActionId::Ticket:
    case ActionId::Earlier:
    case ActionId::Later:
    case ActionId::Quick:
    case ActionId::NoShow:
    case ActionId::Booked:
    case ActionId::Channel:
    case ActionId::Training:
        if (m_pages->onStart())
            handleStart(id);
        break;
    case ActionId::Rule:
        m_pages->openRule();
        break;
    case ActionId::Help:
        m_pages->openHelp();
        break;
    case ActionId::Days:
        m_pages->openDays();
        break;
    case ActionId::Report:
        openReport();
        break;
    case ActionId::Admin:
        openAdmin();
        break;
    case ActionId::Setup:
        m_pages->openSetup();
        break;
    case ActionId::Close:
        handleClose();
        break;
    default:
        m_settings->handle(id);
    }
}

void CounterWindow::handleStart(ActionId id)
{
    StartPage *start = m_pages->start();
    if (id == ActionId::Ticket)
        start->enterTicket();
    else if (id == ActionId::Quick)
        start->toggleQuick();
    else if (id == ActionId::NoShow)
        m_flow->noShow(m_state->beginning().ticket);
    else if (id == ActionId::Booked)
        start->toggleBooked();
    else if (id == ActionId::Channel)
        start->nextChannel();
    else if (id == ActionId::Training)
        toggleTraining();
    else
        start->moveStart(id == ActionId::Earlier ? 1 : -1);
}

void CounterWindow::toggleTraining()
{
    bool &training = m_state->beginning().training;
    training = !training;
    m_announcements->add(
        training ? tr("Training: the next session counts for nothing.") : tr("Training has ended."));
    refresh();
}

void CounterWindow::handleClose()
{
    if (m_pages->covered())
        m_pages->uncover();
    else if (!m_strips->dismiss())
        m_state->showStep({});
    takeFocusHome();
}

void CounterWindow::openReport()
{
    if (!m_report) {
        m_report = std::make_unique<ReportWindow>(
            ReportWindow::Parts{m_look, *m_state, *m_settings, m_storage}, m_reportTools);
    }
    m_report->appear();
}

void CounterWindow::openAdmin()
{
    if (!m_admin) {
        const AdminParts parts{m_look, *m_state, *m_settings, m_storage, *m_access, m_reportTools,
            m_checklistTools, m_backupTools, [this] {
                m_pages->openSetup();
                bringForward(*this);
            }};
        m_admin = std::make_unique<AdminWindow>(parts, adminPages(parts));
    }
    m_admin->appear();
}

void CounterWindow::applySettings()
{
    const CounterSettings &settings = m_settings->now();
    m_look.setTheme(settings.theme);
    m_look.setPercent(settings.textPercent);
    m_state->setLanguage(settings.language);
    m_state->setOfficeName(settings.office);
    m_state->setVisibility(settings.timeShown, settings.privacy);
    refresh();
}

void CounterWindow::applyLook()
{
    setPalette(paletteOf(m_look.theme()));
    setFont(m_look.font(Type::Body));
}

void CounterWindow::refresh()
{
    setWindowTitle(tr("Skranketid"));
    const bool running = m_state->session();
    m_side->setVisible(running);
    // All of it is on the page of all actions too: where room is short, the step comes first.
    m_functions->setVisible(running && height() >= m_look.scaled(500));
    m_side->refresh();
    m_today->show(m_state->todaysRows(), m_state->desk(), m_state->language(),
        {m_state->privacy(), m_state->timeShown() == TimeShown::Hidden});
    m_header->setIndent(m_side->sizeHint().width() + space::seven);
    m_header->refresh();
    m_strips->refresh();
    const Session *current = m_state->session();
    m_watermark->setText(
        (current ? current->training : m_state->beginning().training) ? tr("TRAINING") : QString());
    m_functions->refresh();
    m_foot->refresh(m_settings->now());
    m_pages->refresh();
    tick();
    const PlannedStep *shown = m_state->shownStep();
    const QString key = u"%1/%2"_s.arg(m_pages->currentIndex()).arg(shown ? shown->step->id : QString());
    if (key != m_focusKey) {
        m_focusKey = key;
        takeFocusHome();
    }
}

void CounterWindow::tick()
{
    const auto away = m_absence.tick(m_state->now(), m_clock.awakeMs(), m_state->session(),
        m_state->office().number(OfficeSetting::IdleMinutes));
    if (away)
        m_flow->wasAway(*away);
    m_state->noteTime();
    m_header->tick();
    m_stripControl->tick();
    m_announcements->refresh();
    if (const Session *session = m_state->session())
        m_steps->setRunning(
            session->activeAt(m_state->now()) - session->lastTickActiveMs, runningUnit(m_state->timeShown()));
}

/// Where Space means the step at hand again.
void CounterWindow::takeFocusHome()
{
    QWidget *home = m_pages->onStep() ? m_side->list() : m_pages->current()->home();
    home->setFocus(Qt::OtherFocusReason);
}

bool CounterWindow::focusNextPrevChild(bool next)
{
    return moveFocusInReadingOrder(*this, next);
}

void CounterWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_foot)
        refresh();
    QMainWindow::changeEvent(event);
}

void CounterWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_side->updateGeometry();
    refresh();
}

void CounterWindow::keyPressEvent(QKeyEvent *event)
{
    const QString key = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || event->isAutoRepeat() || key.size() != 1 || !key.at(0).isLetterOrNumber()) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    if (m_actions->accepts(key.toUpper()))
        m_pages->current()->press(key);
}

} // namespace skranketid

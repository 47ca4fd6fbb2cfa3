// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/documentpage.h"

#include "models/report/htmlwriter.h"
#include "models/report/pdfwriter.h"
#include "ui/counter/counterstate.h"
#include "ui/counter/windowsettings.h"
#include "ui/report/pageview.h"
#include "ui/report/reportoutput.h"
#include "ui/shared/actions.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wraplayout.h"

#include <QAction>
#include <QSaveFile>
#include <QVBoxLayout>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

QFuture<QString> write(const Document &document, const QString &file)
{
    QSaveFile target(file);
    const QByteArray bytes = file.endsWith(u".pdf", Qt::CaseInsensitive) ? toPdf(document) : toHtml(document);
    const bool written
        = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    QPromise<QString> promise;
    promise.start();
    promise.addResult(written ? QString()
                              : DocumentPage::tr("The file cannot be written (%1). Choose another folder.")
                                    .arg(target.errorString()));
    promise.finish();
    return promise.future();
}

QString allTextOf(const Document &document)
{
    QStringList texts{document.title, document.subtitle};
    for (const Block &block : document.blocks) {
        if (const auto *lead = std::get_if<LeadText>(&block))
            texts.append(lead->text);
        if (const auto *passage = std::get_if<Passage>(&block))
            texts += QStringList(passage->heading) + passage->paragraphs;
    }
    return texts.join(u'\n');
}

} // namespace

DocumentPage::DocumentPage(const AdminParts &parts, const QString &name, QWidget *parent)
    : AdminPage(parent), m_parts(parts), m_top(new QVBoxLayout),
      m_title(new TextLabel(parts.look, Type::Title)), m_page(new PageView(parts.look)),
      m_output(new ReportOutput(parts.tools, *this))
{
    setObjectName(name);
    m_page->setObjectName(name + u"-page"_s);
    m_top->setContentsMargins(space::five, space::four, space::five, space::two);
    m_top->setSpacing(space::one);
    m_top->addWidget(m_title);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(space::two, space::one);
    flow->setContentsMargins(space::five, space::two, space::five, space::two);
    row->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    m_print = add(*flow, name + u"-print"_s, u"Ctrl+P"_s, &DocumentPage::print);
    m_save = add(*flow, name + u"-save"_s, u"Ctrl+E"_s, &DocumentPage::save);
    m_web = add(*flow, name + u"-web"_s, u"Ctrl+O"_s, &DocumentPage::openWebPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addWidget(m_page, 1);
    column->addWidget(row);
    connect(m_output, &ReportOutput::told, this,
        [this](StripKind, const QString &sentence, const QString &) { Q_EMIT noticed(sentence); });
    connect(&parts.state, &CounterState::officeChanged, this, &DocumentPage::refresh);
}

Button *DocumentPage::add(QLayout &row, const QString &name, const QString &keys, void (DocumentPage::*act)())
{
    auto *button = new Button(m_parts.look, ButtonKind::Secondary);
    button->setObjectName(name);
    button->setKeyText(keyTextOf(keys));
    row.addWidget(button);
    connect(button, &Button::clicked, this, act);
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence::fromString(keys, QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, button, &Button::click);
    addAction(action);
    return button;
}

void DocumentPage::refresh()
{
    m_title->setText(title());
    setAccessibleName(title());
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF …"));
    m_web->setText(tr("Open as web page"));
    for (Button *button : {m_print, m_save, m_web})
        button->updateGeometry();
    showDocument();
}

void DocumentPage::showDocument()
{
    const Document made = document();
    m_page->show(made);
    m_page->setAccessibleName(title());
    m_page->setAccessibleDescription(allTextOf(made));
}

QWidget *DocumentPage::home()
{
    return m_page;
}

NoticeContext DocumentPage::context() const
{
    return {m_parts.state.office(), m_parts.state.language(), m_parts.settings.now().office,
        m_parts.tools.program, m_parts.state.today()};
}

OutputJob DocumentPage::job() const
{
    const Document made = document();
    return {made, fileName(), [made](const QString &file) { return write(made, file); }, {}};
}

void DocumentPage::print()
{
    m_output->print(job());
}

void DocumentPage::save()
{
    m_output->savePdf(job());
}

void DocumentPage::openWebPage()
{
    m_output->openWebPage(job());
}

StaffNoticePage::StaffNoticePage(const AdminParts &parts, QWidget *parent)
    : DocumentPage(parts, u"staff-notice"_s, parent)
{
}

QString StaffNoticePage::title() const
{
    return tr("Staff notice");
}

Document StaffNoticePage::document() const
{
    return staffNotice(context());
}

QString StaffNoticePage::fileName() const
{
    return tr("staff-notice", "file name");
}

} // namespace skranketid

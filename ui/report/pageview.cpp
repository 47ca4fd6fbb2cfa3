// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pageview.h"

#include "models/report/pagelayout.h"
#include "ui/shared/accessiblerole.h"
#include "ui/shared/slimscrollbar.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace skranketid {

namespace {

constexpr int widest = 1100; // of a sheet: larger type than this helps nobody
constexpr int border = space::three; // of desk around a sheet
constexpr int ring = 3; // of the focus

} // namespace

PageView::PageView(const Look &look, QWidget *parent) : QAbstractScrollArea(parent), m_look(look)
{
    setAccessibleRole(*this, QAccessible::Graphic);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    useSlimScrollBar(*this, look);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true); // under the scroll bar
    connect(&look, &Look::changed, this, &PageView::applyLook);
    applyLook();
}

PageView::~PageView() = default;

void PageView::applyLook()
{
    QPalette desk;
    desk.setColor(QPalette::Window, m_look.colour(Token::Wash));
    setPalette(desk);
    arrange();
}

void PageView::show(const Document &document)
{
    m_layout = std::make_unique<PageLayout>(document);
    m_sentence.clear();
    arrange();
}

void PageView::showSentence(const QString &sentence)
{
    m_layout.reset();
    m_sentence = sentence;
    arrange();
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    arrange();
}

int PageView::sheets() const
{
    return m_layout ? m_layout->pages() : 1;
}

/// As if the bar were always there: else a sheet that just fits would come and go with it.
QSize PageView::sheetSize() const
{
    const QSize room = size() - QSize(2 * border + verticalScrollBar()->sizeHint().width(), 2 * border);
    int width = std::min(room.width(), m_look.scaled(widest));
    if (m_fit == Fit::Page)
        width = std::min(width, room.height() * PageLayout::paper.width() / PageLayout::paper.height());
    width = std::max(width, 1);
    return {width, width * PageLayout::paper.height() / PageLayout::paper.width()};
}

QRect PageView::sheet(int index) const
{
    const QSize size = sheetSize();
    const QPoint corner((viewport()->width() - size.width()) / 2,
        border + index * (size.height() + border) - verticalScrollBar()->value());
    return {corner, size};
}

void PageView::arrange()
{
    const int height = border + sheets() * (sheetSize().height() + border);
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, std::max(0, height - viewport()->height()));
    bar->setPageStep(viewport()->height() - 2 * border);
    bar->setSingleStep(m_look.scaled(space::five));
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_look.colour(Token::Wash));
    for (int index = 0; index < sheets(); ++index) {
        if (sheet(index).intersects(event->rect()))
            paintSheet(painter, index);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_look.colour(Token::Focus), ring));
        painter.drawRect(
            QRectF(viewport()->rect()).adjusted(ring / 2.0, ring / 2.0, -ring / 2.0, -ring / 2.0));
    }
}

/// Paper is white and ink black in every theme.
void PageView::paintSheet(QPainter &painter, int index) const
{
    const QRect place = sheet(index);
    painter.fillRect(place.adjusted(-1, -1, 1, 1), m_look.colour(Token::Outline));
    painter.fillRect(place, Qt::white);
    painter.save();
    if (m_layout) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(place.topLeft());
        painter.scale(double(place.width()) / PageLayout::paper.width(),
            double(place.height()) / PageLayout::paper.height());
        m_layout->draw(painter, index);
    } else {
        const int inset = place.width() / 10;
        painter.setFont(m_look.font(Type::Lead));
        painter.setPen(colour(Theme::Light, Token::Soft));
        painter.drawText(place.adjusted(inset, inset, -inset, -inset),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
    }
    painter.restore();
}

} // namespace skranketid

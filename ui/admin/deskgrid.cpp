// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/deskgrid.h"

#include "models/items/deskgridmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace skranketid {

namespace {

class CellDelegate final : public QStyledItemDelegate {
public:
    CellDelegate(const Look &look, const DeskGridModel &model, QTableView &view)
        : QStyledItemDelegate(&view), m_look(look), m_model(model), m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool open = m_model.isOpen(index);
        const bool current = m_view.hasFocus() && m_view.currentIndex() == index;
        painter->fillRect(option.rect,
            m_look.colour(current ? Token::Accent
                    : open        ? Token::Paper
                                  : Token::Wash));
        painter->setPen(m_look.colour(Token::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        painter->setFont(m_look.font(Type::Body));
        painter->setPen(m_look.colour(current ? Token::OnAccent : open ? Token::Ink : Token::Mute));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    }

private:
    const Look &m_look;
    const DeskGridModel &m_model;
    const QTableView &m_view;
};

} // namespace

DeskGrid::DeskGrid(const Look &look, DeskGridModel &model, QWidget *parent)
    : QTableView(parent), m_look(look), m_model(model)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(look, model, *this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setDefaultAlignment(Qt::AlignCenter);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&look, &Look::changed, this, &DeskGrid::applyLook);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.rowCount() > 0 && !currentIndex().isValid())
            setCurrentIndex(m_model.index(0, 0));
        updateGeometry();
    });
    applyLook();
}

void DeskGrid::applyLook()
{
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setFont(m_look.font(Type::SmallStrong));
    const int row = m_look.lineHeight(Type::Body) + space::one;
    horizontalHeader()->setFixedHeight(row + space::half);
    verticalHeader()->setDefaultSectionSize(row);
    verticalHeader()->setFixedWidth(m_look.scaled(72));
    updateGeometry();
    viewport()->update();
}

QSize DeskGrid::sizeHint() const
{
    return {m_look.scaled(720),
        horizontalHeader()->height() + m_model.rowCount() * verticalHeader()->defaultSectionSize() + 2};
}

void DeskGrid::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && cell.isValid() && text.size() == 1 && text.at(0) >= u'0' && text.at(0) <= u'9') {
        const int digit = text.at(0).digitValue();
        const int longer = m_model.desksAt(cell) * 10 + digit;
        m_model.setDesks(cell, m_typing && longer < 100 ? longer : digit);
        m_typing = true;
    } else if (cell.isValid() && event->key() == Qt::Key_Backspace) {
        m_model.setDesks(cell, m_model.desksAt(cell) / 10);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DeskGrid::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    m_typing = false;
    QTableView::currentChanged(now, before);
    viewport()->update();
}

void DeskGrid::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void DeskGrid::focusInEvent(QFocusEvent *event)
{
    m_typing = false;
    QTableView::focusInEvent(event);
    viewport()->update();
}

void DeskGrid::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace skranketid

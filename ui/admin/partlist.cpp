// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/partlist.h"

#include "ui/shared/control.h"
#include "ui/shared/figures.h"
#include "ui/shared/icons.h"
#include "ui/shared/slimscrollbar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace skranketid {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int padding = 6;

class PartDelegate final : public QStyledItemDelegate {
public:
    PartDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const QRect text = textRect(QRect(0, 0, width, 0), index);
        const QFontMetrics metrics(fontOf(index));
        const QRect needed
            = metrics.boundingRect(QRect(0, 0, text.width(), 10000), wrap, index.data().toString());
        const int lines = std::max(1, needed.height() / metrics.height());
        return {width, lines * m_look.lineHeight(Type::Row) + 2 * m_look.scaled(padding)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(*painter, option);
        const QFont font = fontOf(index);
        const int height = QFontMetrics(font).height();
        const int above = m_look.scaled(padding) + (m_look.lineHeight(Type::Row) - height) / 2;
        QRect text = textRect(option.rect, index);
        text.setTop(text.top() + above);
        painter->setFont(font);
        painter->setPen(m_look.colour(Token::Ink));
        painter->drawText(QRect(text.left(), text.top(), text.width(), 10000), wrap, index.data().toString());
        paintFigures(*painter, option.rect, text.top() + QFontMetrics(font).ascent(), index);
        paintIcons(*painter, option.rect, text.right() + 1, index);
        painter->restore();
    }

private:
    QFont fontOf(const QModelIndex &index) const
    {
        return m_look.font(index.data(PartModel::HeadingRole).toBool() ? Type::RowStrong : Type::Row);
    }

    QStringList iconsOf(const QModelIndex &index) const
    {
        QStringList icons = index.data(PartModel::IconsRole).toStringList();
        if (index.data(PartModel::MistakesRole).toInt() > 0)
            icons.append(u"warning"_s);
        return icons;
    }

    int minutesWidth() const { return widthOfFigures(m_look.font(Type::Caption), u"00,0"_s); }
    int iconSize() const { return m_look.scaled(16); }

    QRect textRect(const QRect &row, const QModelIndex &index) const
    {
        const bool heading = index.data(PartModel::HeadingRole).toBool();
        const int left = row.left() + (heading ? space::two : space::four);
        const int icons = static_cast<int>(iconsOf(index).size()) * (iconSize() + space::half);
        const int right = row.right() - space::one - minutesWidth() - space::one - icons;
        return {left, row.top(), std::max(m_look.scaled(80), right - left), row.height()};
    }

    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
    {
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter.fillRect(option.rect, m_look.colour(Token::AccentTint));
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()),
                m_look.colour(Token::Accent));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter.fillRect(option.rect, m_look.colour(Token::Hover));
        }
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawBox(
                painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 4, {}, m_look.colour(Token::Focus), 3);
    }

    void paintFigures(QPainter &painter, const QRect &row, int baseline, const QModelIndex &index) const
    {
        const QFont font = m_look.font(Type::Caption);
        const QString minutes = index.data(PartModel::MinutesRole).toString();
        painter.setPen(m_look.colour(Token::Soft));
        drawFigures(
            painter, {row.right() - space::one - widthOfFigures(font, minutes), baseline}, font, minutes);
    }

    void paintIcons(QPainter &painter, const QRect &row, int left, const QModelIndex &index) const
    {
        const int top = row.top() + m_look.scaled(padding) + (m_look.lineHeight(Type::Row) - iconSize()) / 2;
        for (const QString &icon : iconsOf(index)) {
            const Token token = icon == u"warning" ? Token::Error : Token::Soft;
            drawIcon(painter, QRect(left, top, iconSize(), iconSize()), icon, m_look.colour(token));
            left += iconSize() + space::half;
        }
    }

    const Look &m_look;
};

} // namespace

PartList::PartList(const Look &look, PartModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(u"parts"_s);
    setModel(&model);
    setItemDelegate(new PartDelegate(look, this));
    setFrameShape(QFrame::NoFrame);
    useSlimScrollBar(*this, look);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            Q_EMIT wanted(m_model.partOf(now));
    });
    connect(&look, &Look::changed, this, &QListView::doItemsLayout);
}

void PartList::mark(const QModelIndex &index)
{
    if (index == currentIndex())
        return;
    const QSignalBlocker quiet(this);
    setCurrentIndex(index);
    scrollTo(index);
}

void PartList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Insert:
        Q_EMIT insertWanted();
        break;
    case Qt::Key_Delete:
        Q_EMIT removeWanted();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier)
            Q_EMIT fieldsWanted();
        else
            event->ignore();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier)
            return QListView::keyPressEvent(event);
        [[fallthrough]];
    default:
        event->ignore(); // letters are not searched for
    }
}

void PartList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace skranketid

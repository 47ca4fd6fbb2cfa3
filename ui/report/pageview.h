// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"
#include "ui/shared/look.h"

#include <QAbstractScrollArea>

#include <memory>

namespace skranketid {

class PageLayout;

/// Sheets of paper on a desk, as they come out of the printer.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Width, Page };

    explicit PageView(const Look &look, QWidget *parent = nullptr);
    ~PageView() override;

    void show(const Document &document);
    /// An empty sheet with a sentence on it: what is going on, or why there is no page.
    void showSentence(const QString &sentence);
    const QString &sentence() const { return m_sentence; }

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void applyLook();
    int sheets() const;
    QSize sheetSize() const;
    QRect sheet(int index) const; ///< in the viewport
    void arrange();
    void paintSheet(QPainter &painter, int index) const;

    const Look &m_look;
    std::unique_ptr<PageLayout> m_layout; ///< nullptr: there is a sentence
    QString m_sentence;
    Fit m_fit = Fit::Width;
};

} // namespace skranketid

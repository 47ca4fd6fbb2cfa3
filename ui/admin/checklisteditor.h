// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/partmodel.h"
#include "ui/admin/checklistediting.h"
#include "ui/shared/look.h"

#include <QWidget>

class QBoxLayout;
class QLayout;
class QScrollArea;

namespace skranketid {

class Button;
class ChecklistPreview;
class PartFields;
class PartList;
class TextLabel;
enum class ButtonKind;

/// A draft is written here: its parts to the left, what the selected one says to the right, and beside that
/// what the clerk will see.
class ChecklistEditor final : public QWidget {
    Q_OBJECT

public:
    ChecklistEditor(const Look &look, ChecklistEditing &editing);

    void refresh(); ///< in the language of now
    QWidget *home() const;

Q_SIGNALS:
    void publishWanted();
    void compareWanted();
    void backWanted();
    void kept();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeParts();
    QWidget *makeFields();
    QWidget *makeBar();
    Button *add(QLayout &bar, ButtonKind kind, const QString &name, const QString &keys,
        const std::function<void()> &act);
    void follow();
    void showSums();
    void showMistakes();
    void arrange();
    void toFields();

    const Look &m_look;
    ChecklistEditing &m_editing;
    PartModel *m_model;
    TextLabel *m_title = nullptr;
    TextLabel *m_sums = nullptr;
    TextLabel *m_mistakes = nullptr;
    PartList *m_parts = nullptr;
    PartFields *m_fields = nullptr;
    ChecklistPreview *m_preview = nullptr;
    QBoxLayout *m_zones = nullptr; ///< parts and the rest
    QBoxLayout *m_right = nullptr; ///< fields and preview
    QBoxLayout *m_column = nullptr; ///< everything
    QBoxLayout *m_scrolled = nullptr; ///< what scrolls
    QWidget *m_bar = nullptr;
    QScrollArea *m_area = nullptr;
    bool m_viewing = false; ///< the preview in place of the fields
    Button *m_insert = nullptr;
    Button *m_remove = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_undo = nullptr;
    Button *m_redo = nullptr;
    Button *m_view = nullptr; ///< shows the preview, where there is no room beside the fields
    Button *m_next = nullptr; ///< mistake
    Button *m_compare = nullptr;
    Button *m_keep = nullptr;
    Button *m_publish = nullptr;
    Button *m_back = nullptr;
};

} // namespace skranketid

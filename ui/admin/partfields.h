// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/checklistediting.h"
#include "ui/admin/draftform.h"

namespace skranketid {

/// The fields of the part that is looked at, in both languages.
class PartFields final : public DraftForm {
    Q_OBJECT

public:
    PartFields(const Look &look, ChecklistEditing &editing, QWidget *parent = nullptr);

    void translate(); ///< everything anew

Q_SIGNALS:
    void leftWithoutFields(); ///< the keyboard was here, and there is nothing for it any more

private:
    template <typename Value> using In = std::function<Value *(Checklist &)>;

    void follow();
    QString shape() const; ///< what decides which fields there are
    void build();
    void buildList();
    void buildListMinutes();
    void buildEstimate();
    void buildChoice();
    void buildOption();
    void buildSteps();
    void buildBranchesPlace();
    void buildStep();
    void buildStepMarks();
    void buildAddOn();
    QString headingText() const;

    template <typename Value> Value *here(const In<Value> &in)
    {
        m_scratch = m_editing.list();
        return in(m_scratch);
    }
    void addTexts(const QString &name, const QString &title, const In<Text> &in, bool boxes = false);
    Side lineSide(const QString &name, const QString &title, const In<QString> &in);
    void addWords(
        const QString &name, const QString &title, const In<QStringList> &in, const QString &parting);
    void addDate(const QString &name, const QString &title, const In<QDate> &in, bool optional);
    void addMinutes(const QString &name, const QString &title, const In<qint64> &in, int most);
    Tick tick(const QString &name, const QString &title, const In<bool> &in);
    QString change(const QString &name, const std::function<void(Checklist &)> &change);

    ChecklistEditing &m_editing;
    QString m_shape;
    ChecklistPart m_built; ///< whose fields there are
    Checklist m_scratch; ///< what is read from
};

} // namespace skranketid

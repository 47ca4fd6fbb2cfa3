// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"
#include "models/report/staffnotice.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/adminparts.h"

class QHBoxLayout;
class QVBoxLayout;

namespace skranketid {

class Button;
class PageView;
class ReportOutput;
class TextLabel;
enum class StripKind;
struct OutputJob;

/// A page of administration that is a sheet of paper: to be read, printed, saved.
class DocumentPage : public AdminPage {
    Q_OBJECT

public:
    void refresh() override;
    QWidget *home() override;

protected:
    DocumentPage(const AdminParts &parts, const QString &name, QWidget *parent = nullptr);

    const AdminParts &parts() const { return m_parts; }
    QVBoxLayout &top() const { return *m_top; } ///< above the sheet
    virtual Document document() const = 0;
    virtual QString fileName() const = 0; ///< without an ending
    NoticeContext context() const;
    void showDocument();

private:
    Button *add(QLayout &row, const QString &name, const QString &keys, void (DocumentPage::*act)());
    OutputJob job() const;
    void print();
    void save();
    void openWebPage();

    const AdminParts m_parts;
    QVBoxLayout *m_top;
    TextLabel *m_title;
    PageView *m_page;
    ReportOutput *m_output;
    Button *m_print = nullptr;
    Button *m_save = nullptr;
    Button *m_web = nullptr;
};

/// What members of staff are told.
class StaffNoticePage final : public DocumentPage {
    Q_OBJECT

public:
    explicit StaffNoticePage(const AdminParts &parts, QWidget *parent = nullptr);

    QString title() const override;
    Role role() const override { return Role::Clerk; } // to be read by everyone it is about

protected:
    Document document() const override;
    QString fileName() const override;
};

} // namespace skranketid

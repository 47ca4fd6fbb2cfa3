// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"
#include "ui/counter/page.h"
#include "ui/shared/actions.h"

class QVBoxLayout;

namespace skranketid {

class Button;
class Field;
class Look;
class Segment;
class TextLabel;
class WindowSettings;

/// Office, desk and language: asked at the first start, and opened again by its key.
class SetupPage final : public Page {
    Q_OBJECT

public:
    SetupPage(const Look &look, Actions &actions, WindowSettings &settings, QWidget *parent = nullptr);

    void begin(); ///< shows what is set now
    void refresh() override;
    void confirm() override;
    bool press(const QString &) override { return false; }
    QWidget *home() override;

Q_SIGNALS:
    void closed();

private:
    Field *addField(const Look &look, QVBoxLayout &column, TextLabel *label, const QString &name);
    QWidget *makeLanguages(const Look &look);
    void check();

    WindowSettings &m_settings;
    TextLabel *m_title;
    TextLabel *m_lead;
    TextLabel *m_officeLabel;
    Field *m_office;
    TextLabel *m_deskLabel;
    Field *m_desk;
    TextLabel *m_languageLabel;
    Segment *m_danish;
    Segment *m_english;
    TextLabel *m_arrows;
    TextLabel *m_problem;
    Button *m_go;
    Button *m_back;
};

} // namespace skranketid

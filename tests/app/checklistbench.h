// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklisttools.h"
#include "app/definitions.h"
#include "app/drafts.h"
#include "tests/ui/adminbench.h"
#include "ui/admin/checklistediting.h"
#include "ui/shared/quiettable.h"

namespace skranketid::test {

/// The window with its administration, where checklists are published as the program does it.
class ChecklistBench final : public AdminBench {
public:
    explicit ChecklistBench(Language language = Language::English) : AdminBench(language)
    {
        close();
        checklistTools = [this] { return tools(); };
        open();
    }

    ChecklistTools tools()
    {
        const auto taken = [this](std::shared_ptr<const Catalogue> catalogue) {
            QMetaObject::invokeMethod(window.get(), [this, catalogue] {
                inUse = catalogue;
                window->setCatalogue(catalogue);
            });
        };
        const Definitions definitions(storage(), profile.filePath(u"checklists"_s), taken);
        ChecklistTools made = skranketid::checklistTools(
            definitions, Drafts(profile.filePath(u"drafts"_s)), [this] { return inUse; });
        made.folder = profile.path();
        return made;
    }

    void openPage(const QString &name)
    {
        openAsManager();
        goToPage(name);
    }

    /// The field with this name, reached by Tab from where one is.
    void tabTo(const QString &name)
    {
        for (int guard = 0; guard < 80 && adminFocus()->objectName() != name; ++guard)
            adminKey(Qt::Key_Tab);
        QCOMPARE(adminFocus()->objectName(), name);
    }

    /// In place of what is in the field.
    void write(const QString &text)
    {
        adminKey(Qt::Key_A, Qt::ControlModifier);
        adminType(text);
    }

    /// Down in the list of parts until this step is the one at hand.
    void downTo(const QString &step)
    {
        const auto at = [this] {
            const Step *found = stepAt(editing().list(), editing().part());
            return found ? found->id : QString();
        };
        for (int guard = 0; guard < 80 && at() != step; ++guard)
            adminKey(Qt::Key_Down);
        QCOMPARE(at(), step);
    }

    const ChecklistEditing &editing() const { return *admin()->findChild<ChecklistEditing *>(); }
    QStringList cells(const QString &table, int column) const
    {
        QStringList texts;
        const auto *view = in<QuietTable>(table);
        for (int row = 0; view && view->isVisible() && row < view->model()->rowCount(); ++row)
            texts.append(view->model()->index(row, column).data().toString());
        return texts;
    }

    QTemporaryDir profile;
    std::shared_ptr<const Catalogue> inUse = std::make_shared<const Catalogue>(shipped());
};

} // namespace skranketid::test

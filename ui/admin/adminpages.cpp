// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminpages.h"

#include "ui/admin/backuppage.h"
#include "ui/admin/checklistspage.h"
#include "ui/admin/daynotespage.h"
#include "ui/admin/deskspage.h"
#include "ui/admin/documentpage.h"
#include "ui/admin/extractpage.h"
#include "ui/admin/hourspage.h"
#include "ui/admin/otherdayspage.h"
#include "ui/admin/passphrasepage.h"
#include "ui/admin/placespage.h"
#include "ui/admin/retentionpage.h"
#include "ui/admin/rulespage.h"
#include "ui/admin/settingspage.h"

namespace skranketid {

QList<AdminPage *> adminPages(const AdminParts &parts)
{
    QList<AdminPage *> pages{new SettingsPage(parts), new HoursPage(parts), new DesksPage(parts),
        new OtherDaysPage(parts), new DayNotesPage(parts), new PlacesPage(parts), new PassphrasePage(parts),
        new StaffNoticePage(parts), new ExtractPage(parts)};
    if (parts.checklists.drafts) // a window without a profile has no place for them
        pages += {new ChecklistsPage(parts), new RulesPage(parts)};
    if (parts.backups.folder)
        pages += {new BackupPage(parts), new RetentionPage(parts)};
    return pages;
}

} // namespace skranketid

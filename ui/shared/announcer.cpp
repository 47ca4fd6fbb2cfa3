// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/announcer.h"

#include "ui/shared/accessiblerole.h"

#include <QAccessible>
#include <QWidget>

namespace skranketid {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

Announcer::Announcer(QWidget &window) : QObject(&window), m_voice(window)
{
}

void Announcer::say(const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(&m_voice, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

#else

// A live label: in the tree of what is accessible, but of a single pixel below everything else.
Announcer::Announcer(QWidget &window) : QObject(&window), m_voice(*new QWidget(&window))
{
    setAccessibleRole(m_voice, QAccessible::Notification);
    m_voice.setObjectName(QStringLiteral("announcement"));
    m_voice.setAttribute(Qt::WA_TransparentForMouseEvents);
    m_voice.setGeometry(0, 0, 1, 1);
    m_voice.lower();
}

void Announcer::say(const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    m_voice.setAccessibleName(text); // tells of the new name
    // Readers differ in which of these they listen to.
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(&m_voice, type);
        QAccessible::updateAccessibility(&event);
    }
}

#endif

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>

#include <cstdlib>

namespace {

int argument(const QApplication &application, int at)
{
    return application.arguments().value(at).toInt();
}

/// A grid of plain widgets with a short text each.
template <typename Widget> void fill(QGridLayout &grid, int count, int firstRow)
{
    constexpr int columns = 16;
    for (int i = 0; i < count; ++i) {
        auto *widget = new Widget;
        if constexpr (requires { widget->setText(QString()); })
            widget->setText(QStringLiteral("MitID %1").arg(i));
        grid.addWidget(widget, firstRow + i / columns, i % columns);
    }
}

} // namespace

/// What the counter window is measured against: a Qt window with WIDGETS plain widgets, LABELS, BUTTONS,
/// LISTS, FIELDS and no database, in the program's font; without arguments an empty one.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWidget window;
    if (argc > 5) {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(16);
        window.setFont(font);
        auto *grid = new QGridLayout(&window);
        fill<QWidget>(*grid, argument(application, 1), 0);
        fill<QLabel>(*grid, argument(application, 2), 20);
        fill<QPushButton>(*grid, argument(application, 3), 40);
        fill<QListView>(*grid, argument(application, 4), 60);
        fill<QLineEdit>(*grid, argument(application, 5), 80);
    }
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What most files include anyway, compiled once a layer: those parts that the layer is linked with.
#include <QCoreApplication>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPromise>
#include <QRegularExpression>
#include <QString>
#include <QThread>
#include <QTimeZone>
#include <QTimer>
#if __has_include(<QSqlDatabase>)
#include <QSqlDatabase>
#include <QSqlQuery>
#endif
#if __has_include(<QWidget>)
#include <QLayout>
#include <QPainter>
#include <QWidget>
#endif
#if __has_include(<QTest>)
#include <QTest>
#endif

#include <tl/expected.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <optional>

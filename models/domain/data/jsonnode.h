// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringView>

#include <vector>

namespace skranketid {

/// A JSON value that knows where it stands in its file. Unlike QJsonValue it keeps the order of keys, keys
/// that stand twice, and numbers as they were written, so that decimals never pass through floating point.
struct JsonNode {
    enum class Kind { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool truth = false;
    QString text; ///< of a string; a number as written
    QString key; ///< under which the value stands in its object
    qsizetype start = 0; ///< offset of the key, or of the value where there is none
    qsizetype offset = 0; ///< offset of the value
    std::vector<JsonNode> children; ///< of an array or object, in the file's order

    static JsonNode string(const QString &text);
    static JsonNode number(const QString &written);
    static JsonNode boolean(bool truth);
    static JsonNode array() { return of(Kind::Array); }
    static JsonNode object() { return of(Kind::Object); }

    void append(JsonNode value) { children.push_back(std::move(value)); }
    void insert(const QString &name, JsonNode value);
    const JsonNode *member(QStringView name) const; ///< the first of that name; nullptr when there is none

private:
    static JsonNode of(Kind kind);
};

JsonNode textNode(const Text &text);
JsonNode dateNode(QDate date); ///< empty when it is invalid

/// The one way the program writes such files: two blanks a level, keys in the given order, a line feed at the
/// end.
QByteArray toJson(const JsonNode &root);

/// Where the value or key that starts at an offset stands: "steps[3].title.da".
QString pathAt(const JsonNode &root, qsizetype offset);

/// The way back; the nearest value around it when the path leads nowhere. "x[0]" also finds x where x is no
/// array.
qsizetype offsetOf(const JsonNode &root, const QString &path);

} // namespace skranketid

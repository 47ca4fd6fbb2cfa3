// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/data/dataname.h"
#include "models/domain/data/jsonnode.h"
#include "models/domain/data/mistake.h"
#include "models/domain/text/text.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace skranketid {

/// Reads a data file value by value and collects everything that is wrong with it. A getter that finds
/// nothing usable answers an empty value; whoever reads goes on, so that one reading names every mistake.
class DataReader {
    Q_DECLARE_TR_FUNCTIONS(DataReader)

public:
    using Name = DataName;

    static constexpr int shortText = 80; ///< titles and hints
    static constexpr int longText = 300; ///< guidance and sentences
    static constexpr qsizetype maximumMistakes = 100;

    /// Reads on until there are `mistakes`.
    explicit DataReader(const QByteArray &json, qsizetype mistakes = maximumMistakes);

    const JsonNode *root() const { return m_root ? &*m_root : nullptr; } ///< nullptr: not even JSON

    /// Checks that it is an object with no key but these (blank-separated, "?" marks an optional one).
    bool object(const JsonNode &node, const char *keys);

    const std::vector<JsonNode> &array(const JsonNode &object, const char *key, std::size_t minimum = 0);
    QString name(const JsonNode &object, const char *key, Name kind);
    QStringList names(const JsonNode &object, const char *key, Name kind, std::size_t minimum = 0);
    Text text(const JsonNode &object, const char *key, int maximum);
    QString line(const JsonNode &object, const char *key, int maximum); ///< a text that is not translated
    QStringList lines(const JsonNode &object, const char *key, int maximum);
    bool flag(const JsonNode &object, const char *key, bool fallback = false);
    int integer(const JsonNode &object, const char *key, int minimum, int maximum); ///< 0 when it is not one
    QDate date(const JsonNode &object, const char *key);
    /// Milliseconds from minutes with at most one decimal.
    qint64 minutes(const JsonNode &object, const char *key, int maximum);
    /// Index of the word among `words` (blank-separated); `fallback` when there is none.
    int oneOf(const JsonNode &object, const char *key, const char *words, int fallback = 0);

    void add(const JsonNode &where, const QString &message);
    void add(const QString &path, const QString &message);

    bool good() const { return m_found.isEmpty(); }
    QList<Mistake> mistakes() const; ///< in the order of the file

private:
    struct Found {
        qsizetype offset = 0;
        QString message;
    };

    const JsonNode *member(const JsonNode &object, const char *key, JsonNode::Kind kind);
    QString plain(const JsonNode &node, int maximum);
    QString checkedName(const JsonNode &node, Name kind);
    void addPersonal(const JsonNode &node);
    void addAt(qsizetype offset, const QString &message);

    QByteArray m_json;
    qsizetype m_maximum;
    std::optional<JsonNode> m_root;
    QList<Found> m_found;
};

} // namespace skranketid

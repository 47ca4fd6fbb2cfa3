// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <tl/expected.hpp>

#include <optional>

class QLineEdit;

namespace skranketid {

class Field;
class Look;
class OptionGrid;
class SessionWords;
class TextLabel;

/// A time of the day with its date, typed. Where the clock showed it twice, it asks which one.
class TimeBox final : public QWidget {
    Q_OBJECT

public:
    /// What stands in it, to be kept.
    struct Draft {
        QString time;
        QString date;
        std::optional<bool> summer; ///< chosen where the hour came twice

        friend bool operator==(const Draft &, const Draft &) = default;
    };

    TimeBox(const Look &look, QWidget *parent = nullptr);

    static Draft draftOf(const SessionWords &words, qint64 wallMs);
    void show(const Draft &draft);
    Draft draft() const;

    /// UTC milliseconds, or what is wrong as a sentence.
    tl::expected<qint64, QString> instant(const SessionWords &words) const;
    /// It came twice and none is chosen.
    bool asksWhich(const SessionWords &words) const;
    bool press(const QString &key);
    void refresh(const SessionWords &words); ///< in the language of now
    QLineEdit *edit() const;
    void tell(const QString &problem); ///< to those who do not see it

Q_SIGNALS:
    void edited();

private:
    QList<qint64> instants(const SessionWords &words) const;

    TextLabel *m_timeLabel;
    Field *m_time;
    TextLabel *m_dateLabel;
    Field *m_date;
    OptionGrid *m_which;
    std::optional<bool> m_summer;
    int m_year = 2000; ///< of a date typed without one
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/text.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

/// A report as values: what is said, not how it looks. Writers (page, PDF, HTML) turn it into something to
/// read. Texts are in the document's language and ready to be shown.
namespace skranketid {

/// Sentences that answer the question before any figure is looked up.
struct LeadText {
    QString text;
    QString strong; ///< the part of `text` that stands out; empty: none
};

struct TableColumn {
    QString title;
    QString spoken; ///< the title in full, where it is short for the page; empty: as it is
    bool number = false; ///< set flush right
};

struct TableRow {
    QStringList cells; ///< the first one names the row
    bool total = false;
};

/// A table over the width of the page.
struct Table {
    QString heading;
    QList<TableColumn> columns;
    QList<TableRow> rows;
    QList<TableRow> fewer; ///< the same in less room; empty: all rows must be shown
};

struct ListEntry {
    QString label;
    QString value;
    qint64 count = 0; ///< what a page that is short of room adds up into one row
};

/// Two columns: what, how many.
struct ListTable {
    QString heading;
    QString labelTitle; ///< heads the first column for who hears the table: "Reason"
    QString valueTitle; ///< "Sessions"
    QList<ListEntry> entries; ///< what matters most first
    QString rest; ///< names the row of what there is no room for; empty: all rows must be shown
    QString empty; ///< said when there are no entries
};

enum class DotShape {
    Filled, ///< with a result
    Open, ///< kept out of the figures
    Cross, ///< without a result
};

struct Dot {
    QTime at; ///< local time of the start
    double minutes = 0;
    DotShape shape = DotShape::Filled;
    QString what; ///< in words, for who cannot see the chart: "8:41, MitID app, 12.4 min, completed"
};

struct ChartLine {
    double minutes = 0;
    QString label;
};

struct ChartBand {
    QTime from;
    QTime to;
    QString label;
    QString what; ///< in words: "MitID down, 9:40 to 10:15"
};

/// Each session of a day as a dot: clock time across, minutes up.
struct DotStrip {
    QString heading;
    QString summary; ///< the chart in a sentence or two
    QString minutesTitle; ///< of the axis
    QString timeTitle;
    QStringList legend; ///< in the order of DotShape; an empty one is not used
    QString inWords; ///< names the list of every band and dot in words: "All sessions as text"
    int firstHour = 9; ///< 0-23
    int lastHour = 15; ///< after it, 1-24
    double top = 20; ///< minutes at the upper edge; what took longer stands on the edge with its minutes
    QList<Dot> dots;
    QList<ChartLine> lines;
    QList<ChartBand> bands;
};

/// Text under a heading.
struct Passage {
    QString heading;
    QStringList paragraphs;
};

using Half = QList<ListTable>;

/// Two columns of small tables side by side.
struct Halves {
    Half left;
    Half right;
};

using Block = std::variant<LeadText, Table, DotStrip, Halves, Passage>;

struct Document {
    Language language = Language::Danish;
    QString title;
    QString subtitle; ///< which day, week, ...
    QString detail; ///< beside it: when the first citizen came, ...; may be empty
    QString place; ///< office and desk
    QString mark; ///< stands out over the page: provisional, simulated, reprinted; empty: none
    QList<Block> blocks;
    QStringList footer; ///< definitions and where the figures come from, a paragraph each
    QString signature; ///< label of the line to sign on
    QString pageOf; ///< "page %1 of %2"
    QString twin; ///< how to get the accessible page; stands on the page only
    QDateTime asOf; ///< state of the data, UTC; the only time in the files. Invalid: no data
};

} // namespace skranketid

// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace skranketid {

/// The look of a page, near to that on paper. Without the signs < > & and ": they would come out escaped,
/// which is not read back inside a style.
inline constexpr QStringView htmlStyle = uR"css(
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1a1a1a; --soft: #454545; --line: #dcdcdc;
 --edge: #8a8a8a; --focus: #004d99; }
@media screen and (prefers-color-scheme: dark) {
 :root { --paper: #14181d; --ink: #f4f5f6; --soft: #d3d7dc; --line: #2e353d;
  --edge: #78818c; --focus: #6db3f2; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.5 Inter, Segoe UI, Roboto, Noto Sans,
 Helvetica, Arial, sans-serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { max-width: 61rem; margin: 0 auto; padding: 2.5rem 1.75rem; overflow-wrap: break-word; }
h1, h2, p, figure, ul { margin: 0; padding: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1rem; line-height: 1.4; text-align: left; padding-bottom: .375rem; }
strong { font-weight: 700; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
 clip-path: inset(50%); white-space: nowrap; }
.mark { border: 2px solid var(--ink); padding: .5rem .75rem; margin-bottom: 1.5rem; font-weight: 700; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-end;
 gap: .25rem 2rem; border-bottom: 2px solid var(--ink); padding-bottom: .75rem; }
.lead { font-size: 1.25rem; margin: 1.5rem 0 2rem; max-width: 44rem; }
.scroll { position: relative; overflow-x: auto; margin: 2rem 0; }
.scroll:focus-visible, summary:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums lining-nums; }
th { font-weight: 400; text-align: left; }
th, td { padding: .4375rem .5rem; border-bottom: 1px solid var(--line); }
th:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.wide { min-width: 42rem; }
.wide thead th { font-size: .875rem; line-height: 1.3; vertical-align: bottom;
 border-bottom-color: var(--ink); }
.wide td, .wide thead th { white-space: nowrap; }
.wide tbody th { position: sticky; left: 0; background: var(--paper); }
.total th, .total td { font-weight: 700; border-bottom-color: var(--ink); }
.number, .list td { text-align: right; }
.list td { white-space: nowrap; vertical-align: top; }
.list thead th { padding: 0; border: 0; line-height: 0; }
.part { margin-bottom: 2rem; }
.halves { display: grid; grid-template-columns: 1fr; column-gap: 2.75rem; margin-top: 2.5rem; }
.legend { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: .25rem 1.25rem;
 list-style: none; color: var(--soft); font-size: .875rem; }
figure { margin-top: 2rem; }
figure .scroll { margin: .375rem 0 .5rem; }
figcaption { color: var(--soft); max-width: 44rem; }
.chart { display: block; width: 100%; min-width: 42rem; height: auto; }
.chart text { fill: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums lining-nums; }
.chart .start { text-anchor: start; }
.chart .middle { text-anchor: middle; }
.chart .end { text-anchor: end; }
.chart .strong { fill: var(--ink); font-weight: 700; }
.shape { width: .875rem; height: .875rem; margin-right: .375rem; vertical-align: -.0625rem; }
.filled { fill: var(--ink); stroke: var(--paper); stroke-width: .8; }
.open { fill: var(--paper); stroke: var(--ink); stroke-width: 1.3; }
.cross { fill: none; stroke: var(--ink); stroke-width: 1.7; }
.band { fill: var(--ink); fill-opacity: .1; }
.axis { stroke: var(--edge); }
.limit { stroke: var(--ink); }
details { margin-top: .75rem; }
summary { padding: .375rem 0; cursor: pointer; font-weight: 700; }
details ul { columns: 22rem; column-gap: 2.75rem; padding-left: 1.25rem;
 font-variant-numeric: tabular-nums lining-nums; }
details li { break-inside: avoid; padding: .125rem 0; }
footer { border-top: 1px solid var(--ink); padding-top: 1rem; margin-top: 1rem; color: var(--soft);
 font-size: .875rem; }
footer p { max-width: 48rem; margin-bottom: .375rem; }
@media (min-width: 44rem) { .halves { grid-template-columns: 1fr 1fr; } .place { text-align: right; } }
@media (max-width: 30rem) { body { padding: 1.5rem 1rem; } .legend { justify-content: flex-start; } }
@media (forced-colors: active) {
 .band { fill: none; stroke: CanvasText; } .axis, .limit, .open, .cross { stroke: CanvasText; }
 .filled { fill: CanvasText; stroke: Canvas; } .open { fill: Canvas; } .chart text { fill: CanvasText; }
}
@media print {
 @page { size: A4; margin: 15mm; }
 html { font-size: 9.5pt; }
 footer, .legend, .wide thead th { font-size: 9pt; }
 .lead { font-size: 1.125rem; margin: 1rem 0; }
 body { max-width: none; padding: 0; }
 .scroll { overflow: visible; }
 .wide, .chart { min-width: 0; }
 .wide tbody th { position: static; }
 .halves { grid-template-columns: 1fr 1fr; }
 th, td { padding-top: .25rem; padding-bottom: .25rem; }
 .scroll, figure, .halves { margin-top: 1.25rem; }
 .part { margin-bottom: 1.25rem; }
 details:not([open]) { display: none; }
 tr, figure, .part { break-inside: avoid; }
}
)css";

} // namespace skranketid

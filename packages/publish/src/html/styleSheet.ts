/**
 * The page's looks, on a screen by day and by night, and on paper. Nothing is fetched: Source Serif 4 where it is
 * installed, else what the system has. A theme may set `--own`, its colour, and `--text`, its font.
 */
export const STYLE_SHEET = `
:root {
  color-scheme: light dark;
  --canvas: #f4f2ec; --paper: #fff; --ink: #1d2321; --muted: #55605b; --rule: #ddd9ce; --warn: #7a4b00; --own: #0b5f5a;
  --accent: var(--own); --tint: color-mix(in srgb, var(--own) 14%, var(--paper));
  --serif: 'Source Serif 4', 'Source Serif Pro', Charter, Georgia, serif;
  --sans: 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif; --text: var(--serif)
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --canvas: #131716; --paper: #1b211f; --ink: #e9ece8; --muted: #a9b4ae; --rule: #333c38; --warn: #f0be62;
    --accent: color-mix(in srgb, var(--own) 35%, #c9e4e1); --tint: color-mix(in srgb, var(--own) 40%, var(--paper))
  }
}
* { box-sizing: border-box }
html { background: var(--canvas); color: var(--ink); font: 1.125rem/1.6 var(--text); scroll-padding-top: 4rem }
body { margin: 0 auto; max-width: 54rem; padding: 0 clamp(1rem, 6vw, 6rem) 4rem; background: var(--paper); hyphens: auto; overflow-wrap: break-word }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2.2em 0 .5em; text-wrap: balance; hyphens: manual; break-after: avoid }
h1 { font-size: clamp(1.625rem, 1rem + 4vw, 2.625rem); margin: 0 0 .3em; color: var(--accent) } h2 { font-size: 1.8125rem; color: var(--accent) } h3 { font-size: 1.4375rem } h4 { font-size: 1.25rem } h5, h6 { font-size: 1.125rem }
p { margin: 0 0 .8em; orphans: 2; widows: 2 }
a { color: var(--accent) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
main:focus { outline: none }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2em 0 }
.skip { position: absolute; left: -100vw; z-index: 2; padding: .6rem 1rem; background: var(--paper) }
.skip:focus { left: 1rem; top: 1rem }
.standing { position: sticky; top: 0; z-index: 1; margin: 0 0 3rem; padding: .5rem 0; background: var(--paper); border-bottom: 1px solid var(--rule) }
.standing p { margin: 0 }
.draft .standing { color: var(--warn); font-weight: 600; border-bottom: 2px solid var(--warn) }
.standing, .kicker, .owner, .detail, .label, .legend, .fact, figcaption, nav, table, footer, .footnotes, .notes .label { font-family: var(--sans) }
.standing, .detail, .owner, .kicker, .legend, figcaption { font-size: .9375rem }
.frozen .standing, .detail, .owner, .kicker, .legend, figcaption, .none { color: var(--muted) }
.logo { display: block; max-width: 14rem; max-height: 5rem; margin-bottom: 2rem }
.subtitle { font-size: 1.4375rem }
.cover { padding-bottom: 2rem; border-bottom: 1px solid var(--rule) }
.cover p { margin-bottom: .3em }
.memo { padding: 2rem 0; border-bottom: 1px solid var(--rule) } .kind { font: 600 1.25rem var(--sans); color: var(--accent) } .memo .fact { margin: 0 }
nav ol { list-style: none; margin: 0; padding: 0; line-height: 1.45 }
nav li { margin: .1em 0 }
nav a { display: inline-block; min-height: 1.75rem; color: inherit; text-decoration: none }
nav a:hover { text-decoration: underline }
nav [data-depth='1'] { font-weight: 600; margin-top: .7em } nav [data-depth='2'] { padding-left: 1.5em } nav [data-depth='3'] { padding-left: 3em } nav [data-depth='4'], nav [data-depth='5'] { padding-left: 4.5em }
.number { margin-right: .5em; font-variant-numeric: tabular-nums }
.kicker { margin: 2.2em 0 -1.9em }
.lead, .label { font-weight: 600 }
.label { margin: 0 0 .2em; color: var(--accent); font-size: .9375rem; break-after: avoid }
.statements { margin: 1.2em 0; padding-left: 1rem; border-left: 3px solid var(--rule) }
.statements ul { margin: 0; padding-left: 1.1em }
.statements li { margin-bottom: .35em; break-inside: avoid }
.goal { border-left-color: var(--accent) }
.detail { margin: 0; font-weight: 400 }
.commitment .detail { font-style: italic }
.quote { margin: 1.6em 0; padding-left: 1.5rem; border-left: 3px solid var(--rule); font-style: italic; break-inside: avoid }
.quote blockquote { margin: 0 }
table { border-collapse: collapse; width: 100%; margin: 1.4em 0; font-size: 1rem; line-height: 1.4; hyphens: manual }
th, td { padding: .35em .6em; text-align: left; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--rule) }
thead th, .group th, .sum th, .sum td, .result th, .result td { font-weight: 600 }
thead th { vertical-align: bottom; border-bottom: 1px solid var(--ink) }
.text td, .text th { border: 1px solid var(--rule) } .text th { font-weight: 600 }
th > p:last-child, td > p:last-child, li > p:last-child { margin-bottom: 0 }
caption { text-align: left; font-weight: 600; padding-bottom: .4em }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums lining-nums }
.group th { padding-top: 1.2em }
.scorecard .group th { padding-top: .5em; background: var(--tint) }
.sum th, .sum td { border-top: 1px solid var(--ink) }
.result th, .result td { border-top: 2px solid var(--ink) }
.matrix td, .matrix thead th + th { text-align: center; border-left: 1px solid var(--rule); font-variant-numeric: tabular-nums }
.filled { background: var(--tint); font-weight: 600 }
.chart { margin: 2em 0; break-inside: avoid } .chart table { margin: 0 } .chart th, .chart td { border: 0; padding: .15em .4em; vertical-align: bottom; line-height: 1.2 } .chart th { width: 100%; padding-left: 0; hyphens: auto; overflow-wrap: anywhere }
.chart svg { display: block; width: 100%; height: .7em; margin-top: .1em; fill: var(--accent) }
figure { margin: 1.6em 0; break-inside: avoid } figure > :last-child { margin-bottom: 0 }
.above { margin: 0 0 .6em; font-weight: 600; font-size: 1rem; color: inherit; break-after: avoid } .frame { break-inside: auto }
.image img { display: block; max-width: 100%; height: auto; max-height: 60rem } .image.half { max-width: 50%; min-width: min(100%, 18rem) } .image figcaption { margin-top: .5em } .credit { white-space: nowrap }
.missing { margin: 0; padding: 2.5em 1.5em; border: 1px dashed var(--muted); color: var(--muted); font-family: var(--sans); text-align: center }
.callout { margin: 1.6em 0; padding: 1em 1.3em; background: var(--tint); break-inside: avoid } .callout > :last-child { margin-bottom: 0 }
.callout.important { background: none; border: 1px solid var(--warn); border-left-width: 4px } .callout.important .label { color: var(--warn) }
.callout.vision, .callout.mission { font-size: 1.1875rem }
.project { margin: 1.6em 0; padding-top: .6em; border-top: 2px solid var(--accent) } .project .lead { margin-bottom: .3em } .project dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .2em 1.2em } .project dl, .notes dl { margin: 0 }
.project dt, .notes dt { font: .9375rem/1.7 var(--sans) } .project dt { color: var(--muted) } .project dd { margin: 0 } @media (max-width: 30rem) { .project dl { display: block } .project dd { margin-bottom: .5em } }
.signature { margin: 2em 0; break-inside: avoid } .signature p { margin-bottom: 1em } .signature .detail { font-family: var(--sans) }
.notes { margin: 2em 0; padding-top: .6em; border-top: 1px solid var(--rule); font-size: .9375rem } .notes dt { float: left; min-width: 1.8em } .notes dd { margin: 0 0 .4em 1.8em } .notes p { margin: 0 0 .2em } .notes dd > p:nth-last-child(2) { display: inline }
sup { line-height: 0 } .note { padding: 0 .15em; text-decoration: none } .broken { border-bottom: 1px dotted var(--warn); color: var(--warn) }
.org ul { list-style: none; margin: 0; padding-left: 1.6rem } .org > ul { padding-left: 0 } .org li { position: relative; padding-top: .5rem }
.org li li::before { content: ''; position: absolute; left: -.9rem; top: 0; width: .9rem; height: 1.6rem; border: solid var(--muted); border-width: 0 0 1px 1px } .org li li:not(:last-child)::after { content: ''; position: absolute; left: -.9rem; top: 0; bottom: 0; border-left: 1px solid var(--muted) }
.box { display: inline-block; margin: 0; padding: .35em .8em; background: var(--tint); font-family: var(--sans); font-size: 1rem; line-height: 1.35 } .box strong { font-weight: 600 } .box span { font-size: .9375rem; color: var(--muted) }
.shares { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: center } .shares .above { flex-basis: 100% } .shares .wide { flex: 1 1 18rem } .pie { flex: 0 0 12rem; width: 12rem; max-width: 100% } .pie path { stroke: var(--paper); stroke-width: .02 }
.swatch { display: inline-block; width: .8em; height: .8em; margin-right: .5em; background: currentColor } .shade-0 { fill: var(--accent); color: var(--accent) } .shade-1 { fill: color-mix(in srgb, var(--accent) 60%, var(--paper)); color: color-mix(in srgb, var(--accent) 60%, var(--paper)) } .shade-2 { fill: color-mix(in srgb, var(--accent) 30%, var(--paper)); color: color-mix(in srgb, var(--accent) 30%, var(--paper)) } .shade-3 { fill: color-mix(in srgb, var(--accent) 80%, var(--paper)); color: color-mix(in srgb, var(--accent) 80%, var(--paper)) } .shade-4 { fill: color-mix(in srgb, var(--accent) 45%, var(--paper)); color: color-mix(in srgb, var(--accent) 45%, var(--paper)) } .shade-5 { fill: color-mix(in srgb, var(--accent) 18%, var(--paper)); color: color-mix(in srgb, var(--accent) 18%, var(--paper)) }
.footnotes { font-size: .9375rem } .footnotes p { margin: 0 }
.items { width: auto; margin: .2em 0 .8em 1em; font-size: inherit } .items th, .items td { padding: .1em .6em; border: 0 }
footer { margin-top: 4rem; border-top: 1px solid var(--ink); font-size: .9375rem } footer h2 { margin: 1em 0 .5em; font-size: 1.125rem } footer p { margin-bottom: .4em }
code { font-size: .875em; overflow-wrap: anywhere }
@media screen { .wide { overflow-x: auto } }
@media screen and (max-width: 40rem) { h1, h2, h3, h4, h5, h6 { hyphens: auto } }
@page { size: A4; margin: 24mm 26mm 24mm 30mm; @bottom-right { content: counter(page) ' (' counter(pages) ')'; font: 9pt sans-serif } }
@media print {
  html, body { background: none; font-size: 10.5pt } body { max-width: none; padding: 0 }
  .skip { display: none }
  .standing { position: fixed; top: -14mm; right: 0; margin: 0; padding: 0; border: 0; font-size: 9pt; background: none } .draft .standing { border: 0 }
  .cover { min-height: 80vh; border: 0; padding-top: 30vh } nav, .memo { break-before: page } nav { break-after: page }
  a { color: inherit; text-decoration: none } thead { display: table-header-group } tr, footer { break-inside: avoid } .group { break-after: avoid }
}
`

/**
 * The page's looks, on a screen and on paper. The same for every plan, so that a policy can admit it by its hash.
 * Nothing is fetched: Source Serif 4 where it is installed, else what the system has.
 */
export const STYLE_SHEET = `
:root { color-scheme: light; --ink: #1d2321; --muted: #55605b; --accent: #0b5f5a; --rule: #ddd9ce; --paper: #fff }
* { box-sizing: border-box }
html { background: #f4f2ec; color: var(--ink); font: 1.125rem/1.6 'Source Serif 4', 'Source Serif Pro', Charter, Georgia, serif }
body { margin: 0 auto; max-width: 54rem; padding: 3rem clamp(1rem, 6vw, 6rem); background: var(--paper); hyphens: auto; overflow-wrap: break-word }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2.2em 0 .5em; text-wrap: balance; hyphens: manual; break-after: avoid }
h1 { font-size: clamp(1.625rem, 1rem + 4vw, 2.375rem); margin: 0 0 .3em } h2 { font-size: 1.8125rem } h3 { font-size: 1.4375rem } h4 { font-size: 1.25rem } h5, h6 { font-size: 1.125rem }
p { margin: 0 0 .8em; orphans: 2; widows: 2 }
a { color: var(--accent) }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2em 0 }
.standing { position: sticky; top: 0; margin: 0 0 2rem; padding: .4rem 0; background: var(--paper); border-bottom: 1px solid var(--rule) }
.standing, .kicker, .owner, .detail, .label, figcaption, nav, table, .footnotes { font-family: 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif }
.standing, .detail, .owner, .kicker, figcaption { font-size: .9375rem; color: var(--muted) }
.subtitle { font-size: 1.4375rem }
.cover { padding-bottom: 2rem; border-bottom: 1px solid var(--rule) }
.cover p { margin-bottom: .3em }
nav ol { list-style: none; margin: 0; padding: 0; line-height: 1.45 }
nav li { margin: .25em 0 }
nav a { color: inherit; text-decoration: none }
nav a:hover { text-decoration: underline }
nav [data-depth='1'] { font-weight: 600; margin-top: .7em } nav [data-depth='2'] { padding-left: 1.5em } nav [data-depth='3'] { padding-left: 3em } nav [data-depth='4'] { padding-left: 4.5em }
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
.sum th, .sum td { border-top: 1px solid var(--ink) }
.result th, .result td { border-top: 2px solid var(--ink) }
.footnotes { font-size: .9375rem } .footnotes p { margin: 0 }
.items { width: auto; margin: .2em 0 .8em 1em; font-size: inherit } .items th, .items td { padding: .1em .6em; border: 0 }
@media screen { .wide { overflow-x: auto } .wide:focus-visible { outline: 2px solid var(--accent) } }
@page { size: A4; margin: 22mm 12mm 24mm 24mm; @bottom-right { content: counter(page) ' (' counter(pages) ')'; font: 9pt sans-serif } }
@media print {
  html, body { background: none; font-size: 10.5pt } body { max-width: none; padding: 0 14mm 0 0 }
  .standing { position: fixed; top: 0; right: 0; margin: 0; padding: 0; border: 0; writing-mode: vertical-rl; font-size: 9pt }
  .cover { min-height: 80vh; border: 0; padding-top: 30vh } nav { break-before: page } main { break-before: page }
  a { color: inherit; text-decoration: none } thead { display: table-header-group } tr { break-inside: avoid } .group { break-after: avoid }
}
`

/**
 * A digest as HTML that mail programs show: what one must see stands in `style` attributes, because some drop style
 * sheets; the sheet adds the dark colours. Nothing is fetched from anywhere, so nobody learns that it was opened.
 */
import type { Digest, DigestEntry, DigestLink, DigestPlan, DigestSection } from './digest.ts'

const DARK = `@media (prefers-color-scheme: dark) {
  .desk { background: #131716 !important; }
  .paper { background: #1b211f !important; }
  .ink { color: #e9ece8 !important; }
  .muted { color: #a9b4ae !important; }
  .accent { color: #6ccbc0 !important; }
  .rule { border-color: #333c38 !important; }
}`

const style = {
  desk: 'margin:0;padding:24px 12px;background:#f4f2ec;',
  paper:
    'max-width:600px;margin:0 auto;padding:24px;box-sizing:border-box;background:#ffffff;' +
    "font-family:'Source Sans 3','Segoe UI',system-ui,sans-serif;font-size:16px;line-height:24px;",
  title: 'margin:0 0 8px;font-size:22px;line-height:28px;font-weight:600;color:#1d2321;',
  greeting: 'margin:0;color:#1d2321;',
  more: 'margin:32px 0 0;color:#1d2321;',
  plan: 'margin:32px 0 0;font-size:18px;line-height:24px;font-weight:600;color:#1d2321;',
  section:
    'margin:24px 0 0;padding-top:12px;border-top:1px solid #ddd9ce;font-size:16px;line-height:24px;' +
    'font-weight:600;color:#1d2321;',
  list: 'margin:0;padding:0;list-style:none;',
  entry: 'margin:12px 0 0;padding:0;',
  sentence: 'margin:0;color:#1d2321;',
  when: 'color:#55605b;font-size:14px;white-space:nowrap;',
  quote: 'margin:4px 0;padding-left:12px;border-left:3px solid #ddd9ce;color:#55605b;overflow-wrap:anywhere;',
  link: 'display:inline-block;padding:4px 0;color:#0b5f5a;',
  foot: 'margin:32px 0 0;padding-top:12px;border-top:1px solid #ddd9ce;font-size:14px;line-height:20px;color:#55605b;',
} as const

export function digestHtml(digest: Digest): string {
  const { language, subject, title, greeting, plans, more, why, settings } = digest
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(subject)}</title>
<style>${DARK}</style>
</head>
<body class="desk" style="${style.desk}">
<main class="paper" style="${style.paper}">
<h1 class="ink" style="${style.title}">${escape(title)}</h1>
<p class="ink" style="${style.greeting}">${escape(greeting)}</p>
${plans.map(planHtml).join('\n')}
${more === null ? '' : `<p class="ink" style="${style.more}">${escape(more)}</p>\n`}<p class="muted rule" style="${style.foot}">${escape(why)}<br>${linkHtml(settings)}</p>
</main>
</body>
</html>
`
}

const planHtml = ({ title, sections }: DigestPlan): string =>
  `<h2 class="ink" style="${style.plan}">${escape(title)}</h2>\n${sections.map(sectionHtml).join('\n')}`

const sectionHtml = ({ title, entries }: DigestSection): string => {
  const heading =
    title === null ? '' : `<h3 class="ink rule" style="${style.section}">${escape(title)}</h3>\n`
  return `${heading}<ul style="${style.list}">\n${entries.map(entryHtml).join('\n')}\n</ul>`
}

const entryHtml = ({ sentence, when, quote, link }: DigestEntry): string => {
  const words =
    quote === null
      ? ''
      : `<blockquote class="muted rule" style="${style.quote}">${escape(quote)}</blockquote>\n`
  return `<li style="${style.entry}">
<p class="ink" style="${style.sentence}">${escape(sentence)} <span class="muted" style="${style.when}">${escape(when)}</span></p>
${words}${linkHtml(link)}
</li>`
}

const linkHtml = ({ words, address }: DigestLink): string =>
  `<a class="accent" style="${style.link}" href="${escape(address)}">${escape(words)}</a>`

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPED[character] ?? '')

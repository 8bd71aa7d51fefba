/** A range for the clipboard. Numbers are bare digits, so that a spreadsheet takes them as numbers. */
export type CopiedCell = string | number | null

export const asText = (table: readonly (readonly CopiedCell[])[]): string =>
  table.map((row) => row.map((cell) => quoted(inert(cell))).join('\t')).join('\n')

export function asHtml(table: readonly (readonly CopiedCell[])[]): string {
  const rows = table.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`)
  return `<table>${rows.join('')}</table>`
}

/** A number says that it is one, in the attributes by which LibreOffice and Excel know it. */
const htmlCell = (cell: CopiedCell): string =>
  typeof cell === 'number' ? `<td sdval="${cell}" x:num="${cell}">${cell}</td>` : `<td>${escaped(cell)}</td>`

const quoted = (text: string): string => (/[\t\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (cell: CopiedCell): string =>
  inert(cell).replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign)

/** A label such as `=HYPERLINK(…)` must arrive as text: the apostrophe says so to a spreadsheet, and is not shown there. */
function inert(cell: CopiedCell): string {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell ?? '')
}

const FORMULA = /^[=+\-@\t]/u

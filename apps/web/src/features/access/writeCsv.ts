/** The roster as a table that Excel in Sweden opens with a double click: semicolons, and a mark that says UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

export const writeCsv = (rows: ReadonlyArray<readonly string[]>): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`

/** What begins as a formula would be run by the spreadsheet of whoever opens it: an apostrophe makes it a text. */
function quoted(value: string): string {
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return `"${text.replaceAll('"', '""')}"`
}

/**
 * A range as a spreadsheet puts it on the clipboard: rows by line break, cells by tab. A cell that holds either stands in
 * double quotes, with its own quotes doubled.
 */
const CELL = /(?<start>[\t\n])(?:"(?<quoted>(?:[^"]|"")*)"(?=[\t\n]|$)|(?<plain>[^\t\n]*))/gu

export function parseTable(clipboard: string): readonly (readonly string[])[] {
  const rows = clipboard.replaceAll('\r\n', '\n').replace(/\n$/u, '')
  const table: string[][] = []
  for (const { groups = {} } of `\n${rows}`.matchAll(CELL)) {
    const { start, quoted, plain = '' } = groups
    const text = quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll('\n', ' ')
    // The apostrophe with which `writeTable` keeps a text from being a formula.
    const cell = text.replace(/^'(?=[=+\-@\t])/u, '')
    if (start === '\t') table.at(-1)?.push(cell)
    else table.push([cell])
  }
  return table
}

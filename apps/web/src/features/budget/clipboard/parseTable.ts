/**
 * A range as a spreadsheet puts it on the clipboard: rows by line break, cells by tab. A cell that holds either stands in
 * double quotes, with its own quotes doubled.
 */
const CELL = /(?<start>[\t\n])(?:"(?<quoted>(?:[^"]|"")*)"(?=[\t\n]|$)|(?<plain>[^\t\n]*))/gu

export function parseTable(text: string): readonly (readonly string[])[] {
  const rows = text.replaceAll('\r\n', '\n').replace(/\n$/u, '')
  const table: string[][] = []
  for (const { groups = {} } of `\n${rows}`.matchAll(CELL)) {
    const { start, quoted, plain = '' } = groups
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll('\n', ' ')
    if (start === '\t') table.at(-1)?.push(cell)
    else table.push([cell])
  }
  return table
}

/** Plain text from the clipboard: lines with tabs are a table, as a spreadsheet or an old program gives it. */
import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model'

/** Null for text that is no table. */
export function tableFromText(text: string): string[][] | null {
  const lines = text.replace(/(?:\r\n?|\n)+$/u, '').split(/\r\n?|\n/u)
  if (!lines.every((line) => line.includes('\t'))) return null
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()))
  const columns = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array<string>(columns - row.length).fill('')])
}

export function tableSlice(schema: Schema, rows: readonly (readonly string[])[]): Slice {
  const paragraph = (text: string): Node =>
    schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])
  const cell = (text: string): Node => schema.node('tableCell', null, [paragraph(text)])
  const table = schema.node(
    'table',
    null,
    rows.map((row) => schema.node('tableRow', null, row.map(cell))),
  )
  return new Slice(Fragment.from(table), 0, 0)
}

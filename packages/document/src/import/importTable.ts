/** A figure that is a table of values: titles above, a label and values on each row. */
import type { Table } from '@samplan/domain'
import { z } from 'zod'
import { newBlockId, type ImportContext } from './importContext.ts'
import { paragraphOf } from './readable.ts'
import { figure } from './values.ts'

const valueSchema = z.union([z.string(), z.number(), z.null()])
const titleSchema = z.union([
  z.string(),
  z.looseObject({ label: z.string() }).transform(({ label }) => label),
])
const rowSchema = z.union([
  z.array(valueSchema),
  z
    .looseObject({ label: z.string(), values: z.array(valueSchema) })
    .transform(({ label, values }) => [label, ...values]),
])

export const tableFileSchema = z.looseObject({
  columns: z.array(titleSchema).min(1),
  rows: z.array(rowSchema).min(1),
})

export function importTable(
  context: ImportContext,
  { columns, rows }: z.infer<typeof tableFileSchema>,
): Table {
  const width = Math.max(columns.length, ...rows.map(({ length }) => length))
  const cell = (value: string | number | null, header: boolean) => ({
    header,
    colspan: 1,
    rowspan: 1,
    content: [paragraphOf(context, typeof value === 'number' ? figure(value) : (value ?? ''))],
  })
  // Titles of the values alone leave the corner above the labels empty.
  const titles = [...Array.from({ length: width - columns.length }, () => ''), ...columns]
  return {
    type: 'table',
    id: newBlockId(context),
    rows: [
      { cells: titles.map((title) => cell(title, true)) },
      ...rows.map((row) => ({ cells: row.map((value, index) => cell(value, index === 0)) })),
    ],
  }
}

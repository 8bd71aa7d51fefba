/** Rows of short texts as a table: the columns that some row fills in. */
import type { PaperFields } from './paper.ts'
import { isBlank } from './printable.ts'

interface FieldColumn<Row> {
  readonly head: string
  /** Null or blank: nothing is said. */
  readonly read: (row: Row) => string | null
  readonly isFigure?: boolean
  /** Stands where a row says nothing. */
  readonly unknown?: string
}

interface FieldsTable<Row> {
  readonly title: string | null
  readonly rows: readonly Row[]
  /** The first names the row, and is always there. */
  readonly columns: readonly [FieldColumn<Row>, ...FieldColumn<Row>[]]
  /** By column of `columns`; null where nothing is summed. */
  readonly sum?: readonly (string | null)[] | null
}

/** With a row at least. */
export function fieldsTable<Row>({ title, rows, columns, sum = null }: FieldsTable<Row>): PaperFields {
  const says = ({ read }: FieldColumn<Row>, index: number): boolean =>
    index === 0 || rows.some((row) => !isBlank(read(row) ?? '')) || !isBlank(sum?.[index] ?? '')
  const shown = columns
    .map((column, index) => ({ column, index }))
    .filter(({ column, index }) => says(column, index))
  const textIn = (row: Row, { read, unknown = '' }: FieldColumn<Row>): string => {
    const said = read(row)
    return said === null || isBlank(said) ? unknown : said
  }
  return {
    kind: 'fields',
    title: title === null || isBlank(title) ? null : title,
    head: shown.map(({ column }) => column.head),
    rows: rows.map((row) => ({ cells: shown.map(({ column }) => textIn(row, column)), anchor: null })),
    figures: shown.flatMap(({ column }, at) => (column.isFigure === true ? [at] : [])),
    sum: sum && shown.map(({ index }) => sum[index] ?? ''),
  }
}

/** Shares of a whole: a pie in the text, or the budget's turnover with its financing shares. */
import { kronorSchema, percentSchema, type Shares } from '@samplan/domain'
import { kronorOf } from './budgetContext.ts'
import { newBlockId, type ImportContext } from './importContext.ts'
import { kronorPerUnitOf } from './moneyUnits.ts'
import { newRowId } from './rowIds.ts'
import { innerValues, isRecord, numberAt, wordsAt, type FileRecord } from './values.ts'

type Row = Shares['rows'][number]

/** Null where nothing in it is a share. */
export function importShares(context: ImportContext, data: unknown, caption: string): Shares | null {
  const rows = recordsIn(data).map((record) => shareRow(context, record))
  if (rows.length === 0) return null
  return { type: 'shares', id: newBlockId(context), caption, total: totalOf(data), rows }
}

/** What the whole is in kronor, under any name that a file gives it. */
export function totalOf(value: unknown): number | null {
  if (typeof value === 'number') return kronorSchema.safeParse(value).data ?? null
  if (!isRecord(value)) return null
  return kronorIn(value, 'kronor', 'amount', 'value', 'total') ?? totalOf(value['total'] ?? value['turnover'])
}

function shareRow(context: ImportContext, record: FileRecord): Row {
  const isMoney = kronorPerUnitOf(record) !== null
  const percent = numberAt(record, 'percent', 'share', ...(isMoney ? [] : ['value']))
  return {
    id: newRowId(context),
    label: wordsAt(record, 'label', 'name', 'title', 'text') ?? '',
    // A share whose number the source has lost, or gives in two ways, is unknown.
    percent: percentSchema.safeParse(percent).data ?? null,
    kronor: kronorIn(record, 'kronor', 'amount', ...(isMoney ? ['value'] : [])),
  }
}

const kronorIn = (record: FileRecord, ...keys: readonly string[]): number | null =>
  kronorOf(numberAt(record, ...keys), kronorPerUnitOf(record) ?? 1)

/** Everything with a label; what has more with labels inside is a heading of theirs. */
function recordsIn(value: unknown): FileRecord[] {
  const inner = innerValues(value).flatMap(recordsIn)
  if (inner.length > 0 || !isRecord(value)) return inner
  return wordsAt(value, 'label', 'name', 'title') === null ? [] : [value]
}

/** Key figures: a block of them, a figure of statistics, and the register of what the text states. */
import type { Block, KeyFigures } from '@samplan/domain'
import { newBlockId, type ImportContext } from './importContext.ts'
import type { WordSearch } from './wordSearch.ts'
import { newRowId } from './rowIds.ts'
import { figure, innerValues, isRecord, listOf, wordsAt, type FileRecord } from './values.ts'

export type KeyFigureRow = KeyFigures['rows'][number]

/** One block for each group that has a title of its own. `title` is that of the whole. */
export function importKeyFigures(context: ImportContext, value: unknown, title: string | null): Block[] {
  const blocks: KeyFigures[] = []
  for (const { record, group } of recordsIn(value, title)) {
    const last = blocks.at(-1)
    const row = keyFigureRow(context, record)
    if (last?.title === group) last.rows.push(row)
    else blocks.push({ type: 'keyFigures', id: newBlockId(context), title: group, rows: [row] })
  }
  return blocks
}

/**
 * Values are words: "ca 750", "10–20". A number without a label is labelled by the words that state it; beside a label
 * they follow it, where nothing else says them.
 */
export function keyFigureRow(
  context: ImportContext,
  record: FileRecord | string,
  isSaid: WordSearch = () => false,
): KeyFigureRow {
  const id = newRowId(context)
  if (typeof record === 'string')
    return { id, label: record, value: null, unit: null, asOf: null, source: null }
  const value = valueOf(record)
  const own = wordsAt(record, 'label', 'name', 'title')
  const text = wordsAt(record, 'text')
  return {
    id,
    label: labelOf(own, text, value, isSaid),
    // What is stated in words alone has them for its value.
    value: value ?? (own === null ? null : text),
    unit: wordsAt(record, 'unit'),
    asOf: wordsAt(record, 'asOf') ?? yearOf(record),
    source: wordsAt(record, 'statedSource', 'source'),
  }
}

function labelOf(own: string | null, text: string | null, value: string | null, isSaid: WordSearch): string {
  if (own === null || text === null) return own ?? text ?? ''
  const isShown = value === null || own.includes(text) || isSaid(text)
  return isShown ? own : `${own} (${text})`
}

function valueOf(record: FileRecord): string | null {
  const values = listOf(record['value'] ?? record['amount'] ?? record['share'] ?? record['percent'])
  const words = values.flatMap((value) => {
    if (typeof value === 'number') return [figure(value)]
    return typeof value === 'string' && value !== '' ? [value] : []
  })
  const said = [wordsAt(record, 'qualifier'), words.join('–') || null].filter((part) => part !== null)
  const amount = said.join(' ') || null
  return record['value'] === undefined && record['percent'] !== undefined && amount !== null
    ? `${amount} %`
    : amount
}

const yearOf = (record: FileRecord): string | null =>
  typeof record['year'] === 'number' ? String(record['year']) : null

interface Found {
  readonly record: FileRecord | string
  readonly group: string
}

/** What has a label or words, and no more records inside it; a label with more inside names a group. */
function recordsIn(value: unknown, title: string | null): Found[] {
  const group = title ?? ''
  if (typeof value === 'string') return value === '' ? [] : [{ record: value, group }]
  if (Array.isArray(value)) return value.flatMap((item) => recordsIn(item, title))
  if (!isRecord(value)) return []
  const label = wordsAt(value, 'label', 'title', 'name', 'text', 'caption')
  const inner = innerValues(withoutOwn(value))
  if (inner.length === 0) return label === null ? [] : [{ record: value, group }]
  return inner.flatMap((item) => recordsIn(item, label ?? title))
}

/** Lists that say something of the record itself. */
const withoutOwn = ({ value: _value, links: _links, candidates: _candidates, ...rest }: FileRecord) => rest

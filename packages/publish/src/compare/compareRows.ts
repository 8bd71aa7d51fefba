/** Blocks of rows: what they are called and say as a whole, and then row by row. */
import type { RowBlock } from '@samplan/domain'
import type { FieldName, Move } from './change.ts'
import type { ComparedRow, ComparedRows } from './comparedRows.ts'
import { compareWords, hasChanged } from './compareWords.ts'
import type { ComparisonContext } from './context.ts'
import { fieldChanges, type Fields } from './fieldChanges.ts'
import { eachOf } from './match/layOut.ts'
import { profileOf } from './match/likeness.ts'
import { pairAlike } from './match/pairAlike.ts'
import { pairEqual } from './match/pairEqual.ts'
import { Pairs } from './match/Pairs.ts'
import { readRows, type ReadRow, type RowsReading } from './readRows.ts'
import { wording, type Side } from './references.ts'
import { hasAnyChanged, statusOf } from './status.ts'

/** Of two rows of one list, by their words. */
const LEAST_ROW = 0.5

/** Both are of one type; at least one is there. */
export function compareRows(
  before: RowBlock | null,
  after: RowBlock | null,
  move: Move | null,
  context: ComparisonContext,
): ComparedRows[] {
  const is = after ?? before
  if (is === null) return []
  const { effort } = context
  const [was, now] = [before && readRows(before), after && readRows(after)]
  const pieces = compareWords(was && was.title, now && now.title, effort)
  const texts = textsOf(was, now).map(({ field, before: old, after: text }) => ({
    field,
    pieces: compareWords(old, text, effort),
  }))
  const fields = fieldChanges(
    before && was && fieldsOf(before, was, 'before', context),
    after && now && fieldsOf(after, now, 'after', context),
  )
  const { columns, rows } = compareEach(was, now, context)
  const isChanged =
    hasChanged(pieces) ||
    texts.some((text) => hasChanged(text.pieces)) ||
    fields.length > 0 ||
    hasAnyChanged(rows)
  const status = statusOf(before, after, isChanged)
  return [{ type: is.type, id: is.id, status, move, pieces, texts, fields, columns, rows }]
}

/** Those that either side has; both name the same fields in the same order. */
function textsOf(was: RowsReading | null, now: RowsReading | null) {
  return (
    (now ?? was)?.texts.flatMap(({ field }, at) => {
      const [before, after] = [was?.texts[at]?.text ?? null, now?.texts[at]?.text ?? null]
      return (before ?? '') === '' && (after ?? '') === '' ? [] : [{ field, before, after }]
    }) ?? []
  )
}

function fieldsOf(
  block: RowBlock,
  { facts }: RowsReading,
  side: Side,
  { references }: ComparisonContext,
): Fields {
  const own = facts.map(([field, text]) => [field, wording(text)] as const)
  if (block.type !== 'project') return own
  return [
    ...own,
    ['goals', references.goals(side, block.goalIds)],
    ['budgetLines', references.lines(side, block.lineIds)],
  ]
}

function compareEach(
  was: RowsReading | null,
  now: RowsReading | null,
  context: ComparisonContext,
): Pick<ComparedRows, 'columns' | 'rows'> {
  const [before, after] = [was?.rows ?? [], now?.rows ?? []]
  const pairs = pairRows(before, after, context)
  const all = (now ?? was)?.columns ?? []
  const shown = [...all.keys()].filter((at) => [...before, ...after].some(({ said }) => said[at] !== null))
  return {
    columns: shown.flatMap((at) => all[at] ?? []),
    rows: eachOf(before, after, pairs, (one, other, moved) => {
      const cells = shown.map((at) => compareCell(one, other, at, all[at], { before, after, pairs }))
      const pieces = compareWords(one && one.name, other && other.name, context.effort)
      const isChanged = hasChanged(pieces) || cells.some(({ changed }) => changed)
      return { id: (other ?? one)?.id ?? '', status: statusOf(one, other, isChanged), moved, pieces, cells }
    }),
  }
}

function pairRows(
  before: readonly ReadRow[],
  after: readonly ReadRow[],
  { isSamePlan }: Pick<ComparisonContext, 'isSamePlan'>,
): Pairs<ReadRow> {
  const pairs = new Pairs<ReadRow>()
  const wordsOf = ({ name, said }: ReadRow) => [name, ...said].join(' ')
  if (isSamePlan) pairEqual(before, after, ({ id }) => id, pairs)
  pairEqual(before, after, wordsOf, pairs)
  pairEqual(before, after, ({ name }) => (name.trim() === '' ? null : name), pairs)
  const textOf = (row: ReadRow) => profileOf(wordsOf(row))
  pairAlike(before, after, { textOf, classOf: () => '', least: LEAST_ROW }, pairs)
  return pairs
}

interface BothRows {
  readonly before: readonly ReadRow[]
  readonly after: readonly ReadRow[]
  readonly pairs: Pairs<ReadRow>
}

function compareCell(
  one: ReadRow | null,
  other: ReadRow | null,
  at: number,
  field: FieldName | undefined,
  both: BothRows,
): ComparedRow['cells'][number] {
  const [before, after] = [one?.said[at] ?? null, other?.said[at] ?? null]
  const isSame =
    one !== null && other !== null && field === 'parent'
      ? standsUnderTheSame(one, other, both)
      : before === after
  return { before, after, changed: one !== null && other !== null && !isSame }
}

/** A box stands where it stood though the one above it is called otherwise. */
function standsUnderTheSame(one: ReadRow, other: ReadRow, { before, after, pairs }: BothRows): boolean {
  const above = before.find(({ id }) => id === one.parentId)
  return pairs.are(
    above,
    after.find(({ id }) => id === other.parentId),
  )
}

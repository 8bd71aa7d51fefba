/** What has become of a table since somebody found it right: the cells that say something else now, and whose doing it was. */
import {
  amountIn,
  columnIdSchema,
  type Amount,
  type Budget,
  type BudgetLine,
  type ColumnId,
  type LineId,
  type Reconciliation,
  type Stamp,
} from '@samplan/domain'
import { isSameAmount } from './entry.ts'
import { lineKey } from './rows.ts'
import type { Position } from './selection.ts'

export interface CellSince {
  /** As it was found right; unknown where it had no amount. */
  readonly was: Amount
  /** The latest to write in it; null where the server has not said yet. */
  readonly changed: Stamp | null
}

export type LineSince = ReadonlyMap<ColumnId, CellSince>

export interface SinceReconciled {
  readonly stamp: Stamp
  /** Only lines with a cell that differs. */
  readonly lines: ReadonlyMap<LineId, LineSince>
  /** Lines that had no amount then, and have now. */
  readonly added: ReadonlySet<LineId>
  /** Lines that had amounts then, and are gone. */
  readonly removed: number
  /** Every cell that differs, as one reads. */
  readonly places: readonly Position[]
}

const NOTHING: Amount = { kind: 'unknown', typed: null }

/** Null while the table has not been reconciled. A cell that was changed and changed back differs in nothing. */
export function sinceReconciled({ groups, reconciliation }: Budget): SinceReconciled | null {
  if (!reconciliation) return null
  const { by, at, changes } = reconciliation
  const then = amountsThen(reconciliation)
  const stamps = new Map(changes.map((change) => [`${change.lineId}/${change.columnId}`, change]))
  const now = groups.flatMap((group) => group.lines)
  const lines = new Map<LineId, LineSince>()
  for (const line of now) {
    const differing = differingIn(line, then.get(line.id) ?? new Map(), stamps)
    if (differing.size > 0) lines.set(line.id, differing)
  }
  const here = new Set(now.map(({ id }) => id))
  return {
    stamp: { by, at },
    lines,
    added: new Set([...lines.keys()].filter((id) => !then.has(id))),
    removed: [...then.keys()].filter((id) => !here.has(id)).length,
    places: [...lines].flatMap(([id, differing]) =>
      [...differing.keys()].map((column) => ({ row: lineKey(id), column })),
    ),
  }
}

type AmountsThen = ReadonlyMap<LineId, ReadonlyMap<ColumnId, Amount>>

const knownThen = new WeakMap<Reconciliation, AmountsThen>()

/** By line; kept, for a stamp holds every amount of the table and stays the same through every key. */
function amountsThen(reconciliation: Reconciliation): AmountsThen {
  const known = knownThen.get(reconciliation)
  if (known) return known
  const then = new Map<LineId, Map<ColumnId, Amount>>()
  for (const { lineId, columnId, amount } of reconciliation.cells) {
    const ofLine = then.get(lineId) ?? new Map<ColumnId, Amount>()
    then.set(lineId, ofLine.set(columnId, amount))
  }
  knownThen.set(reconciliation, then)
  return then
}

function differingIn(
  line: BudgetLine,
  then: ReadonlyMap<ColumnId, Amount>,
  stamps: ReadonlyMap<string, Stamp>,
): LineSince {
  const differing = new Map<ColumnId, CellSince>()
  for (const columnId of columnsOf(line, then)) {
    const was = then.get(columnId) ?? NOTHING
    if (isSameAmount(was, amountIn(line, columnId))) continue
    differing.set(columnId, { was, changed: stamps.get(`${line.id}/${columnId}`) ?? null })
  }
  return differing
}

/** Of columns that had no amount then, only those are looked at that have one now. */
function columnsOf({ amounts }: BudgetLine, then: ReadonlyMap<ColumnId, Amount>): ReadonlySet<ColumnId> {
  const columns = new Set(then.keys())
  for (const key of Object.keys(amounts)) {
    const isNew = ![...then.keys()].some((known) => known === key)
    // `Object.keys` takes the brand off.
    if (isNew) columns.add(columnIdSchema.parse(key))
  }
  return columns
}

/** How many there are to look at: cells that differ, and lines that are gone. */
export const countSince = ({ places, removed }: SinceReconciled): number => places.length + removed

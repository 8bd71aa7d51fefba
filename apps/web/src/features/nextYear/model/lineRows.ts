/** The mapping as it is shown: beside each new line the old ones, its amount of this year, and what becomes of it. */
import {
  amountIn,
  currentColumn,
  kronorIn,
  type Budget,
  type BudgetGroup,
  type BudgetLine,
  type ColumnId,
  type LineId,
  type Plan,
} from '@samplan/domain'
import { linesAlong, type LineDraft, type NextYearDraft } from './draft.ts'

export type LineFate = 'same' | 'renamed' | 'merged' | 'split' | 'ended' | 'new'

export interface LineRow {
  readonly draft: LineDraft
  /** This year's lines that it goes on from. */
  readonly old: readonly BudgetLine[]
  readonly fate: LineFate
  /** In kronor, what stands in the new plan's comparison column; null where nothing is known. */
  readonly kronor: number | null
  /** The label that its code had this year, where it was another line's. */
  readonly codeMeant: string | null
}

export interface GroupRows {
  readonly group: BudgetGroup
  readonly budget: Budget
  readonly rows: readonly LineRow[]
  /** Kronor of this year's lines, and of what stands for them. */
  readonly before: number
  readonly after: number
}

export function lineRows(plan: Plan, draft: NextYearDraft): GroupRows[] {
  const column = currentColumn(plan.budgetColumns, plan.facts.year)
  const lines = linesAlong(plan, draft)
  const budgets = plan.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'budget' ? [block] : [])),
  )
  return budgets.flatMap((budget) =>
    budget.groups.flatMap((group) => {
      const own = lines.filter(({ groupId }) => groupId === group.id)
      if (own.length === 0 && group.lines.length > 0) return []
      return [groupRows(budget, group, own, column?.id ?? null)]
    }),
  )
}

function groupRows(
  budget: Budget,
  group: BudgetGroup,
  drafts: readonly LineDraft[],
  columnId: ColumnId | null,
): GroupRows {
  const byId = new Map(budget.groups.flatMap(({ lines }) => lines.map((line) => [line.id, line] as const)))
  const uses = countUses(drafts)
  const rows = drafts.map((draft): LineRow => {
    const old = draft.from.flatMap((id) => byId.get(id) ?? [])
    return {
      draft,
      old,
      fate: fateOf(draft, old, uses),
      kronor: kronorOf(draft, old, columnId),
      codeMeant: otherMeaning(draft, group.lines),
    }
  })
  return {
    group,
    budget,
    rows,
    before: columnId === null ? 0 : sum(group.lines.map((line) => kronorIn(line, columnId))),
    after: sum(rows.map(({ kronor }) => kronor)),
  }
}

function countUses(drafts: readonly LineDraft[]): ReadonlyMap<LineId, number> {
  const uses = new Map<LineId, number>()
  for (const id of drafts.flatMap(({ from }) => from)) uses.set(id, (uses.get(id) ?? 0) + 1)
  return uses
}

function fateOf(draft: LineDraft, old: readonly BudgetLine[], uses: ReadonlyMap<LineId, number>): LineFate {
  const [first, ...more] = old
  if (first === undefined) return 'new'
  if (draft.isEnded) return 'ended'
  if (draft.from.some((id) => (uses.get(id) ?? 0) > 1)) return 'split'
  if (more.length > 0) return 'merged'
  return first.code === draft.code && first.label === draft.label ? 'same' : 'renamed'
}

function kronorOf(draft: LineDraft, old: readonly BudgetLine[], columnId: ColumnId | null): number | null {
  if (draft.comparisonKronor !== null) return draft.comparisonKronor
  if (columnId === null || old.some((line) => amountIn(line, columnId).kind === 'unknown')) return null
  const known = old.flatMap((line) => kronorIn(line, columnId) ?? [])
  return known.length === 0 ? null : sum(known)
}

/** "Kod 20 betydde Personalfrågor förra året": codes are free, and a reader compares by them all the same. */
function otherMeaning({ code, from }: LineDraft, lines: readonly BudgetLine[]): string | null {
  if (code === null || code === '') return null
  const had = lines.find((line) => line.code === code)
  return had === undefined || from.includes(had.id) ? null : had.label
}

const sum = (kronor: readonly (number | null)[]): number =>
  kronor.reduce<number>((total, one) => total + (one ?? 0), 0)

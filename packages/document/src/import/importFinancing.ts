/** The budget's turnover and financing shares, which a figure of the text may have said already, in part. */
import type { Block, Shares } from '@samplan/domain'
import type { BudgetFile } from './budgetFile.ts'
import { newBlockId, type ImportContext } from './importContext.ts'
import { importShares, totalOf } from './importShares.ts'
import { normalise } from './planWords.ts'
import { wordsAt } from './values.ts'

/** Null where the budget has neither. */
export function financingOf(context: ImportContext, budget: BudgetFile | null | undefined): Shares | null {
  const { shares, turnover } = budget ?? {}
  const imported = importShares(context, shares, '')
  const total = totalOf(turnover)
  if (imported === null && total === null) return null
  const { id, rows } = imported ?? { id: newBlockId(context), rows: [] }
  const caption = wordsAt(turnover, 'label', 'title', 'caption') ?? ''
  return { type: 'shares', id, caption, total: total ?? imported?.total ?? null, rows }
}

/** The figure with what it lacks of the register; null where it is of something else. */
export function mergeFinancing(block: Block, register: Shares): Shares | null {
  if (block.type !== 'shares') return null
  const byLabel = new Map(register.rows.map((row) => [keyOf(row.label), row]))
  const known = block.rows.filter(({ label }) => byLabel.has(keyOf(label)))
  if (register.rows.length > 0 && known.length === 0) return null
  const rows = block.rows.map((row) => {
    const other = byLabel.get(keyOf(row.label))
    return {
      ...row,
      percent: row.percent ?? other?.percent ?? null,
      kronor: row.kronor ?? other?.kronor ?? null,
    }
  })
  const labels = new Set(block.rows.map(({ label }) => keyOf(label)))
  const more = register.rows.filter(({ label }) => !labels.has(keyOf(label)))
  return { ...block, total: block.total ?? register.total, rows: [...rows, ...more] }
}

const keyOf = (label: string): string => normalise(label).toLowerCase()

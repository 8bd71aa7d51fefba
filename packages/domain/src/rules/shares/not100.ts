/**
 * Shares of a whole add up to 100 per cent. A chart of shares that do not misleads whoever reads it, and the sum is the
 * one thing in it that anybody can check.
 *
 * Source: financing in a real plan, 66 + 23 + 11. Counted in hundredths, in which percentages are stated, so that 33,33
 * and 66,67 are 100. Silent while a share is unknown: what is missing is missing, not wrong.
 */
import { blocksOf } from '../../derive/placedBlocks.ts'
import type { ShareRow } from '../../blocks/shares.ts'
import { sectionRule } from '../rule.ts'

const WHOLE = 10_000

export const sharesNot100 = sectionRule({
  code: 'shares.not-100',
  severity: 'block',
  inSection: (section) =>
    blocksOf(section, 'shares').flatMap(({ id, rows }) => {
      const sum = hundredthsOf(rows)
      if (sum === null || sum === WHOLE) return []
      return [{ blockId: id, path: 'rows', params: { sum: sum / 100, difference: (WHOLE - sum) / 100 } }]
    }),
})

/** Null where there is no share, or one that is unknown. */
function hundredthsOf(rows: readonly ShareRow[]): number | null {
  if (rows.length === 0) return null
  return rows.reduce<number | null>(
    (sum, { percent }) => (sum === null || percent === null ? null : sum + Math.round(percent * 100)),
    0,
  )
}

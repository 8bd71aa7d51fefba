/**
 * A line that has changed so much that the board will ask why. What is carried in from an earlier year is left out: a
 * surplus is what it became, and nobody has changed it.
 *
 * Source: what boards ask ("Varför 40 000 mer?"); the bounds are ours.
 */
import { changeBetween } from '../../budget/change.ts'
import { sectionRule } from '../rule.ts'
import { cellPath, lineName } from './lines.ts'
import { yearOnYear, type YearOnYear } from './yearOnYear.ts'

/** Per cent of the earlier amount. The two bounds hold together: small sums swing much and matter little. */
const LARGE_PERCENT = 20
const LARGE_KRONOR = 10_000

export const largeChange = sectionRule({
  code: 'budget.large-change',
  severity: 'note',
  inSection: (section, outline) =>
    yearOnYear(section, outline)
      .filter((placed) => placed.line.nature !== 'carriedIn' && isLarge(placed))
      .map(({ budget, line, current, comparison, now, before }) => {
        const { kronor, share } = changeBetween(now, before)
        const percent = share === null ? {} : { percent: Math.round(share * 100) }
        return {
          blockId: budget.id,
          path: cellPath(line, current),
          params: {
            line: lineName(line),
            column: current.label,
            other: comparison.label,
            change: kronor,
            ...percent,
          },
        }
      }),
})

/** In integers, so that exactly 20 % is large on every machine. */
function isLarge({ now, before }: YearOnYear): boolean {
  const change = Math.abs(now - before)
  return change >= LARGE_KRONOR && change * 100 >= Math.abs(before) * LARGE_PERCENT
}

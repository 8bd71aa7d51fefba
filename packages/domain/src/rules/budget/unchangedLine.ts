/**
 * A line with last year's amount to the krona: perhaps nobody has looked at it. A note, for it may well be right.
 *
 * Source: lines 22 and 23 of Norrbotten 2016, 65 000 and 4 278 060 kronor in both years.
 */
import { sectionRule } from '../rule.ts'
import { cellPath, lineName } from './lines.ts'
import { yearOnYear } from './yearOnYear.ts'

export const unchangedLine = sectionRule({
  code: 'budget.unchanged-line',
  severity: 'note',
  inSection: (section, outline) =>
    yearOnYear(section, outline)
      .filter(({ now, before }) => now === before && now !== 0)
      .map(({ budget, line, current, comparison, now }) => ({
        blockId: budget.id,
        path: cellPath(line, current),
        params: { line: lineName(line), column: current.label, other: comparison.label, amount: now },
      })),
})

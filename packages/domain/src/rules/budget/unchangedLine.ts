/** A line with last year's amount to the krona: perhaps nobody has looked at it. */
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

/**
 * A cell without a figure in a line that has others. It counts as unknown, never as zero; what is meant to be empty is
 * said to be.
 *
 * Source: the three values of a cell. In Västernorrland 2011 a surplus of 2009 has an amount in 2010 alone, on purpose.
 */
import { sectionRule } from '../rule.ts'
import { isLineEmpty, isMissing } from './lineEmpty.ts'
import { cellPath, cellsOf, lineName, linesIn } from './lines.ts'

export const amountMissing = sectionRule({
  code: 'budget.amount-missing',
  severity: 'block',
  inSection: (section, { columns }) =>
    linesIn(section)
      .filter((placed) => !isLineEmpty(placed, columns))
      .flatMap((placed) => cellsOf(placed, columns).filter(isMissing))
      .map(({ budget, line, column }) => ({
        blockId: budget.id,
        path: cellPath(line, column),
        params: { line: lineName(line), column: column.label },
      })),
})

/**
 * What somebody typed in a cell could not be read as an amount; it stays there until mended. Nobody can say what the
 * sums are, so no plan may take it more lightly.
 *
 * Source: a rule of this program, not of the documents.
 */
import { sectionRule } from '../rule.ts'
import { cellPath, cellsIn, lineName } from './lines.ts'

export const amountUnreadable = sectionRule({
  code: 'budget.amount-unreadable',
  severity: 'block',
  inSection: (section, { columns }) =>
    cellsIn(section, columns).flatMap(({ budget, line, column, amount }) =>
      amount.kind !== 'unknown' || amount.typed === null
        ? []
        : [
            {
              blockId: budget.id,
              path: cellPath(line, column),
              params: { line: lineName(line), column: column.label, typed: amount.typed },
            },
          ],
    ),
})

/**
 * Two people wrote one cell without knowing of each other, and nobody has chosen yet. Until then the plan holds two
 * amounts, and a board cannot decide on both; so no plan may take it more lightly.
 *
 * Source: working offline on one budget; a rule of this program, not of the documents.
 */
import { sectionRule } from '../rule.ts'
import { cellPath, cellsIn, lineName } from './lines.ts'

export const amountConflict = sectionRule({
  code: 'budget.amount-conflict',
  severity: 'block',
  inSection: (section, { columns }) =>
    cellsIn(section, columns).flatMap(({ budget, line, column }) =>
      line.conflicts
        .filter(({ columnId }) => columnId === column.id)
        .map(({ values }) => ({
          blockId: budget.id,
          path: cellPath(line, column),
          params: { line: lineName(line), column: column.label, count: values.length },
        })),
    ),
})

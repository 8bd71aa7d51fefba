import { matrix, type MatrixCell } from '@samplan/domain'
import type { PaperContext } from './paperContext.ts'
import type { PaperMatrix, PaperMatrixCell } from './paper.ts'

/** Null where nothing is crossed: a grid of empty squares says less than no grid. */
export function setMatrix({ label, overarchingGoals, plan, word, words }: PaperContext): PaperMatrix | null {
  const rows = matrix(plan).map(({ overarchingGoal, cells }) => ({
    label: overarchingGoals.get(overarchingGoal.id) ?? overarchingGoal.text,
    cells: cells.map(setCell),
  }))
  if (!rows.some(({ cells }) => cells.some(({ filled }) => filled))) return null
  return {
    kind: 'matrix',
    caption: words.goalsAndAreas(label('goal', 'other'), word('area', 'other')),
    rowHead: label('overarchingGoal', 'one'),
    columns: plan.areas.map(({ title }) => title),
    rows,
    legend: words.matrixLegend,
  }
}

function setCell({
  declared,
  goals,
}: Pick<MatrixCell, 'declared'> & { goals: readonly unknown[] }): PaperMatrixCell {
  const count = goals.length > 0 ? `${goals.length}` : null
  const text = [declared ? '×' : null, count].filter((part) => part !== null).join('\u00A0')
  return { text, filled: text !== '' }
}

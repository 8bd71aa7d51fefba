import { matrix, type MatrixCell } from '@samplan/domain'
import type { PaperContext } from './paperContext.ts'
import type { PaperMatrix, PaperMatrixCell } from './paper.ts'

/** Null where nothing is crossed: a grid of empty squares that nobody has asked for says less than no grid. */
export function setMatrix(context: PaperContext): PaperMatrix | null {
  const drawn = drawMatrix(context)
  return drawn.rows.some(({ cells }) => cells.some(({ filled }) => filled)) ? drawn : null
}

/** As the plan has asked for it; null where it has no goals or no areas to cross. */
export function setPlacedMatrix(context: PaperContext): PaperMatrix | null {
  const drawn = drawMatrix(context)
  return drawn.rows.length > 0 && drawn.columns.length > 0 ? drawn : null
}

function drawMatrix({ label, overarchingGoals, plan, word, words }: PaperContext): PaperMatrix {
  const rows = matrix(plan).map(({ overarchingGoal, cells }) => ({
    label: overarchingGoals.get(overarchingGoal.id) ?? overarchingGoal.text,
    cells: cells.map(setCell),
  }))
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

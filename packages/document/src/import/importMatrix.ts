/** The matrix of overarching goals × areas. Its labels are the registers'; what it marks becomes a fact of the area. */
import { z } from 'zod'
import type { ImportContext } from './importContext.ts'
import { isRecord, wordsAt } from './values.ts'

const rowSchema = z.looseObject({ label: z.string(), overarchingGoal: z.string().nullish() })
const columnSchema = z.looseObject({ label: z.string(), area: z.string().nullish() })

export const matrixSchema = z.looseObject({
  rows: z.array(rowSchema),
  columns: z.array(columnSchema).min(1),
  cells: z.array(z.unknown()).nullish().catch(null),
})
type Matrix = z.infer<typeof matrixSchema>

/** A row of marks for each row, or the marked cells one by one, whichever the file has. */
export function declareCells(context: ImportContext, { rows, columns, cells }: Matrix): void {
  const mark = (goal: string | null | undefined, area: string | null | undefined) => {
    if (!goal || !area) return
    context.declared.set(area, [...(context.declared.get(area) ?? []), goal])
  }
  ;(cells ?? []).forEach((cell, index) => {
    if (Array.isArray(cell)) {
      cell.forEach((marked, place) => {
        if (marked === true || marked === 1) mark(rows[index]?.overarchingGoal, columns[place]?.area)
      })
    } else if (isRecord(cell)) {
      mark(wordsAt(cell, 'overarchingGoal', 'goal', 'row'), wordsAt(cell, 'area', 'column'))
    }
  })
}

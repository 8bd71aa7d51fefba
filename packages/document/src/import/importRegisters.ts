/** Overarching goals, strategic areas and budget columns. */
import {
  areaIdSchema,
  columnIdSchema,
  overarchingGoalIdSchema,
  type BudgetColumn,
  type OverarchingGoal,
  type StrategicArea,
} from '@samplan/domain'
import { clip, giveId, resolve, type ImportContext } from './importContext.ts'
import type { PlanFile, SectionFile } from './planFile.ts'

export function importOverarchingGoals(context: ImportContext, file: PlanFile): OverarchingGoal[] {
  const goals = file.overarchingGoals.map(({ id, ordinal, text, shortLabel }, index) => {
    const path = `overarchingGoals[${index}]`
    return {
      ordinal: ordinal ?? index,
      goal: {
        id: giveId(context, context.overarchingGoals, id, overarchingGoalIdSchema),
        text: clip(context, text, 1000, `${path}.text`),
        shortLabel: clip(context, shortLabel ?? null, 100, `${path}.shortLabel`),
      },
    }
  })
  return goals.toSorted((a, b) => a.ordinal - b.ordinal).map(({ goal }) => goal)
}

/** An area serves the goals that it names and those that its sections name. */
export function importAreas(context: ImportContext, file: PlanFile): StrategicArea[] {
  const sections = allSections(file.sections)
  return file.areas.map(({ id: fileId, title, altTitles, overarchingGoals }, index) => {
    const path = `areas[${index}]`
    const named = sections.filter(({ areaRef }) => areaRef === fileId)
    const goals = [
      overarchingGoals,
      context.declared.get(fileId),
      ...named.map((section) => section.overarchingGoals),
    ]
    const goalIds = goals.flatMap((ids) =>
      resolve(context, context.overarchingGoals, ids ?? [], `${path}.overarchingGoals`),
    )
    return {
      id: giveId(context, context.areas, fileId, areaIdSchema),
      title: clip(context, title, 300, `${path}.title`) || '–',
      altTitles: (altTitles ?? []).filter((other) => other !== '').map((other) => other.slice(0, 300)),
      overarchingGoalIds: [...new Set(goalIds)],
    }
  })
}

function allSections(sections: readonly SectionFile[]): SectionFile[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)])
}

/** A plan has a column at least, so that a budget made in it later has where to write. */
export function withColumn(
  context: ImportContext,
  columns: readonly BudgetColumn[],
  year: number,
): BudgetColumn[] {
  if (columns.length > 0) return [...columns]
  return [{ id: columnIdSchema.parse(context.newId()), label: `Budget ${year}`, kind: 'budget', year }]
}

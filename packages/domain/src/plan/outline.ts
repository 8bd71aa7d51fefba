/** The outline: everything of a plan that is written by commands, in one value. */
import { z } from 'zod'
import { budgetColumnSchema } from '../budget/column.ts'
import { areaSchema } from './area.ts'
import { planFactsSchema, planStateSchema } from './facts.ts'
import { overarchingGoalSchema } from './overarchingGoal.ts'
import { memberSchema } from './role.ts'
import { removedSectionSchema } from './removedSection.ts'
import { sectionHeadSchema } from './section.ts'
import { labelsSchema, planSettingsSchema } from './settings.ts'

export const outlineSchema = z.object({
  facts: planFactsSchema,
  state: planStateSchema,
  settings: planSettingsSchema,
  labels: labelsSchema,
  overarchingGoals: z.array(overarchingGoalSchema),
  areas: z.array(areaSchema),
  budgetColumns: z.array(budgetColumnSchema),
  members: z.array(memberSchema),
  /** In reading order (depth first); a parent always stands before its children. */
  sections: z.array(sectionHeadSchema),
  /** The bin: removed sections, latest first, as they were. */
  removedSections: z.array(removedSectionSchema),
})
export type Outline = z.infer<typeof outlineSchema>

/** The outline: everything of a plan that is written by commands, in one value. */
import { z } from 'zod'
import { budgetColumnSchema } from '../budget/column.ts'
import { planIdSchema } from '../ids.ts'
import { areaSchema } from './area.ts'
import { planFactsSchema, planStateSchema } from './facts.ts'
import { overarchingGoalSchema } from './overarchingGoal.ts'
import { memberSchema } from './role.ts'
import { removedSectionSchema } from './removedSection.ts'
import { sectionHeadSchema } from './section.ts'
import { labelsSchema, planSettingsSchema } from './settings.ts'
import { announcedFreezeSchema, reopeningSchema } from '../versions/reopening.ts'
import { currentVersionSchema } from '../versions/versionHead.ts'

export const outlineSchema = z.object({
  facts: planFactsSchema,
  state: planStateSchema,
  /** Last year's plan, where this one was made from it. */
  previousPlan: z.object({ planId: planIdSchema, year: z.int() }).nullable().default(null),
  /** The latest version, also while the plan is drafted again. */
  currentVersion: currentVersionSchema.nullable(),
  /** Why it is drafted again; null from the next freeze on. */
  reopening: reopeningSchema.nullable(),
  announcedFreeze: announcedFreezeSchema.nullable(),
  /** Grows with everything that is frozen, decided or linked to, so that who shows the case knows to fetch it anew. */
  caseRevision: z.int().nonnegative(),
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

/** Of a plan that was never frozen. */
export const NO_CASE = {
  currentVersion: null,
  reopening: null,
  announcedFreeze: null,
  caseRevision: 0,
} as const satisfies Partial<Outline>

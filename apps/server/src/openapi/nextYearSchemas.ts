/** What goes from one year into the next, as it travels. */
import {
  blockSchema,
  nextYearChoicesSchema,
  planIdSchema,
  sectionIdSchema,
  templateIdSchema,
  userIdSchema,
} from '@samplan/domain'
import { z } from 'zod'
import { newPlanSchema, newTemplateSchema, templateNameSchema } from '../routes/templates.ts'

const templateSchema = z.object({
  id: templateIdSchema,
  name: z.string(),
  by: userIdSchema,
  at: z.int().nonnegative(),
})

export const nextYearSchemas = {
  NewTemplate: newTemplateSchema,
  TemplateName: templateNameSchema,
  Template: templateSchema,
  Templates: z.array(templateSchema),
  NewPlan: newPlanSchema,
  NextYearChoices: nextYearChoicesSchema,
  MadePlan: z.object({ planId: planIdSchema }),
  LastYearsText: z
    .object({
      planId: planIdSchema,
      sectionId: sectionIdSchema,
      year: z.int(),
      title: z.string().nullable(),
      number: z.string().nullable(),
      isAdopted: z.boolean(),
      blocks: z.array(blockSchema),
    })
    .nullable(),
}

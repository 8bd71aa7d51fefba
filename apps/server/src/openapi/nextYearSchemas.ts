/** What goes from one year into the next, as it travels. */
import { blockSchema, nextYearChoicesSchema, planIdSchema, sectionIdSchema } from '@samplan/domain'
import { z } from 'zod'

export const nextYearSchemas = {
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

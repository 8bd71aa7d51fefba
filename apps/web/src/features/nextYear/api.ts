/** Plans made of plans and of templates. */
import {
  blockSchema,
  planIdSchema,
  sectionIdSchema,
  templateIdSchema,
  userIdSchema,
  type NextYearChoices,
  type PlanId,
  type SectionId,
  type TemplateId,
} from '@samplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from '../../api/answers.ts'
import { request, send } from '../../api/request.ts'

const madeSchema = answers<Server['plans'][':planId']['next-year']['$post']>()(
  z.object({ planId: planIdSchema }),
)

/** @param key of the request: sent twice, it makes one plan. @throws ApiError */
export const makeNextYear = (planId: PlanId, choices: NextYearChoices, key: string) =>
  request(madeSchema, `/api/plans/${planId}/next-year`, {
    method: 'POST',
    body: choices,
    idempotencyKey: key,
  })

const lastYearSchema = answers<Server['plans'][':planId']['sections'][':sectionId']['last-year']['$get']>()(
  z
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
)
export type LastYearsText = NonNullable<z.infer<typeof lastYearSchema>>

/** Null where there is nothing to read. Last year's plan hardly changes: it is asked for once a visit. */
export const lastYearQuery = (planId: PlanId, sectionId: SectionId) =>
  queryOptions({
    queryKey: ['plans', planId, 'last-year', sectionId],
    queryFn: ({ signal }) =>
      request(lastYearSchema, `/api/plans/${planId}/sections/${sectionId}/last-year`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

const TEMPLATES = '/api/organisation/templates'
const templateSchema = z.object({
  id: templateIdSchema,
  name: z.string(),
  by: userIdSchema,
  at: z.number(),
})
const templatesSchema = answers<Server['organisation']['templates']['$get']>()(z.array(templateSchema))

export const templatesQuery = queryOptions({
  queryKey: ['organisation', 'templates'],
  queryFn: ({ signal }) => request(templatesSchema, TEMPLATES, { signal }),
})

/** @throws ApiError where another template has the name */
export const saveTemplate = (planId: PlanId, name: string) =>
  request(answers<Server['organisation']['templates']['$post']>()(templateSchema), TEMPLATES, {
    method: 'POST',
    body: { planId, name },
  })

export async function removeTemplate(id: TemplateId): Promise<void> {
  await send(`${TEMPLATES}/${id}`, { method: 'DELETE' })
}

export interface WantedPlan {
  /** Null: of nothing. */
  readonly templateId: TemplateId | null
  readonly title: string
  readonly year: number
}

export const makePlan = (wanted: WantedPlan) =>
  request(
    answers<Server['organisation']['plans']['$post']>()(z.object({ planId: planIdSchema })),
    '/api/organisation/plans',
    { method: 'POST', body: wanted },
  )

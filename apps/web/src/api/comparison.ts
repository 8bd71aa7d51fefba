/** What differs between two versions of a plan, or from another plan. */
import { versionKindSchema, type PlanId } from '@samplan/domain'
import { comparisonSummarySchema, planComparisonSchema } from '@samplan/publish/comparison'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from './answers.ts'
import { request } from './request.ts'

type Routes = Server['plans'][':planId']['comparison']

const choicesSchema = answers<Routes['choices']['$get']>()(
  z.object({
    versions: z
      .array(
        z.object({
          name: z.string(),
          label: z.string(),
          kind: versionKindSchema,
          number: z.int(),
          at: z.int(),
        }),
      )
      .readonly(),
    plans: z.array(z.object({ name: z.string(), title: z.string(), year: z.int() })).readonly(),
    standard: z.object({ from: z.string(), to: z.string() }).nullable(),
  }),
)
export type ComparisonChoices = z.infer<typeof choicesSchema>

const sideSchema = z.object({
  kind: z.enum(['version', 'draft']),
  title: z.string(),
  year: z.int(),
  label: z.string().nullable(),
  /** When it was frozen, milliseconds since the epoch. */
  at: z.int().nullable(),
})
export type ComparedSide = z.infer<typeof sideSchema>

/** Not tied to the server's type: that of prose, which holds prose, is lost on its way through JSON. */
const comparisonSchema = z.object({
  from: sideSchema,
  to: sideSchema,
  comparison: planComparisonSchema,
  summary: comparisonSummarySchema,
})
export type ShownComparison = z.infer<typeof comparisonSchema>

const path = (planId: PlanId): string => `/api/plans/${planId}/comparison`

export const comparisonChoicesQuery = (planId: PlanId) =>
  queryOptions({
    queryKey: ['plans', planId, 'comparison', 'choices'],
    queryFn: ({ signal }) => request(choicesSchema, `${path(planId)}/choices`, { signal }),
    staleTime: 0,
  })

/** @param from and `to` by the names of the choices, or `now` */
export const planComparisonQuery = (planId: PlanId, from: string, to: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'comparison', from, to],
    queryFn: ({ signal }) =>
      request(
        comparisonSchema,
        `${path(planId)}?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`,
        { signal },
      ),
    staleTime: 0,
  })

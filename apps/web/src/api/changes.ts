/** Who wrote in each section of a plan last, and when. */
import { sectionIdSchema, userIdSchema, type PlanId } from '@samplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from './answers.ts'
import { keptRead } from './keptRead.ts'

const changesSchema = answers<Server['plans'][':planId']['changes']['$get']>()(
  z.array(z.object({ sectionId: sectionIdSchema, seq: z.int(), at: z.iso.datetime(), by: userIdSchema })),
)

export const changesQuery = (planId: PlanId) =>
  queryOptions({
    queryKey: ['plans', planId, 'changes'],
    queryFn: keptRead(changesSchema, `/api/plans/${planId}/changes`),
  })

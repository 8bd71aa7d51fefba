/** What this person has read of a plan, on whatever machine. */
import { sectionIdSchema, threadIdSchema, type PlanId, type SectionId, type ThreadId } from '@samplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { ApiError } from './apiError.ts'
import { request, send } from './request.ts'

const readMarksSchema = z.object({
  /** Up to which moment each thread has been read, milliseconds since the epoch. */
  threads: z.record(threadIdSchema, z.int().nonnegative()),
  /** Up to which update of its log each section has been read. */
  sections: z.record(sectionIdSchema, z.int().nonnegative()),
})
export type ReadMarks = z.infer<typeof readMarksSchema>

const path = (planId: PlanId): string => `/api/plans/${planId}/read-marks`

/** Null where the server keeps none. */
export const readMarksQuery = (planId: PlanId) =>
  queryOptions({
    queryKey: ['plans', planId, 'read-marks'],
    queryFn: async ({ signal }) => {
      try {
        return await request(readMarksSchema, path(planId), { signal })
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null
        throw error
      }
    },
    retry: false,
  })

/** Marks are merged, and a later one wins. @throws ApiError */
async function put(planId: PlanId, marks: Partial<ReadMarks>): Promise<void> {
  await send(path(planId), { method: 'PUT', body: marks })
}

/** @throws ApiError */
export const markThreadRead = (planId: PlanId, threadId: ThreadId, at: number): Promise<void> =>
  put(planId, { threads: { [threadId]: at } })

/** @throws ApiError */
export const markSectionRead = (planId: PlanId, sectionId: SectionId, seq: number): Promise<void> =>
  put(planId, { sections: { [sectionId]: seq } })

/** What a reviewer holds back until the review is sent as a whole. */
import { commandSchema, type Command, type PlanId } from '@samplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from './answers.ts'
import { ApiError } from './apiError.ts'
import { request, send } from './request.ts'

// Checked, and not tied to the route's type: what a suggestion may hold is any JSON, of which the compiler gives up.
const heldReviewSchema = z.object({
  /** In the order in which they will be done. */
  commands: z.array(
    z.object({
      id: z.string(),
      command: commandSchema,
      heldAt: z.number(),
      /** Why it was refused when the review was sent; null for one that waits. */
      failure: z.string().nullable(),
    }),
  ),
  /** When it goes by itself, milliseconds since the epoch; null: when it is sent. */
  sendAt: z.number().nullable(),
})
export type HeldCommand = z.infer<typeof heldReviewSchema>['commands'][number]

const sentReviewSchema = answers<Server['plans'][':planId']['held']['send']['$post']>()(
  z.object({
    sent: z.int(),
    /** How many are told of it. */
    people: z.int(),
    failed: z.array(z.object({ id: z.string(), code: z.string() })),
  }),
)
export type SentReview = z.infer<typeof sentReviewSchema>

const heldPath = (planId: PlanId): string => `/api/plans/${planId}/held`
const itemPath = (planId: PlanId, id: string): string => `${heldPath(planId)}/${encodeURIComponent(id)}`

/** Null where the server holds nothing back, or not for this person. */
export const heldQuery = (planId: PlanId) =>
  queryOptions({
    queryKey: ['plans', planId, 'held'],
    queryFn: async ({ signal }) => {
      try {
        return await request(heldReviewSchema, heldPath(planId), { signal })
      } catch (error) {
        if (error instanceof ApiError && (error.status === 404 || error.status === 403)) return null
        throw error
      }
    },
    retry: false,
  })

/** Holds the command back; again with the same id, it is held once. @throws ApiError */
export async function holdCommand(planId: PlanId, id: string, command: Command): Promise<void> {
  await send(itemPath(planId, id), { method: 'PUT', body: { command } })
}

/** @throws ApiError */
export async function removeHeld(planId: PlanId, id: string): Promise<void> {
  await send(itemPath(planId, id), { method: 'DELETE' })
}

const sendPath = (planId: PlanId): string => `${heldPath(planId)}/send`

/** @throws ApiError */
export const sendHeldNow = (planId: PlanId): Promise<SentReview> =>
  request(sentReviewSchema, sendPath(planId), { method: 'POST', body: { at: null } })

/** `at`: milliseconds since the epoch. @throws ApiError */
export async function scheduleHeld(planId: PlanId, at: number): Promise<void> {
  await send(sendPath(planId), { method: 'POST', body: { at } })
}

/** It stays held, and goes when it is sent. @throws ApiError */
export async function cancelSchedule(planId: PlanId): Promise<void> {
  await send(`${heldPath(planId)}/schedule`, { method: 'DELETE' })
}

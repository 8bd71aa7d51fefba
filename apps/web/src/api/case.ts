/** What has been frozen of a plan and decided on it, and what is handed out of it. */
import {
  caseFileIdSchema,
  decisionSchema,
  issueSchema,
  planStateSchema,
  sectionIdSchema,
  sha256Schema,
  threadIdSchema,
  versionFileSchema,
  versionHeadSchema,
  versionIdSchema,
  type FreezeReview,
  type PlanId,
  type VersionHead,
  type VersionId,
} from '@samplan/domain'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { ApiError } from './apiError.ts'
import { request } from './request.ts'

const caseSchema = z.object({
  /** Oldest first. */
  versions: z.array(versionHeadSchema.extend({ files: z.array(versionFileSchema) })),
  /** In the order in which they were recorded, corrections too. */
  decisions: z.array(decisionSchema.extend({ sha256: sha256Schema })),
  /** Whose turn it is; null when all have decided. */
  next: z.object({ versionId: versionIdSchema, body: z.string() }).nullable(),
  state: planStateSchema,
})
export type PlanCase = z.infer<typeof caseSchema>
export type ListedVersion = PlanCase['versions'][number]
export type RecordedDecision = PlanCase['decisions'][number]

const versionsPath = (planId: PlanId): string => `/api/plans/${planId}/versions`

/** @param revision of the case, as the outline has it: with a new one it is asked for anew. */
export const caseQuery = (planId: PlanId, revision: number) =>
  queryOptions({
    queryKey: ['plans', planId, 'case', revision],
    queryFn: ({ signal }) => request(caseSchema, versionsPath(planId), { signal }),
    // What was there stays while the new is on its way.
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })

export interface NewVersion {
  readonly versionId: VersionId
  readonly label: string
  readonly note: string | null
}

/** Freezes. Under the same `versionId` it is done once. @throws ApiError, with what stands in the way: `obstaclesIn` */
export const freezePlan = (planId: PlanId, version: NewVersion): Promise<VersionHead> =>
  request(versionHeadSchema, versionsPath(planId), {
    method: 'POST',
    body: version,
    idempotencyKey: version.versionId,
  })

const freezeReviewSchema = z.object({
  blocking: z.array(issueSchema),
  unapproved: z.array(sectionIdSchema),
  openThreads: z.array(threadIdSchema),
  toReview: z.array(issueSchema),
  changedSince: z.array(sectionIdSchema),
})

/** What the server found in the way of the freeze that it refused; null where it refused for another reason. */
export const obstaclesIn = (error: unknown): FreezeReview | null =>
  error instanceof ApiError && error.code === 'freeze-obstructed'
    ? (freezeReviewSchema.safeParse(error.review).data ?? null)
    : null

const caseFileSchema = z.object({ id: caseFileIdSchema, name: z.string() })
export type HandedInFile = z.infer<typeof caseFileSchema>

/** Hands in an excerpt of minutes. @throws ApiError */
export const handInFile = (planId: PlanId, file: File): Promise<HandedInFile> =>
  request(caseFileSchema, `/api/plans/${planId}/case-files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
    contentType: 'application/pdf',
  })

export const caseFilePath = (planId: PlanId, fileId: string): string =>
  `/api/plans/${planId}/case-files/${fileId}`

export const versionPath = (versionId: VersionId): string => `/api/versions/${versionId}`

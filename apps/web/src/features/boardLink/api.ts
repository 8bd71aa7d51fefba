/** Links to a version for a board, and the memo that goes with it. */
import { boardLinkIdSchema, type BoardLinkId, type PlanId, type VersionId } from '@samplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from '../../api/answers.ts'
import { request, send } from '../../api/request.ts'

type LinkRoutes = Server['plans'][':planId']['board-links']
type VersionRoutes = Server['versions'][':versionId']

const linksSchema = answers<LinkRoutes['$get']>()(
  z.array(
    z.object({
      id: boardLinkIdSchema,
      versionId: z.string(),
      name: z.string(),
      comments: z.boolean(),
      createdAt: z.iso.datetime(),
      expiresAt: z.iso.datetime(),
      revokedAt: z.iso.datetime().nullable(),
      openings: z.int(),
      openedAt: z.iso.datetime().nullable(),
    }),
  ),
)
export type BoardLink = z.infer<typeof linksSchema>[number]

const linksPath = (planId: PlanId): string => `/api/plans/${planId}/board-links`
export const linksKey = (planId: PlanId) => ['plans', planId, 'board-links']

export const boardLinksQuery = (planId: PlanId) =>
  queryOptions({
    queryKey: linksKey(planId),
    queryFn: ({ signal }) => request(linksSchema, linksPath(planId), { signal }),
  })

const madeSchema = answers<LinkRoutes['$post']>()(
  z.object({ id: boardLinkIdSchema, token: z.string(), url: z.string(), expiresAt: z.iso.datetime() }),
)

interface NewLink {
  readonly versionId: VersionId
  readonly name: string
  readonly expiresAt: string
  readonly comments: boolean
}

/** The address that is told now and never again. */
export const createLink = async (planId: PlanId, body: NewLink): Promise<string> =>
  (await request(madeSchema, linksPath(planId), { method: 'POST', body })).url

export const revokeLink = (planId: PlanId, id: BoardLinkId): Promise<unknown> =>
  send(`${linksPath(planId)}/${id}`, { method: 'DELETE' })

const keptMemoSchema = answers<VersionRoutes['memo']['$get']>()(
  z.object({
    memo: z.object({ background: z.string(), proposal: z.string(), changes: z.string() }).nullable(),
  }),
)
export type Memo = NonNullable<z.infer<typeof keptMemoSchema>['memo']>

const memoPath = (versionId: VersionId): string => `/api/versions/${versionId}/memo`

/** What stands in the form is the person's; nothing that is fetched later may take its place. */
export const memoQuery = (versionId: VersionId) =>
  queryOptions({
    queryKey: ['versions', versionId, 'memo'],
    queryFn: async ({ signal }) => (await request(keptMemoSchema, memoPath(versionId), { signal })).memo,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

export const saveMemo = (versionId: VersionId, body: Memo): Promise<unknown> =>
  send(memoPath(versionId), { method: 'PUT', body })

export const packagePath = (versionId: VersionId): string => `/api/versions/${versionId}/board-package.pdf`

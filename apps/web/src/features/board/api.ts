/** What a board's link opens. Read once: every time it is asked for counts as an opening. */
import { logoSchema, versionKindSchema, type VersionId } from '@samplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from '../../api/answers.ts'
import { request } from '../../api/request.ts'

const boardPageSchema = answers<Server['board'][':token']['$get']>()(
  z.object({
    title: z.string(),
    organisation: z.string(),
    logo: logoSchema.nullable(),
    year: z.int(),
    diaryNumber: z.string().nullable(),
    language: z.string(),
    label: z.string(),
    kind: versionKindSchema,
    number: z.int(),
    note: z.string().nullable(),
    frozenAt: z.iso.datetime(),
    frozenBy: z.string(),
    sha256: z.string(),
    previous: z.string().nullable(),
    expiresAt: z.iso.datetime().nullable(),
    proposal: z.string(),
    changes: z.string(),
    sinceLastYear: z
      .object({
        before: z.string(),
        lines: z.array(z.object({ head: z.string(), text: z.string() })).readonly(),
      })
      .nullable(),
    body: z.string(),
    contents: z
      .array(
        z.object({ anchor: z.string(), number: z.string().nullable(), title: z.string(), depth: z.int() }),
      )
      .readonly(),
    files: z.array(z.object({ kind: z.enum(['pdf', 'docx', 'html']), size: z.int().nullable() })).readonly(),
    threads: z
      .array(
        z.object({
          anchor: z.string(),
          quote: z.string().nullable(),
          resolved: z.boolean(),
          messages: z
            .array(z.object({ author: z.string(), at: z.iso.datetime(), text: z.string() }))
            .readonly(),
        }),
      )
      .readonly()
      .nullable(),
  }),
)
export type BoardPage = z.infer<typeof boardPageSchema>
export type BoardThread = NonNullable<BoardPage['threads']>[number]
export type BoardContentsEntry = BoardPage['contents'][number]

/** Kept for as long as the page is open, and no longer. */
const ONCE = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
  refetchOnReconnect: false,
  refetchOnWindowFocus: false,
} as const

export const linkPath = (token: string): string => `/api/board/${encodeURIComponent(token)}`

export const linkedPageQuery = (token: string) =>
  queryOptions({
    queryKey: ['board', 'link', token],
    queryFn: ({ signal }) => request(boardPageSchema, linkPath(token), { signal }),
    ...ONCE,
  })

/** The same page for a member of the plan, which counts as no opening. */
export const previewQuery = (versionId: VersionId) =>
  queryOptions({
    queryKey: ['board', 'preview', versionId],
    queryFn: ({ signal }) => request(boardPageSchema, `/api/versions/${versionId}/board`, { signal }),
    ...ONCE,
  })

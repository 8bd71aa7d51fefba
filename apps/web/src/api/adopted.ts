/** Adopted plans, and what they say. */
import { planIdSchema, sectionIdSchema, sha256Schema, versionIdSchema } from '@samplan/domain'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from './answers.ts'
import { request } from './request.ts'

const adoptedSchema = answers<Server['adopted']['$get']>()(
  z.array(
    z.object({
      planId: planIdSchema,
      title: z.string(),
      year: z.int(),
      organisation: z.string(),
      diaryNumber: z.string().nullable(),
      version: z.object({
        id: versionIdSchema,
        label: z.string(),
        /** Milliseconds since the epoch. */
        at: z.int(),
        sha256: sha256Schema,
      }),
      /** What the plan is cited by. */
      decision: z
        .object({
          body: z.string(),
          date: z.iso.date(),
          paragraph: z.string(),
          diaryNumber: z.string().nullable(),
        })
        .nullable(),
      hits: z.array(
        z.object({
          sectionId: sectionIdSchema,
          number: z.string().nullable(),
          title: z.string().nullable(),
          excerpt: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
        }),
      ),
      /** Of which the first are given. */
      hitCount: z.int(),
    }),
  ),
)
export type AdoptedPlan = z.infer<typeof adoptedSchema>[number]
export type AdoptedHit = AdoptedPlan['hits'][number]

/** Newest year first. `words` empty: all of them, without hits. */
export const adoptedQuery = (words: string) =>
  queryOptions({
    queryKey: ['adopted', words],
    queryFn: ({ signal }) =>
      request(adoptedSchema, `/api/adopted?q=${encodeURIComponent(words)}`, { signal }),
    // What was there stays while the new is on its way.
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

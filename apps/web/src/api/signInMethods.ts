import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from './answers.ts'
import { request } from './request.ts'

const signInMethodsSchema = answers<Server['auth']['methods']['$get']>()(
  z.object({
    password: z.boolean(),
    /** The organisation's own accounts, by the name that they go by. */
    oidc: z.object({ name: z.string() }).nullable(),
  }),
)

export const signInMethodsQuery = queryOptions({
  queryKey: ['sign-in-methods'],
  queryFn: ({ signal }) => request(signInMethodsSchema, '/api/auth/methods', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Visited by the browser itself, which comes back to `till` with a session, or to the sign-in page with `fel`. */
export const oidcPath = (till: string): string =>
  till === '/' ? '/api/auth/oidc' : `/api/auth/oidc?${new URLSearchParams({ till }).toString()}`

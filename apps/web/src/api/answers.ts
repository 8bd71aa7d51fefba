/**
 * Ties a schema to the server's own types: a route that comes to answer something else breaks the build of the web app,
 * and not only its first user's day. Of the server nothing but types is imported.
 */
import type { Api } from '@samplan/server/api'
import type { hc, InferResponseType } from 'hono/client'
import type { z } from 'zod'

export type Server = ReturnType<typeof hc<Api>>['api']

type Takes<Schema extends z.ZodType, Answer> = Answer extends z.input<Schema> ? unknown : never

/** The schema itself, if it takes what `Route` answers when all is well. */
export const answers =
  <Route extends (...args: never[]) => unknown>() =>
  <Schema extends z.ZodType>(schema: Schema & Takes<Schema, InferResponseType<Route, 200 | 201>>): Schema =>
    schema

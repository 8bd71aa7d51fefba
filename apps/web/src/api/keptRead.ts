/** A read whose last answer is kept on this machine, for while the server is away. */
import type { QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { lastAnswers } from '../offline/browserAnswers.ts'
import { ApiError } from './apiError.ts'
import { meQuery } from './me.ts'
import { readWhileAway } from './readWhileAway.ts'
import { request } from './request.ts'

interface Context {
  readonly client: QueryClient
  readonly signal: AbortSignal
}

/** A query function. Whose the answer is, the client knows: nothing else is read before it has asked who is signed in. */
export const keptRead =
  <Schema extends z.ZodType>(schema: Schema, path: string) =>
  ({ client, signal }: Context): Promise<z.output<Schema>> => {
    const userId = client.getQueryData(meQuery.queryKey)?.user.id
    if (userId === undefined) return request(schema, path, { signal })
    const ask = async () => {
      const answer = await request(schema, path, { signal }).catch((error: unknown) => {
        if (isRefusal(error)) void lastAnswers.keep(userId, path, null)
        throw error
      })
      void lastAnswers.keep(userId, path, answer)
      return answer
    }
    const recall = async () => schema.safeParse(await lastAnswers.find(userId, path)).data ?? null
    return readWhileAway(ask, recall)
  }

const isRefusal = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 403 || error.status === 404)

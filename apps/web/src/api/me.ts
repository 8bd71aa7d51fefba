import { queryOptions } from '@tanstack/react-query'
import { lastAnswers } from '../offline/browserAnswers.ts'
import { readWhileAway } from './readWhileAway.ts'
import { request } from './request.ts'
import { meSchema, type Me } from './schemas.ts'

/** Asks the server who is signed in. What this browser keeps is from now on that person's. @throws ApiError */
export async function askMe(signal?: AbortSignal): Promise<Me> {
  const me = await request(meSchema, '/api/me', signal ? { signal } : {})
  void lastAnswers.belongTo(me)
  return me
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => readWhileAway(() => askMe(signal), lastAnswers.me),
  staleTime: Number.POSITIVE_INFINITY,
})

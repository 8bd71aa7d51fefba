import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { ApiError } from './apiError.ts'
import { onSessionExpired } from './expiry.ts'
import { request, send } from './request.ts'

const answer = vi.fn<typeof fetch>()
beforeEach(() => {
  vi.stubGlobal('fetch', answer)
})
afterEach(() => {
  vi.unstubAllGlobals()
  answer.mockReset()
})

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })
const problem = (status: number, code: string, params = {}) =>
  json(status, { type: 'x', title: 'x', status, code, params })
const failureOf = (attempt: Promise<unknown>): Promise<unknown> => attempt.catch((error: unknown) => error)

test('an answer is checked as it arrives', async () => {
  answer.mockResolvedValue(json(200, { count: 'three' }))
  await expect(request(z.object({ count: z.number() }), '/api/x')).rejects.toThrow(z.ZodError)
})

test('a problem keeps its code and what its message needs', async () => {
  answer.mockResolvedValue(problem(429, 'sign-in-throttled', { minutes: 5 }))
  expect(await failureOf(send('/api/x'))).toMatchObject({
    status: 429,
    code: 'sign-in-throttled',
    params: { minutes: 5 },
  })
})

test('a page where a problem should be keeps its status', async () => {
  answer.mockResolvedValue(new Response('<h1>Bad gateway</h1>', { status: 502 }))
  expect(await failureOf(send('/api/x'))).toMatchObject({ status: 502, code: 'unexpected' })
})

test('no answer is told from a refusal', async () => {
  answer.mockRejectedValue(new TypeError('Failed to fetch'))
  const failure = await failureOf(send('/api/x'))
  expect(failure).toBeInstanceOf(ApiError)
  expect(failure).toMatchObject({ status: null, code: 'unreachable' })
})

test('a request that was called off stays what it is', async () => {
  answer.mockRejectedValue(new DOMException('', 'AbortError'))
  expect(await failureOf(send('/api/x'))).toMatchObject({ name: 'AbortError' })
})

test('a session that ended is announced; a wrong password is no such thing', async () => {
  const heard = vi.fn<() => void>()
  const stop = onSessionExpired(heard)
  answer.mockImplementation(async () => problem(401, 'sign-in-failed'))
  await failureOf(send('/api/auth/sign-in/email', { method: 'POST', body: {} }))
  expect(heard).not.toHaveBeenCalled()
  answer.mockImplementation(async () => problem(401, 'not-signed-in'))
  await failureOf(send('/api/plans'))
  await failureOf(send('/api/auth/change-password', { method: 'POST', body: {} }))
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
})

test('a file is sent as it is', async () => {
  answer.mockResolvedValue(json(200, {}))
  const file = new Blob(['{}'])
  await send('/api/plans/import', { method: 'POST', body: file })
  expect(answer.mock.calls[0]?.[1]?.body).toBe(file)
})

import { expect, test } from 'vitest'
import { ApiError, unreachable } from '../api/apiError.ts'
import { mayHelp } from './queryClient.ts'

test.each([
  ['no answer', unreachable(), true],
  ['trouble at the server', new ApiError(503, 'storage-unavailable'), true],
  ['a refusal', new ApiError(403, 'forbidden'), false],
  ['an answer of the wrong shape', new Error('zod'), false],
])('trying again after %s: %#', (_name, error, helps) => {
  expect(mayHelp(0, error)).toBe(helps)
})

test('not for ever', () => {
  expect(mayHelp(2, unreachable())).toBe(false)
})

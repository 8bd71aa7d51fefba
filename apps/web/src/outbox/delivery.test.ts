import { expect, test } from 'vitest'
import { ApiError, unreachable } from '../api/apiError.ts'
import { deliveryFrom } from './delivery.ts'

test.each([
  ['no answer', unreachable(), { kind: 'later' }],
  ['a proxy without its server', new ApiError(502, 'unexpected'), { kind: 'later' }],
  ['a full disk', new ApiError(507, 'storage-full'), { kind: 'later' }],
  ['too much at once', new ApiError(429, 'too-many-requests'), { kind: 'later' }],
  ['an ended session', new ApiError(401, 'not-signed-in'), { kind: 'signed-out' }],
  ['a frozen plan', new ApiError(409, 'plan-locked'), { kind: 'refused', code: 'plan-locked' }],
  ['a fault of the server', new ApiError(500, 'internal'), { kind: 'refused', code: 'internal' }],
  ['an aborted request', new DOMException('', 'AbortError'), { kind: 'later' }],
])('%s', (_, error, delivery) => {
  expect(deliveryFrom(error)).toEqual(delivery)
})

import { describe, expect, it } from 'vitest'
import { errorCodeSchema } from './errorCode.ts'
import { failure, failureSchema } from './failure.ts'

describe('failure', () => {
  it('knows the origin of every code', () => {
    for (const code of errorCodeSchema.options) expect(failureSchema.parse(failure(code)).code).toBe(code)
    expect(failure('plan-locked').origin).toBe('command')
    expect(failure('amount-unreadable', { typed: '12 00O' })).toEqual({
      code: 'amount-unreadable',
      origin: 'amount',
      retryable: false,
      params: { typed: '12 00O' },
    })
    expect(failure('frame-malformed').origin).toBe('sync')
    expect(failure('config-invalid').origin).toBe('config')
  })

  it('says what is worth trying again', () => {
    expect(failure('storage-unavailable').retryable).toBe(true)
    expect(failure('forbidden').retryable).toBe(false)
  })

  it('gives every code to one part of the product', () => {
    expect(new Set(errorCodeSchema.options).size).toBe(errorCodeSchema.options.length)
  })
})

import { describe, expect, test } from 'vitest'

import { honest, summary } from './counts.mjs'

describe('the closing line', () => {
  test('names what was skipped only when something was', () => {
    expect(summary({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
    expect(summary({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
  })
})

describe('honest counts', () => {
  test('a run that fails without a failed test is a failure', () => {
    expect(honest({ passed: 3, failed: 0, skipped: 0 }, false).failed).toBe(1)
  })

  test('a run of no test is a failure', () => {
    expect(honest({ passed: 0, failed: 0, skipped: 4 }, true).failed).toBe(1)
  })

  test('a run that explains itself is left as it is', () => {
    const counts = { passed: 3, failed: 2, skipped: 1 }
    expect(honest(counts, false)).toEqual(counts)
  })
})

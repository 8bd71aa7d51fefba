import { describe, expect, test } from 'vitest'
import { backoff } from './backoff.ts'

describe('backoff', () => {
  test('doubles and ends at its longest', () => {
    const waits = [0, 1, 2, 3, 20].map((attempt) => backoff(attempt, () => 1))
    expect(waits).toEqual([300, 600, 1200, 2400, 15_000])
  })

  test('draws the second half at random', () => {
    expect(backoff(3, () => 0)).toBe(1200)
    expect(backoff(3, () => 0.5)).toBe(1800)
  })
})

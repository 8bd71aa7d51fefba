import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../testing/arbitraryPlan.ts'
import { sameData } from './sameData.ts'

describe('sameData', () => {
  it('tells copies from differences', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        expect(sameData(a, structuredClone(a))).toBe(true)
        expect(sameData(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
    )
  })

  it.each([
    [[], {}],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      [1, 2],
      [2, 1],
    ],
    [null, {}],
  ])('%j is not %j', (a, b) => {
    expect(sameData(a, b)).toBe(false)
    expect(sameData(b, a)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../testing/build.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const sharesOf = (...percents: (number | null)[]) =>
  issuesOf(
    'shares.not-100',
    buildPlan({
      sections: [
        {
          blocks: [
            {
              type: 'shares',
              id: 'shares',
              caption: 'Finansiering',
              total: null,
              rows: percents.map((percent, index) => ({
                id: `row-${index}`,
                label: `Del ${index}`,
                percent,
                kronor: null,
              })),
            },
          ],
        },
      ],
    }),
  )

describe('shares.not-100', () => {
  it('is silent for 66 + 23 + 11, and for thirds in hundredths', () => {
    expect(sharesOf(66, 23, 11)).toEqual([])
    expect(sharesOf(33.33, 33.33, 33.34)).toEqual([])
    expect(sharesOf(0.1, 0.2, 99.7)).toEqual([])
  })

  it('tells the sum and what is missing from 100', () => {
    expect(sharesOf(66, 23, 10.5)).toMatchObject([
      { severity: 'block', blockId: 'shares', path: 'rows', params: { sum: 99.5, difference: 0.5 } },
    ])
    expect(sharesOf(66, 35)).toMatchObject([{ params: { sum: 101, difference: -1 } }])
  })

  it('is silent while a share is unknown, or there is none', () => {
    expect(sharesOf(66, null)).toEqual([])
    expect(sharesOf()).toEqual([])
  })
})

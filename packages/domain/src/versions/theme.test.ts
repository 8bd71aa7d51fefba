import { describe, expect, it } from 'vitest'
import { contrastOnWhite, DEFAULT_THEME, LEAST_CONTRAST, themeSchema } from './theme.ts'

/** Ratios as WCAG's own formula and its public calculators give them. */
it.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#ff0000', 4],
  ['#0000ff', 8.59],
  ['#0b5f5a', 7.53],
])('%s on white is %d:1', (colour, ratio) => {
  expect(contrastOnWhite(colour)).toBeCloseTo(ratio, 1)
})

describe('a theme', () => {
  it('is legible before anybody has chosen one', () => {
    expect(themeSchema.parse(DEFAULT_THEME)).toEqual(DEFAULT_THEME)
    expect(contrastOnWhite(DEFAULT_THEME.accent)).toBeGreaterThan(LEAST_CONTRAST)
  })

  it('has a colour of six digits, in one spelling', () => {
    const accents = (accent: string) => themeSchema.safeParse({ ...DEFAULT_THEME, accent }).data?.accent
    expect(accents('#0B5F5A')).toBe('#0b5f5a')
    for (const wrong of ['#0b5', 'teal', '#0b5f5a80', 'url(#0b5f5a)']) expect(accents(wrong)).toBeUndefined()
  })
})

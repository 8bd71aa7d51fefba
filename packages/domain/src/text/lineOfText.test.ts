import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineOfText, toLine } from './lineOfText.ts'

describe('lineOfText', () => {
  it.each([
    ['line breaks', 'Mål\r\noch\tbudget\u2028 2027\n', 'Mål och budget 2027'],
    ['white space around', '\u00A0 Budget \u3000', 'Budget'],
    ['marks of direction', '\u202EBudget\u202C \u2066x\u2069\u200F', 'Budget x'],
    ['spaces of no width', '\uFEFFBud\u200Bget\u2060', 'Budget'],
    ['control characters', 'Bud\u0000get\u009F', 'Budget'],
    ['half of a character', 'Budget \uD83C', 'Budget'],
    ['loose accents', 'A\u030Atga\u0308rder', 'Åtgärder'],
    ['nothing else', '10–20\u00A0% 👩‍🏫 för\u00ADbund', '10–20\u00A0% 👩‍🏫 för\u00ADbund'],
  ])('mends %s', (_, typed, line) => {
    expect(lineOfText(60).parse(typed)).toBe(line)
  })

  it('counts what is left', () => {
    expect(lineOfText(3).safeParse(' a\u200Bbc ').success).toBe(true)
    expect(lineOfText(3).safeParse('abcd').success).toBe(false)
    expect(lineOfText(3).min(1).safeParse('\u200B\n').success).toBe(false)
  })

  it('leaves a mended line alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toLine(toLine(text))).toBe(toLine(text))
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfLines, toLines } from './textOfLines.ts'

describe('textOfLines', () => {
  it.each([
    ['what turns the direction', 'Bra\u202Egnp\u2066!', 'Bragnp!'],
    ['what has no width', '\uFEFFBra\u200B\u2060', 'Bra'],
    ['control characters', 'Bra\u0000\u009F', 'Bra'],
    ['half of a character', 'Bra \uD83C', 'Bra'],
    ['line breaks of every kind', 'a\r\nb\rc\u2028d\ne', 'a\nb\nc\nd\ne'],
    ['nothing else', '- ett\n\n\t- två 👩‍🏫', '- ett\n\n\t- två 👩‍🏫'],
  ])('mends %s', (_, typed, text) => {
    expect(textOfLines(60).parse(typed)).toBe(text)
  })

  it('counts what is left', () => {
    expect(textOfLines(3).safeParse(' a\u200Bbc\n').success).toBe(true)
    expect(textOfLines(3).min(1).safeParse('\u200B\n').success).toBe(false)
  })

  it('leaves a mended text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toLines(toLines(text))).toBe(toLines(text))
      }),
    )
  })
})

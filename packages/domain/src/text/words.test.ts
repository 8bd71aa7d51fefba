import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryText } from '../testing/arbitraryText.ts'
import { countWords, tokensOf } from './words.ts'

describe('words', () => {
  it.each(['1 200 000 kr', '22\u00A0997\u00A0550', '340\u202F000\u00A0kr', '−40,5\u00A0%', '2026', 'B12a'])(
    'take %s for one',
    (text) => {
      expect(tokensOf(text)).toEqual([text])
      expect(countWords(`för ${text}.`)).toBe(2)
    },
  )

  it('take a number within a word for no number, whatever letters it stands between', () => {
    expect(tokensOf('12')).toEqual(['12'])
    expect(tokensOf('\u{10400}12')).toEqual(['\u{10400}12'])
    expect(tokensOf('12\u{10400}')).toEqual(['12\u{10400}'])
  })

  it('are found in a text of numbers alone', () => {
    // With all of the text before each number looked at, this takes minutes, and the test's time is up.
    expect(countWords('12 x '.repeat(100_000))).toBe(200_000)
  })

  it('are the text again, joined', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(tokensOf(text).join('')).toBe(text)
      }),
    )
  })
})

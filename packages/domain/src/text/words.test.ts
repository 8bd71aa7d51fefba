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

  it('are the text again, joined', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(tokensOf(text).join('')).toBe(text)
      }),
    )
  })
})

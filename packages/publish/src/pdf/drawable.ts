/**
 * Text that the fonts can draw. PDF/UA admits no character without a glyph, and a box tells the reader nothing; what
 * no font has is written out as its number, "[U+6F22]".
 */
import { printable } from '../paper/printable.ts'
import type { Fonts } from './fonts.ts'
import { readCharacterMap } from './readCharacterMap.ts'

export function createDrawable({ styles }: Fonts): (text: string) => string {
  const [first = new Set<number>(), ...others] = styles.map((fonts) => union(fonts.map(readCharacterMap)))
  const drawn = others.reduce((common, style) => common.intersection(style), first)
  const draw = (character: string): string => {
    const code = character.codePointAt(0) ?? 0
    return drawn.has(code) || UNSEEN.test(character) ? character : writtenOut(code)
  }
  // Composed: "å" typed as two characters is searched for, and copied, as the one that it looks like.
  return (text) => [...printable(text).normalize('NFC')].map(draw).join('')
}

/** Has no glyph of its own in any font: it joins, breaks or varies what stands beside it. */
const UNSEEN = /[\n\p{Default_Ignorable_Code_Point}]/u

const union = (sets: readonly Set<number>[]): Set<number> =>
  sets.reduce((all, some) => all.union(some), new Set<number>())

const writtenOut = (code: number): string => `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`

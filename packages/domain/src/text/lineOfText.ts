/**
 * A string that is shown on one line: a title, a label, a name. It is mended rather than refused, since who pastes a
 * heading out of a web page cannot see what stands in it besides the letters.
 */
import { z } from 'zod'
import { withoutUnseen } from './withoutUnseen.ts'

/** `max` counts UTF-16 units of the mended line. It may be empty: where it must not, add `.min(1)`. */
export const lineOfText = (max: number) => z.string().overwrite(toLine).max(max)

const BREAKS = /[\t-\r\u0085\u2028\u2029]+/u

/** Idempotent: what has been mended once, reads the same for ever. */
export function toLine(text: string): string {
  const parts = text.split(BREAKS).map((part) => withoutUnseen(part).trim())
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .normalize('NFC')
}

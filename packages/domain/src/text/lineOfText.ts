/**
 * A string that is shown on one line: a title, a label, a name. It is mended rather than refused, since who pastes a
 * heading out of a web page cannot see what stands in it besides the letters.
 */
import { z } from 'zod'

/** `max` counts UTF-16 units of the mended line. It may be empty: where it must not, add `.min(1)`. */
export const lineOfText = (max: number) => z.string().overwrite(toLine).max(max)

const BREAKS = /[\t-\r\u0085\u2028\u2029]+/u

/**
 * Control characters (PostgreSQL takes no U+0000), lone surrogates (no UTF-8 can carry them), marks that turn the
 * direction of what follows, and spaces of no width, with which two names look alike and are not. Joiners stay: emoji
 * are made with them.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** Idempotent: what has been mended once, reads the same for ever. */
export function toLine(text: string): string {
  const parts = text.split(BREAKS).map((part) => part.replace(UNSEEN, '').trim())
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .normalize('NFC')
}

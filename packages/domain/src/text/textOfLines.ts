/** As `lineOfText`, of a string in which people break lines: a comment, a note. */
import { z } from 'zod'
import { withoutUnseen } from './withoutUnseen.ts'

/** `max` counts UTF-16 units of the mended text. It may be empty: where it must not, add `.min(1)`. */
export const textOfLines = (max: number) => z.string().overwrite(toLines).max(max)

const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u

/** Idempotent. Tabs stay: they indent. */
export const toLines = (text: string): string =>
  text
    .split(BREAK)
    .map((line) => line.split('\t').map(withoutUnseen).join('\t'))
    .join('\n')
    .normalize('NFC')
    .trim()

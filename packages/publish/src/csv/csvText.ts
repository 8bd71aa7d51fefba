import { printable } from '../paper/printable.ts'

/**
 * A text as a field of a CSV file. A spreadsheet runs what begins like a formula, quoted or not; an apostrophe before it
 * is what every spreadsheet shows as "this is text" (OWASP, CSV Injection). Full-width forms begin one too in some.
 */
export function csvText(text: string): string {
  const shown = printable(text)
  // The tab and the return of the original are gone by now, but whoever put them there meant to hide something.
  const safe = FORMULA.test(text) || FORMULA.test(shown) ? `'${shown}` : shown
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const FORMULA = /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]|^[\t\r]/u
const QUOTED = /[";\n]|^\s|\s$/u

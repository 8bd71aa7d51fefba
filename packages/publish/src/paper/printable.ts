/**
 * What of a text can be seen on paper. Control characters are taken out (HTML and Typst have no place for them), and
 * with them the marks that turn the direction of what follows: a decision must read as it is stored. A lone surrogate
 * becomes U+FFFD. Line breaks stay.
 */
export const printable = (text: string): string =>
  text.toWellFormed().replaceAll(BREAK, '\n').replaceAll('\t', ' ').replaceAll(UNSEEN, '')

/** A heading that nobody can see is none, to PDF/UA and to a screen reader alike. */
export const isBlank = (text: string): boolean => !SEEN.test(printable(text))

const SEEN = /[^\s\p{Default_Ignorable_Code_Point}]/u
const BREAK = /\r\n?|[\u0085\u2028\u2029]/gu
const UNSEEN = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu

/** What programs put before the items of a list in plain text: "•", "–", "1.", "a)". */
const MARKER = /^(?:[•·▪◦o*–—-]|\(?(?:\d{1,3}|[a-zåäö])[.)])\s+/iu

/** The lines of a pasted text that say something, without the marks of a list. */
export const pastedLines = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/u)
    .map((line) => line.trim().replace(MARKER, '').replaceAll(/\s+/gu, ' '))
    .filter((line) => line !== '')

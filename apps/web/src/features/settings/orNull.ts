/** A field left empty means that there is nothing, which the plan keeps as null. */
export const orNull = (text: string): string | null => text.trim() || null

/** One per line; empty lines mean nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

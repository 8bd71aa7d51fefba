/** A text as it is compared: case, white space and closing punctuation make no other wording. */
export const plainText = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/[.:;]+$/u, '')

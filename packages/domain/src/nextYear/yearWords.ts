/** Titles and labels that name the year: "Budget 2016" becomes "Budget 2017". */

/** Replaces the year where it stands as a word of its own; 2016 inside 120162 is none. */
export const withYear = (text: string, from: number, to: number): string =>
  text.replaceAll(new RegExp(`(?<!\\d)${from}(?!\\d)`, 'gu'), `${to}`)

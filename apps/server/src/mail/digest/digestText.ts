import type { Digest, DigestEntry, DigestPlan, DigestSection } from './digest.ts'

/** A digest for who reads mail as plain text. */
export function digestText({ greeting, plans, more, why, settings }: Digest): string {
  const foot = `--\n${why}\n${settings.words}: ${settings.address}\n`
  return [greeting, ...plans.map(planText), ...(more === null ? [] : [more]), foot].join('\n\n')
}

const planText = ({ title, sections }: DigestPlan): string =>
  [title.toUpperCase(), ...sections.map(sectionText)].join('\n\n')

const sectionText = ({ title, entries }: DigestSection): string =>
  [...(title === null ? [] : [title]), ...entries.map(entryText)].join('\n')

const entryText = ({ sentence, when, quote, link }: DigestEntry): string =>
  [`* ${sentence} (${when})`, ...(quote === null ? [] : [quote]), link.address].join('\n  ')

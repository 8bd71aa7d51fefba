import { xmlText } from '../zip/xmlText.ts'

/** Excel's own limit. */
const MAX_LENGTH = 31
const FORBIDDEN = /[[\]/\\:*?\n]/gu

/**
 * Names that Excel takes: at most 31 characters, none of those that formulas use, no apostrophe at either end, not
 * "History", and each once, capitals or not.
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set(['history'])
  return titles.map((title) => {
    const name = firstFree(nameOf(title), taken)
    taken.add(name.toLowerCase())
    return name
  })
}

const nameOf = (title: string): string =>
  xmlText(title)
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(/^[\s']+|[\s']+$/gu, '') || 'Budget'

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` (${count})`
    const shortened = name
      .slice(0, MAX_LENGTH - ending.length)
      .toWellFormed()
      .replaceAll(/[\s']+$/gu, '')
    const candidate = `${shortened.replaceAll('\uFFFD', '')}${ending}`
    if (!taken.has(candidate.toLowerCase())) return candidate
  }
}

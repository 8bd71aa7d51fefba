/** What a plan file holds, found without the importer: an account of its own to hold it to. */
import { inlineSchema, type Inline, type ReferenceTarget } from '@samplan/domain'
import { z } from 'zod'

export interface Found {
  readonly path: string
  readonly value: string
}

/**
 * Keys that tell of the source, or of how it was read, and hold none of its words: what a page number is, which of two
 * readings is certain, what was repaired, and ids. All others are what the document says.
 */
const ABOUT_THE_SOURCE = new Set([
  'shape',
  'source',
  'sourceForm',
  'repairs',
  'notes',
  'note',
  'type',
  'id',
  'ref',
  'kind',
  'side',
  'mark',
  'marking',
  'certainty',
  'alternatives',
  'candidates',
  'placement',
  'orientation',
  'page',
  'ordinal',
  'status',
  'currency',
  'sectionId',
  'areaRef',
  'area',
  'overarchingGoal',
  'overarchingGoals',
  'goal',
  'column',
  'includedInLine',
  'external',
  'change',
])

/** The form of a list or a quote, and of a gap's loss; the unit of the table; a person's role is none of these. */
const isAbout = (key: string, parent: object): boolean =>
  ABOUT_THE_SOURCE.has(key) ||
  (key === 'role' && 'type' in parent) ||
  (key === 'lost' && 'after' in parent) ||
  (key === 'unit' && 'currency' in parent)

/** A mark of a text is words of that text. The number of a figure and of a section is derived, and tested by itself. */
const isDerived = (key: string, parent: object): boolean =>
  key === 'number' && ('caption' in parent || 'blocks' in parent)

export interface FoundNumber {
  readonly path: string
  readonly value: number
}

/** Every string with a letter in the file, whatever key it stands under. */
export const textsOf = (file: unknown): Found[] =>
  contentOf(file, '').flatMap(({ path, value }) =>
    typeof value === 'string' && /\p{L}/u.test(value) ? [{ path, value }] : [],
  )

/** Every number in the file. */
export const numbersOf = (file: unknown): FoundNumber[] =>
  contentOf(file, '').flatMap(({ path, value }) => (typeof value === 'number' ? [{ path, value }] : []))

function contentOf(value: unknown, path: string): { path: string; value: string | number }[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => contentOf(item, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    isAbout(key, value) || isDerived(key, value)
      ? []
      : contentOf(inner, path === '' ? key : `${path}.${key}`),
  )
}

/** Every number under `amounts`, `amount` and `statedTotal` of a budget, as often as it stands there. */
export function amountsOf(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if ((key === 'amount' || key === 'statedTotal') && typeof inner === 'number') return [inner]
    return key === 'amounts' ? numbersUnder(inner) : amountsOf(inner)
  })
}

function numbersUnder(amounts: unknown): number[] {
  if (typeof amounts !== 'object' || amounts === null) return []
  return Object.values(amounts).filter((amount) => typeof amount === 'number')
}

/** Every amount in kronor that a plan holds, wherever it holds it. */
export function kronorIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if ((key === 'kronor' || key === 'statedTotal') && typeof inner === 'number') return [inner]
    if (key === 'amounts' && typeof inner === 'object' && inner !== null)
      return Object.values(inner).flatMap((amount) =>
        typeof amount === 'number' ? [amount] : kronorIn([amount]),
      )
    return kronorIn(inner)
  })
}

/** What a reference reads, which is derived: the reader is given it. */
export type ReferenceWords = (to: ReferenceTarget) => string

/** Whatever can be read in a plan, one text a line, marks and breaks left out. */
export function readingOf(value: unknown, referenceWords: ReferenceWords): string {
  return normalise(wordsIn(value, referenceWords).join('\n'))
}

function wordsIn(value: unknown, referenceWords: ReferenceWords): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) {
    const inlines = inlinesSchema.safeParse(value)
    return inlines.success && value.length > 0
      ? [inlines.data.map((inline) => wordsOfInline(inline, referenceWords)).join('')]
      : value.flatMap((item) => wordsIn(item, referenceWords))
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((inner) => wordsIn(inner, referenceWords))
    : []
}

const inlinesSchema = z.array(inlineSchema)

function wordsOfInline(inline: Inline, referenceWords: ReferenceWords): string {
  if (inline.type === 'text') return inline.text
  return inline.type === 'break' ? ' ' : referenceWords(inline.to)
}

/** Every number that a plan holds: as a number, or written in one of its texts. */
export function numbersIn(plan: unknown, reading: string): ReadonlySet<number> {
  const written = reading.match(/\d+(?:[ \u00A0\u202F]\d{3})+|\d+/gu) ?? []
  const parts = written.flatMap((words) => [words.replace(/\D/gu, ''), ...words.split(/\D/u)])
  return new Set([...parts.map(Number), ...rawNumbersIn(plan)])
}

function rawNumbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(rawNumbersIn) : []
}

export function normalise(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

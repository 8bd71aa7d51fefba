/** What a plan file holds, found by its keys alone: an account of its own to hold the importer to. */

export interface Found {
  readonly path: string
  readonly value: string
}

/** Keys of what the documents say; others tell about the source or how it was read. */
const TEXT_KEYS = new Set([
  'text',
  'title',
  'kicker',
  'attribution',
  'caption',
  'label',
  'shortLabel',
  'explanation',
  'condition',
  'decidedBy',
  'decision',
  'fundedFrom',
  'due',
  'measure',
  'when',
  'responsible',
  'instruction',
  'subtitle',
  'name',
  'body',
])

/** Lists of readings: their words stand in the sections, where they are looked for. */
const READINGS = new Set(['keyFigures', 'repairs', 'notes', 'projects', 'followUp', 'people'])

/** Every string with a letter under the keys of texts. */
export function textsOf(file: unknown): Found[] {
  return stringsIn(file, '').filter(({ path, value }) => {
    const key = /([A-Za-z]+)(\[\d+\])?$/.exec(path)?.[1] ?? ''
    return TEXT_KEYS.has(key) && /\p{L}/u.test(value)
  })
}

function stringsIn(value: unknown, path: string): Found[] {
  if (typeof value === 'string') return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    READINGS.has(key) && path === '' ? [] : stringsIn(inner, path === '' ? key : `${path}.${key}`),
  )
}

/** Every number under `amounts`, `amount` and `statedTotal`, as often as it stands there. */
export function amountsOf(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if ((key === 'amount' || key === 'statedTotal') && typeof inner === 'number') return [inner]
    return key === 'amounts' ? numbersOf(inner) : amountsOf(inner)
  })
}

function numbersOf(amounts: unknown): number[] {
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

/** Whatever can be read in a plan, one text a line, marks and breaks left out. */
export function readingOf(value: unknown): string {
  return normalise(wordsIn(value).join('\n'))
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) {
    const runs = value.every(isRun)
    return runs ? [value.map((run) => run.text).join('')] : value.flatMap(wordsIn)
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

/** Runs of one text with different marks belong together. */
function isRun(value: unknown): value is { readonly text: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'text' &&
    'text' in value &&
    typeof value.text === 'string'
  )
}

export function normalise(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

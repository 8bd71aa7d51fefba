/** What the columns of a file are: guessed from their headings, and changed by whoever takes the file in. */
import type { BudgetColumn, ColumnId, MoneyUnit } from '@samplan/domain'
import type { Sheet, SheetRow } from './sheet.ts'

/** The budget's column, by its id, or one of a line's own fields. */
export type ColumnRole =
  | { readonly kind: 'ignore' | 'code' | 'label' }
  | { readonly kind: 'amount'; readonly columnId: ColumnId }

export interface Mapping {
  /** The row of the headings, from 0; null where the file has none. */
  readonly head: number | null
  readonly roles: readonly ColumnRole[]
  /** What one in the file's columns is worth. */
  readonly unit: MoneyUnit
}

const IGNORE: ColumnRole = { kind: 'ignore' }
const CODE = /^(?:kod|konto|nr|verksamhet(?:skod)?|code|account)\.?$/iu
const LABEL = /^(?:rad|benämning|namn|text|post|beskrivning|verksamhet|line|name|label|description)$/iu
const KINDS = [
  { kind: 'budget', said: /budget/iu },
  { kind: 'outcome', said: /utfall|bokslut|outcome|actual/iu },
  { kind: 'forecast', said: /prognos|forecast/iu },
] as const
/** Headings stand at the top, below a title and some notes. */
const HEADINGS_WITHIN = 30

export function guessMapping({ rows }: Sheet, columns: readonly BudgetColumn[]): Mapping {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const candidates = rows
    .slice(0, HEADINGS_WITHIN)
    .map((row, index) => ({ index, roles: rolesIn(row, width, columns) }))
  const best = candidates.reduce<{ index: number; roles: readonly ColumnRole[] } | null>(
    (found, next) => (known(next.roles) > known(found?.roles ?? []) ? next : found),
    null,
  )
  const head = best && rows[best.index]
  return {
    head: best?.index ?? null,
    roles: best?.roles ?? rolesIn([], width, columns),
    unit: unitIn(head ?? []),
  }
}

const known = (roles: readonly ColumnRole[]): number => roles.filter(({ kind }) => kind !== 'ignore').length

/** Each role once: of two headings that say the same the first. */
function rolesIn(head: SheetRow, width: number, columns: readonly BudgetColumn[]): ColumnRole[] {
  const taken = new Set<string>()
  return Array.from({ length: width }, (_, index) => {
    const role = roleOf(head[index]?.text ?? '', columns)
    const name = role.kind === 'amount' ? role.columnId : role.kind
    if (role.kind === 'ignore' || taken.has(name)) return IGNORE
    taken.add(name)
    return role
  })
}

function roleOf(heading: string, columns: readonly BudgetColumn[]): ColumnRole {
  const text = heading.trim().replaceAll(/\s+/gu, ' ')
  if (text === '') return IGNORE
  if (CODE.test(text)) return { kind: 'code' }
  if (LABEL.test(text)) return { kind: 'label' }
  const column = columns.find(({ label }) => isSameText(label, text)) ?? columnOfYear(text, columns)
  return column ? { kind: 'amount', columnId: column.id } : IGNORE
}

/** "Utfall 2025 (tkr)": the year, and the kind where it is said; a year alone is its budget. */
function columnOfYear(heading: string, columns: readonly BudgetColumn[]): BudgetColumn | null {
  const years = [...heading.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year))
  const [year] = years
  // A change from one year to another, or a period, is no year.
  if (year === undefined || years.length > 1) return null
  const ofYear = columns.filter((column) => column.year === year)
  const kinds = KINDS.filter(({ said }) => said.test(heading))
  if (kinds.length > 0) return ofYear.find((column) => kinds.some(({ kind }) => kind === column.kind)) ?? null
  return ofYear.length === 1 ? (ofYear[0] ?? null) : (ofYear.find(({ kind }) => kind === 'budget') ?? null)
}

const unitIn = (head: SheetRow): MoneyUnit => {
  const words = head.map(({ text }) => text).join(' ')
  if (/\bmnkr\b|\bmkr\b/iu.test(words)) return 'mnkr'
  return /\btkr\b/iu.test(words) ? 'tkr' : 'kr'
}

export const isSameText = (a: string, b: string): boolean => normal(a) === normal(b)

export const normal = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('sv')

/** What a plan says, found by its keys alone: an account of its own to hold the renderers to. */
import { formatInUnit, type FrozenPlan, type MoneyUnit } from '@samplan/domain'

/** Keys of what is said; others tell how the plan is built. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'text',
  'title',
  'kicker',
  'ownerText',
  'due',
  'time',
  'condition',
  'name',
  'baseline',
  'target',
  'outcome',
  'unit',
  'source',
  'attribution',
  'code',
  'label',
  'explanation',
  'typed',
  'decidedBy',
  'decision',
  'fundedFrom',
  'caption',
  'credit',
  'place',
  'role',
  'party',
  'municipality',
  'detail',
  'aim',
  'results',
  'period',
  'owner',
  'partners',
  'programme',
  'value',
  'asOf',
  'note',
  'what',
  'measures',
  'responsible',
  'occasion',
])

/** Kept for those who write: what one asked for, what two wrote at once. */
const NEVER_PRINTED: ReadonlySet<string> = new Set([
  'instruction',
  'conflicts',
  'takenRequests',
  'reconciliation',
  'statusChange',
])

interface Printed extends Pick<FrozenPlan, 'facts' | 'budgetColumns' | 'moneyUnit'> {
  readonly sections: readonly object[]
}

export function printedTexts(plan: Printed): string[] {
  const { facts, sections, budgetColumns, moneyUnit } = plan
  const shown = { columns: new Set<string>(budgetColumns.map(({ id }) => id)), moneyUnit }
  const cover = [facts.title, facts.subtitle, facts.organisation.name, facts.diaryNumber, facts.caseTitle]
  return [
    ...cover.filter((text) => text !== null),
    ...sections.flatMap((section) => textsIn(section, '', shown)),
  ]
}

interface Shown {
  readonly columns: ReadonlySet<string>
  /** Of the amounts in a budget's cells; all others are in kronor. */
  readonly moneyUnit: MoneyUnit
}

function textsIn(value: unknown, key: string, shown: Shown, unit: MoneyUnit = 'kr'): string[] {
  if (typeof value === 'string') return TEXT_KEYS.has(key) ? [value] : []
  if (typeof value === 'number') return numberTexts(value, key, unit)
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key, shown, unit))
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'request') return []
  return Object.entries(value).flatMap(([inner, content]) => {
    if (NEVER_PRINTED.has(inner)) return []
    // Cells of columns that the plan no longer has; a stated sum gives way to what the lines make.
    if (key === 'amounts' && !shown.columns.has(inner)) return []
    if (inner === 'statedResult' || inner === 'statedTotal') return labelOf(content)
    return textsIn(content, inner, shown, key === 'amounts' ? shown.moneyUnit : unit)
  })
}

function numberTexts(value: number, key: string, unit: MoneyUnit): string[] {
  if (key === 'kronor' || key === 'total') return [formatInUnit(value, unit)]
  return key === 'percent' ? [`${value}`.replace('.', ',')] : []
}

const labelOf = (row: unknown): string[] =>
  typeof row === 'object' && row !== null && 'label' in row && typeof row.label === 'string'
    ? [row.label]
    : []

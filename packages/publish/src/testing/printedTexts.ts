/** What a plan says, found by its keys alone: an account of its own to hold the renderers to. */
import { formatKronor, type Plan } from '@samplan/domain'

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
])

/** Kept for those who write: what one asked for, what two wrote at once. */
const NEVER_PRINTED: ReadonlySet<string> = new Set(['instruction', 'conflicts', 'takenRequests'])

export function printedTexts(
  plan: Pick<Plan, 'facts' | 'budgetColumns'> & { readonly sections: readonly object[] },
): string[] {
  const { facts, sections, budgetColumns } = plan
  const shown = new Set<string>(budgetColumns.map(({ id }) => id))
  const cover = [facts.title, facts.subtitle, facts.organisation.name, facts.diaryNumber, facts.caseTitle]
  return [
    ...cover.filter((text) => text !== null),
    ...sections.flatMap((section) => textsIn(section, '', shown)),
  ]
}

function textsIn(value: unknown, key: string, shown: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return TEXT_KEYS.has(key) ? [value] : []
  if (typeof value === 'number') return key === 'kronor' ? [formatKronor(value)] : []
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key, shown))
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'request') return []
  return Object.entries(value).flatMap(([inner, content]) => {
    if (NEVER_PRINTED.has(inner)) return []
    // Cells of columns that the plan no longer has; a stated sum gives way to what the lines make.
    if (key === 'amounts' && !shown.has(inner)) return []
    return inner === 'statedResult' || inner === 'statedTotal'
      ? labelOf(content)
      : textsIn(content, inner, shown)
  })
}

const labelOf = (row: unknown): string[] =>
  typeof row === 'object' && row !== null && 'label' in row && typeof row.label === 'string'
    ? [row.label]
    : []

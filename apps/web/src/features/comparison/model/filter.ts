/** What of a comparison is looked at. */
import type { ComparedBlock, ComparedSection, SummaryKind } from '@samplan/publish/comparison'

export const FILTERS = ['all', 'goals', 'budget', 'text', 'sections'] as const
export type Filter = (typeof FILTERS)[number]

/** What a change is of: where the summary's lines lead. Footnotes and sums are looked at in their budget, rows in their list. */
export type ChangeKind = Exclude<SummaryKind, 'footnotes' | 'costs' | 'revenue' | 'result' | 'rows'>

export function kindOf({ type }: Pick<ComparedBlock, 'type'>): ChangeKind {
  switch (type) {
    case 'goal':
      return 'goals'
    case 'activity':
      return 'activities'
    case 'commitment':
      return 'commitments'
    case 'indicator':
      return 'indicators'
    case 'budget':
      return 'budget'
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quote':
    case 'table':
    case 'rule':
      return 'text'
    case 'project':
      return 'projects'
    case 'image':
      return 'images'
    case 'derivedFigure':
    case 'orgChart':
    case 'shares':
      return 'figures'
    case 'signature':
    case 'roster':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return 'lists'
    case 'callout':
      return 'callouts'
    case 'note':
      return 'notes'
    default:
      return type satisfies never
  }
}

/** Everything that hangs together with goals is looked at together. */
const STATEMENTS: ReadonlySet<ChangeKind> = new Set([
  'goals',
  'activities',
  'commitments',
  'indicators',
  'overarchingGoals',
  'areas',
  'projects',
])

/** What is read on with the text. */
const TEXT: ReadonlySet<ChangeKind> = new Set(['text', 'callouts', 'notes', 'images', 'figures', 'lists'])

export function shows(filter: Filter, kind: ChangeKind): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'goals':
      return STATEMENTS.has(kind)
    case 'sections':
      return kind === 'sections' || kind === 'facts'
    case 'budget':
      return kind === 'budget'
    case 'text':
      return TEXT.has(kind)
    default:
      return filter satisfies never
  }
}

export const isChange = ({ status, move }: Pick<ComparedBlock, 'status' | 'move'>): boolean =>
  status !== 'same' || move !== null

/** Of the section as such: it came, went, moved, or is called otherwise. */
export const isHeadChange = ({
  status,
  renamed,
  renumbered,
  move,
  fields,
}: Pick<ComparedSection, 'status' | 'renamed' | 'renumbered' | 'move' | 'fields'>): boolean =>
  status === 'added' || status === 'removed' || renamed || renumbered || move !== null || fields.length > 0

/** Facts of a block that are one value in words, so that another value can be proposed for them. */
import type { Block } from '@samplan/domain'

export const CHANGE_FIELDS = [
  'due',
  'time',
  'baseline',
  'target',
  'outcome',
  'unit',
  'source',
  'period',
  'owner',
  'partners',
  'programme',
  'place',
] as const
export type ChangeField = (typeof CHANGE_FIELDS)[number]

export interface FieldChoice {
  readonly field: ChangeField
  readonly value: string | null
}

export function changeableFields(block: Block | undefined): readonly FieldChoice[] {
  switch (block?.type) {
    case 'goal':
      return [{ field: 'due', value: block.due }]
    case 'activity':
      return [{ field: 'time', value: block.time }]
    case 'indicator':
      return [
        { field: 'baseline', value: block.baseline },
        { field: 'target', value: block.target },
        { field: 'outcome', value: block.outcome },
        { field: 'unit', value: block.unit },
        { field: 'source', value: block.source },
      ]
    case 'project':
      return [
        { field: 'period', value: block.period },
        { field: 'owner', value: block.owner },
        { field: 'partners', value: block.partners },
        { field: 'programme', value: block.programme },
      ]
    case 'signature':
      return [{ field: 'place', value: block.place }]
    default:
      return []
  }
}

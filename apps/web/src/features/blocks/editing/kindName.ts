import type { Labels, StructuredBlockType } from '@samplan/domain'
import type { Language } from '../../../language/index.ts'
import { capitalised, labelIn } from './useLabel.ts'

/** What a kind of block is called, with a capital: the organisation's own word where it may have one. */
export function kindName(type: StructuredBlockType, labels: Labels, t: Language['t']): string {
  switch (type) {
    case 'goal':
    case 'activity':
    case 'commitment':
    case 'indicator':
    case 'request':
    case 'project':
      return capitalised(labelIn(labels, t, type))
    default:
      return t(`blocks:kind.${type}`)
  }
}

import type { Labels, StructuredBlockType } from '@samplan/domain'
import type { Language } from './languageContext.ts'

/** What a kind of block is called, with a capital: the organisation's own word where it may have one. */
export function kindName(type: StructuredBlockType, labels: Labels, t: Language['t']): string {
  switch (type) {
    case 'goal':
    case 'activity':
    case 'commitment':
    case 'indicator':
    case 'request':
    case 'project': {
      const word = labels[type]?.one ?? t(`common:label.${type}.one`)
      return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1)
    }
    default:
      return t(`blocks:kind.${type}`)
  }
}

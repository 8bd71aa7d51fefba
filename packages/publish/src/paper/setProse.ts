import type { Prose } from '@samplan/domain'
import type { PaperNode } from './paper.ts'
import { setInlines } from './setInline.ts'
import { setTable } from './setTable.ts'

/** Prose inside something else: its headings are no part of the outline. */
export function setProse(prose: Prose): PaperNode {
  switch (prose.type) {
    case 'paragraph':
      return { kind: 'paragraph', content: setInlines(prose.content) }
    case 'heading':
      return { kind: 'lead', content: setInlines(prose.content) }
    case 'list': {
      const { ordered, start, items } = prose
      return { kind: 'list', ordered, start, items: items.map(({ content }) => content.map(setProse)) }
    }
    case 'quote':
      return { kind: 'quote', content: prose.content.map(setProse), attribution: prose.attribution }
    case 'table':
      return setTable(prose, setProse)
    case 'rule':
      return { kind: 'rule' }
    default:
      return prose satisfies never
  }
}

/** Words of running text that came and went. */
import { countWords } from '@samplan/domain'
import type { ComparedProse } from './comparedProse.ts'
import type { ComparedBlock } from './comparison.ts'
import type { ComparisonSummary } from './comparisonSummary.ts'

type Counted = ComparisonSummary['text']
const NOTHING: Counted = { inserted: 0, deleted: 0 }

export function countChangedWords(blocks: readonly ComparedBlock[]): Counted {
  return blocks.reduce<Counted>((all, block) => {
    if (block.status === 'left' || !isProse(block)) return all
    return plus(all, proseText(block))
  }, NOTHING)
}

const isProse = (block: ComparedBlock): block is ComparedProse =>
  ['paragraph', 'heading', 'list', 'quote', 'callout', 'note', 'table', 'rule'].includes(block.type)

const plus = (one: Counted, other: Counted): Counted => ({
  inserted: one.inserted + other.inserted,
  deleted: one.deleted + other.deleted,
})

function proseText(prose: ComparedProse): Counted {
  const allOf = (content: readonly ComparedProse[]) => content.map(proseText).reduce(plus, NOTHING)
  switch (prose.type) {
    case 'paragraph':
    case 'heading': {
      const words = (wanted: 'inserted' | 'deleted') =>
        prose.pieces.reduce((all, { kind, text }) => all + (kind === wanted ? countWords(text) : 0), 0)
      return { inserted: words('inserted'), deleted: words('deleted') }
    }
    case 'list':
      return prose.items.map(({ content }) => allOf(content)).reduce(plus, NOTHING)
    case 'quote':
    case 'callout':
    case 'note':
      return allOf(prose.content)
    case 'table':
      return prose.rows
        .flatMap(({ cells }) => cells.map(({ content }) => allOf(content)))
        .reduce(plus, NOTHING)
    case 'rule':
      return NOTHING
    default:
      return prose satisfies never
  }
}

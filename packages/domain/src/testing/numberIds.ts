/** Gives the drafts of a plan their ids: `goal-1`, `line-1`, `block-1` …, in reading order, so that runs repeat. */
import type { BlockDraft } from './arbitraryBlock.ts'
import type { BudgetDraft } from './arbitraryBudget.ts'
import type { ProseDraft } from './arbitraryProse.ts'

export type Numberer = (prefix: string) => string

export function createNumberer(): Numberer {
  const counts = new Map<string, number>()
  return (prefix) => {
    const count = (counts.get(prefix) ?? 0) + 1
    counts.set(prefix, count)
    return `${prefix}-${count}`
  }
}

export function numberBlock(block: BlockDraft, number: Numberer): BlockDraft {
  switch (block.type) {
    case 'goal':
    case 'request':
      return { ...block, id: number(block.type) }
    case 'activity':
    case 'commitment':
    case 'indicator':
      return { ...block, id: number('block') }
    case 'image':
    case 'derivedFigure':
      return { ...block, id: number('block') }
    case 'budget':
      return numberBudget(block, number)
    case 'signature':
      return numberRows(block, number)
    case 'project':
      return numberRows(block, number)
    case 'roster':
      return numberRows(block, number)
    case 'orgChart':
      return numberRows(block, number)
    case 'shares':
      return numberRows(block, number)
    case 'keyFigures':
      return numberRows(block, number)
    case 'memberList':
      return numberRows(block, number)
    case 'followUp':
      return numberRows(block, number)
    default:
      return numberProse(block, number)
  }
}

function numberRows<B extends { id: string; rows: { id: string }[] }>(block: B, number: Numberer): B {
  return { ...block, id: number('block'), rows: block.rows.map((row) => ({ ...row, id: number('row') })) }
}

function numberBudget(budget: BudgetDraft, number: Numberer): BudgetDraft {
  return {
    ...budget,
    id: number('block'),
    groups: budget.groups.map((group) => ({
      ...group,
      id: number('group'),
      lines: group.lines.map((line) => ({ ...line, id: number('line') })),
    })),
    footnotes: budget.footnotes.map((footnote) => ({ ...footnote, id: number('footnote') })),
  }
}

function numberProse(prose: ProseDraft, number: Numberer): ProseDraft {
  const id = number('block')
  const numbered = (content: readonly ProseDraft[]) => content.map((inner) => numberProse(inner, number))
  switch (prose.type) {
    case 'list':
      return { ...prose, id, items: prose.items.map(({ content }) => ({ content: numbered(content) })) }
    case 'quote':
    case 'callout':
    case 'note':
      return { ...prose, id, content: numbered(prose.content) }
    case 'table':
      return {
        ...prose,
        id,
        rows: prose.rows.map(({ cells }) => ({
          cells: cells.map((cell) => ({ ...cell, content: numbered(cell.content) })),
        })),
      }
    case 'paragraph':
    case 'heading':
    case 'rule':
      return { ...prose, id }
    default:
      return prose satisfies never
  }
}

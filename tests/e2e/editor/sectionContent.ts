/** What stands in a section, as the server has it on disk, in a form that reads well in a test. */
import { isRowBlock, planSchema, type Block, type Inline, type Prose } from '@samplan/domain'
import type { Stage } from '../support/stage.ts'

export async function sectionBlocks(stage: Stage, sectionId: string): Promise<Block[]> {
  const api = await stage.apiAs('lasare')
  const plan = await api.get(planSchema, `/api/plans/${stage.planId}/plan.json`)
  return plan.sections.find(({ id }) => id === sectionId)?.blocks ?? []
}

/** One line a block: "p Text", "h2 Rubrik", "3. a | b", "• a", "goal Text". */
export const lines = (blocks: readonly Block[]): string[] => blocks.map(line)

function line(block: Block): string {
  switch (block.type) {
    case 'goal':
    case 'activity':
    case 'commitment':
      return `${block.type} ${block.text}`
    case 'indicator':
      return `indicator ${block.name}`
    case 'request':
      return `request ${block.reason}`
    case 'budget':
      return `budget ${block.title}`
    case 'image':
    case 'derivedFigure':
      return `${block.type} ${block.caption}`
    default:
      return isRowBlock(block) ? `${block.type} of ${block.rows.length}` : prose(block)
  }
}

function prose(block: Prose): string {
  switch (block.type) {
    case 'paragraph':
      return `p ${inline(block.content)}`
    case 'heading':
      return `h${block.level} ${inline(block.content)}`
    case 'list':
      return `${block.ordered ? `${block.start}.` : '•'} ${block.items.map(({ content }) => inner(content)).join(' | ')}`
    case 'quote':
      return `quote ${inner(block.content)}`
    case 'callout':
      return `callout ${block.tone} ${inner(block.content)}`
    case 'note':
      return `note ${inner(block.content)}`
    case 'table':
      return block.rows
        .map(({ cells }) => cells.map(({ content }) => inner(content)).join(' ¦ '))
        .join(' // ')
    case 'rule':
      return '---'
    default:
      return block satisfies never
  }
}

/** Of what stands inside, a paragraph is only its words. */
const inner = (content: readonly Prose[]): string =>
  content.map((block) => (block.type === 'paragraph' ? inline(block.content) : `(${prose(block)})`)).join(' ')

const marks = { bold: '*', italic: '_', link: '', statement: '' } as const

const inline = (content: readonly Inline[]): string =>
  content
    .map((part) => {
      if (part.type === 'break') return '⏎'
      if (part.type === 'reference') return `→${part.to.kind}`
      const link = part.marks.find((mark) => mark.type === 'link')
      const around = part.marks.map(({ type }) => marks[type]).join('')
      return `${around}${part.text}${around}${link ? `<${link.href}>` : ''}`
    })
    .join('')

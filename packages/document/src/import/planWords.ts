/** All that can be read in a plan, to tell whether words of the file stand in it. */
import type { Block, Inline, Plan, Prose, Section } from '@samplan/domain'

/** White space says nothing: lines are broken elsewhere. */
export function normalise(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

export function wordsOfSection(
  section: Pick<Section, 'title' | 'kicker' | 'ownerText' | 'instruction' | 'blocks'>,
): string[] {
  const head = [section.kicker, section.title, section.ownerText, section.instruction]
  return [...head, ...section.blocks.flatMap(wordsOfBlock)].filter((words) => words !== null)
}

/** The facts, the registers and every section. */
export function wordsOfPlan(plan: Plan): string[] {
  const { facts, overarchingGoals, areas, budgetColumns } = plan
  const registers = stringsIn([facts, overarchingGoals, areas, budgetColumns])
  return [...registers, ...plan.sections.flatMap(wordsOfSection)]
}

export function wordsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quote':
    case 'table':
    case 'rule':
    case 'callout':
    case 'note':
      return wordsOfProse(block)
    default:
      return stringsIn(block)
  }
}

function wordsOfProse(prose: Prose): string[] {
  switch (prose.type) {
    case 'paragraph':
    case 'heading':
      return [prose.content.map(wordsOfInline).join('')]
    case 'list':
      return prose.items.flatMap(({ content }) => content.flatMap(wordsOfProse))
    case 'quote':
      return [...prose.content.flatMap(wordsOfProse), prose.attribution ?? '']
    case 'table':
      return prose.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content.flatMap(wordsOfProse)))
    case 'callout':
    case 'note':
      return prose.content.flatMap(wordsOfProse)
    case 'rule':
      return []
    default:
      return prose satisfies never
  }
}

/** A reference takes no room: its words are derived. */
function wordsOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'reference':
      return ''
    default:
      return inline satisfies never
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

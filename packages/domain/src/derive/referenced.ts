/** What a cross-reference leads to, as it stands now: the words for it are the reader's. */
import type { Block } from '../blocks/block.ts'
import type { BlockId, SectionId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Section } from '../plan/section.ts'
import type { ReferenceTarget } from '../prose/inline.ts'
import { inlineText } from '../prose/proseText.ts'
import { proseIn } from '../prose/proseIn.ts'
import { figureNumbers } from './figureNumbers.ts'
import { noteNumbers } from './noteNumbers.ts'

export type Referenced =
  /** `number` is "2.1" or "Bilaga 1"; null for an unnumbered heading, which is called by its title. */
  | {
      readonly kind: 'section'
      readonly sectionId: SectionId
      readonly number: string | null
      readonly title: string
    }
  | {
      readonly kind: 'figure'
      readonly blockId: BlockId
      readonly number: number | null
      readonly caption: string
    }
  | { readonly kind: 'note'; readonly blockId: BlockId; readonly number: number }
  /** A goal, an activity, a budget, a heading inside a section: by its opening words. */
  | { readonly kind: 'block'; readonly blockId: BlockId; readonly type: Block['type']; readonly text: string }
  | { readonly kind: 'line'; readonly blockId: BlockId; readonly code: string | null; readonly label: string }
  | { readonly kind: 'overarchingGoal'; readonly ordinal: number; readonly text: string }

type Referable = Pick<Plan, 'overarchingGoals'> & {
  readonly sections: readonly Pick<Section, 'id' | 'number' | 'title' | 'blocks'>[]
}

/** Reads references in one plan; null where one leads to nothing, which is an issue. Made once per plan value. */
export function createReferenceReader(plan: Referable): (to: ReferenceTarget) => Referenced | null {
  const sections = new Map(plan.sections.map((section) => [section.id, section]))
  const blocks = blocksById(plan)
  const lines = linesById(plan)
  return (to) => {
    switch (to.kind) {
      case 'section': {
        const section = sections.get(to.id)
        if (section === undefined) return null
        return { kind: 'section', sectionId: to.id, number: section.number, title: section.title ?? '' }
      }
      case 'block':
        return blocks.get(to.id) ?? null
      case 'line':
        return lines.get(to.id) ?? null
      case 'overarchingGoal': {
        const index = plan.overarchingGoals.findIndex(({ id }) => id === to.id)
        const goal = plan.overarchingGoals[index]
        return goal === undefined ? null : { kind: 'overarchingGoal', ordinal: index + 1, text: goal.text }
      }
      default:
        return to satisfies never
    }
  }
}

function blocksById({ sections }: Referable): ReadonlyMap<BlockId, Referenced> {
  const figures = figureNumbers(sections)
  const notes = noteNumbers(sections)
  const entries = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      [block, ...proseIn(block).slice(1)].map((inner) => read(inner, figures, notes)),
    ),
  )
  return new Map(entries)
}

type Numbers = ReadonlyMap<BlockId, number>

function read(block: Block, figures: Numbers, notes: Numbers): [BlockId, Referenced] {
  const blockId = block.id
  const note = notes.get(blockId)
  if (note !== undefined) return [blockId, { kind: 'note', blockId, number: note }]
  switch (block.type) {
    case 'image':
    case 'orgChart':
    case 'shares':
    case 'derivedFigure':
      return [
        blockId,
        { kind: 'figure', blockId, number: figures.get(blockId) ?? null, caption: block.caption },
      ]
    default:
      return [blockId, { kind: 'block', blockId, type: block.type, text: openingWords(block) }]
  }
}

function openingWords(block: Block): string {
  switch (block.type) {
    case 'goal':
    case 'activity':
    case 'commitment':
      return block.text
    case 'indicator':
    case 'project':
      return block.name
    case 'budget':
    case 'roster':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return block.title
    case 'paragraph':
    case 'heading':
      return inlineText(block.content)
    default:
      return ''
  }
}

function linesById({ sections }: Referable) {
  return new Map(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'budget'
          ? block.groups.flatMap(({ lines }) =>
              lines.map(
                ({ id, code, label }) =>
                  [id, { kind: 'line' as const, blockId: block.id, code, label }] as const,
              ),
            )
          : [],
      ),
    ),
  )
}

/** Words that should read otherwise, and words that should be a reference. */
import { captioned, figureNumbers } from '../derive/figureNumbers.ts'
import type { Plan } from '../plan/plan.ts'
import type { ReferenceTarget } from '../prose/inline.ts'
import { isProse } from '../prose/proseIn.ts'
import { textBlocksIn } from '../prose/proseText.ts'
import type { Prose } from '../prose/prose.ts'
import { excerpt } from '../rules/excerpt.ts'
import { kindOf, type MentionKind } from '../rules/reference/mentionWords.ts'
import type { WordsPlace } from './fix.ts'
import type { FixContext, FixMaker } from './fixMaker.ts'

/** The name as it is spelt where it stood first. */
export const spellName: FixMaker = ({ params: { name, other } }, { block, place }) => {
  if (typeof name !== 'string' || typeof other !== 'string') return null
  const where = nameIn(block, name)
  return where && { ...place, kind: 'replace-words', place: where, from: name, to: other }
}

function nameIn(block: FixContext['block'], name: string): WordsPlace | null {
  switch (block.type) {
    case 'roster':
    case 'signature': {
      const row = block.rows.find((candidate) => candidate.name.includes(name))
      return row ? { in: 'row', type: block.type, rowId: row.id } : null
    }
    case 'activity':
      return block.ownerText?.includes(name) === true ? { in: 'ownerText' } : null
    default:
      return isProse(block) && unbrokenTexts(block).some((text) => text.includes(name))
        ? { in: 'prose' }
        : null
  }
}

/** The overarching goal in the words it was decided in. The issue names both by their opening words. */
export const useWording: FixMaker = ({ params }, { plan, block, place }) => {
  const goal = plan.overarchingGoals.find(({ text }) => excerpt(text) === params['goal'])
  if (goal === undefined) return null
  const texts = isProse(block) ? unbrokenTexts(block) : block.type === 'project' ? [block.aim] : []
  const from = texts.find((text) => excerpt(text) === params['text'])
  if (from === undefined) return null
  const where: WordsPlace = isProse(block) ? { in: 'prose' } : { in: 'aim' }
  return { ...place, kind: 'replace-words', place: where, from, to: goal.text }
}

/** A mention in prose that names nothing, where only one thing of its sort could be meant. */
export const refer: FixMaker = ({ params: { kind, words, lacks } }, { plan, block, place }) => {
  if (kind !== 'mention' || typeof words !== 'string' || lacks !== undefined || !isProse(block)) return null
  if (!unbrokenTexts(block).some((text) => text.includes(words))) return null
  const target = onlyTarget(plan, words)
  return target && { ...place, kind: 'refer', words, ...target }
}

interface Target {
  readonly to: ReferenceTarget
  readonly text: string
}

function onlyTarget(plan: Plan, words: string): Target | null {
  const targets = targetsOf(plan, kindOf(words))
  return targets.length === 1 ? (targets[0] ?? null) : null
}

function targetsOf(plan: Plan, kind: MentionKind): Target[] {
  switch (kind) {
    case 'appendix':
      return plan.sections
        .filter(({ numbering }) => numbering === 'appendix')
        .map(({ id, number, title }) => ({
          to: { kind: 'section', id },
          text: [number, title].filter(Boolean).join(' '),
        }))
    case 'figure': {
      const numbers = figureNumbers(plan.sections)
      return plan.sections
        .flatMap(({ blocks }) => blocks.filter(captioned))
        .filter(({ id }) => numbers.has(id))
        .map(({ id, caption }) => ({ to: { kind: 'block', id }, text: excerpt(caption) }))
    }
    case 'section':
    case 'table':
      // Of sections there are always several, and tables have no number of their own.
      return []
    default:
      return kind satisfies never
  }
}

/** Text that stands in one piece: a break or a reference parts it, and what goes over one is for people to mend. */
const unbrokenTexts = (prose: Prose): string[] =>
  textBlocksIn(prose).flatMap(({ content }) =>
    content
      .map((inline) => (inline.type === 'text' ? inline.text : PARTED))
      .join('')
      .split(PARTED),
  )

/** Stands in no text: it is what editors put for a thing that is no character. */
const PARTED = '\uFFFC'

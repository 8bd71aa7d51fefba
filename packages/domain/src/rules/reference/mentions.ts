/** Mentions in a section: where they stand, and whether what they name is in the plan. */
import type { Block } from '../../blocks/block.ts'
import { captioned, figureNumbers } from '../../derive/figureNumbers.ts'
import type { BlockId, SectionId } from '../../ids.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Section } from '../../plan/section.ts'
import { inlinesIn, isProse, proseIn } from '../../prose/proseIn.ts'
import { inlineText, textBlocksIn } from '../../prose/proseText.ts'
import { byContent } from '../byContent.ts'
import {
  captionIn,
  mentionsInText,
  promisedIn,
  type Mention,
  type MentionedPlace,
  type PromisedKind,
} from './mentionWords.ts'

interface PlacedMention extends Mention {
  readonly blockId: BlockId
  readonly path: string | null
}

/** What a section's blocks mention, name themselves and hold: read once for each array of blocks. */
export interface MentionReading {
  readonly mentions: readonly PlacedMention[]
  /** Numbers typed by hand. */
  readonly captions: readonly MentionedPlace[]
  readonly holds: ReadonlySet<PromisedKind>
}

export const readMentions: (blocks: readonly Block[]) => MentionReading = byContent((blocks) => {
  const texts = blocks.flatMap((block) => textsOf(block).map((text) => ({ ...text, blockId: block.id })))
  return {
    mentions: texts.flatMap(({ text, blockId, path }) =>
      mentionsInText(text).map((mention) => ({ ...mention, blockId, path })),
    ),
    captions: texts.flatMap(({ text }) => captionIn(text) ?? []),
    holds: new Set([
      ...blocks.flatMap(heldBy),
      // What a text speaks of stands in it in some form, though it is no block of its own.
      ...texts.flatMap(({ text }) => promisedIn(text).map(({ kind }) => kind)),
    ]),
  }
})

interface Text {
  readonly text: string
  readonly path: string | null
}

function textsOf(block: Block): Text[] {
  if (isProse(block))
    return textBlocksIn(block).map(({ content }) => ({ text: inlineText(content), path: null }))
  switch (block.type) {
    case 'goal':
    case 'activity':
      return [{ text: block.text, path: 'text' }]
    case 'commitment':
      return [
        { text: block.text, path: 'text' },
        { text: block.condition ?? '', path: 'condition' },
      ]
    case 'project':
      return [
        { text: block.aim, path: 'aim' },
        { text: block.results, path: 'results' },
      ]
    default:
      return captioned(block) ? [{ text: block.caption, path: 'caption' }] : []
  }
}

function heldBy(block: Block): PromisedKind[] {
  switch (block.type) {
    case 'goal':
    case 'activity':
    case 'indicator':
    case 'project':
    case 'budget':
    case 'keyFigures':
      return [block.type]
    case 'derivedFigure':
      return block.view === 'scorecard' || block.view === 'goal-chain' ? ['goal', 'activity'] : []
    default:
      return proseIn(block).flatMap(inlinesIn).flatMap(statedIn)
  }
}

function statedIn(inline: ReturnType<typeof inlinesIn>[number]): PromisedKind[] {
  const marks = inline.type === 'text' ? inline.marks : []
  return marks.flatMap((mark) =>
    mark.type === 'statement' && (mark.kind === 'goal' || mark.kind === 'activity') ? [mark.kind] : [],
  )
}

interface FailedMention {
  readonly words: string
  /** What is said to be there and is not, as written; absent where the place itself is not. */
  readonly lacks?: string
}

export type MentionJudge = (mention: Mention) => FailedMention | null

/** Judges mentions in one plan. */
export function createMentionJudge(plan: Plan): MentionJudge {
  const readings = new Map(plan.sections.map(({ id, blocks }) => [id, readMentions(blocks)]))
  const places = placesIn(plan, readings)
  return ({ kind, number, words, promised }) => {
    const place = places.get(keyOf({ kind, number }))
    if (place === undefined) return { words }
    if (place === null || promised.length === 0) return null
    const held = heldBelow(plan, place, readings)
    const lacking = promised.filter((one) => !held.has(one.kind))
    return lacking.length === 0 ? null : { words, lacks: lacking.map((one) => one.words).join(', ') }
  }
}

type Readings = ReadonlyMap<SectionId, MentionReading>

const keyOf = ({ kind, number }: MentionedPlace): string => `${kind} ${number}`

/** Everything with a number: the section it is, or null for what is no section. */
function placesIn(plan: Plan, readings: Readings): ReadonlyMap<string, Section | null> {
  const typed = [...readings.values()].flatMap(({ captions }) =>
    captions.map((place) => [keyOf(place), null] as const),
  )
  const figures = [...figureNumbers(plan.sections).values()].map(
    (number) => [keyOf({ kind: 'figure', number: `${number}` }), null] as const,
  )
  const sections = plan.sections.flatMap((section) => {
    const place = sectionPlace(section)
    return place === null ? [] : [[keyOf(place), section] as const]
  })
  return new Map([...typed, ...figures, ...sections])
}

function sectionPlace({ number, numbering }: Section): MentionedPlace | null {
  if (number === null) return null
  const kind = numbering === 'appendix' ? 'appendix' : 'section'
  return { kind, number: number.replace(/^\D+/u, '') }
}

/** In the section and everything below it; its own heading counts as a text. */
function heldBelow(plan: Plan, section: Section, readings: Readings): ReadonlySet<PromisedKind> {
  const inside = new Set<SectionId>([section.id])
  for (const { id, parentId } of plan.sections) if (parentId !== null && inside.has(parentId)) inside.add(id)
  return new Set(
    plan.sections
      .filter(({ id }) => inside.has(id))
      .flatMap(({ id, title }) => [
        ...promisedIn(title ?? '').map(({ kind }) => kind),
        ...(readings.get(id)?.holds ?? []),
      ]),
  )
}

/** Two plans and what is known of which thing in the one is which in the other. */
import type { Block, FrozenPlan, FrozenSection, OverarchingGoal, StrategicArea } from '@samplan/domain'
import type { Place } from './change.ts'
import { profileOf } from './match/likeness.ts'
import { pairAlike } from './match/pairAlike.ts'
import { pairBlocks } from './match/pairBlocks.ts'
import { pairColumns, type ColumnPair } from './match/pairColumns.ts'
import { pairEqual } from './match/pairEqual.ts'
import { Pairs } from './match/Pairs.ts'
import { pairSections } from './match/pairSections.ts'
import { createReferences, type References } from './references.ts'

export interface ComparisonContext {
  readonly before: FrozenPlan
  readonly after: FrozenPlan
  /** Two versions of one plan, whose things have the same ids. */
  readonly isSamePlan: boolean
  readonly sections: Pairs<FrozenSection>
  readonly blocks: Pairs<Block>
  readonly overarchingGoals: Pairs<OverarchingGoal>
  readonly areas: Pairs<StrategicArea>
  readonly columns: readonly ColumnPair[]
  readonly references: References
  readonly placeOf: (block: Block) => Place | null
}

const LEAST_ENTRY = 0.5

export function createContext(before: FrozenPlan, after: FrozenPlan): ComparisonContext {
  const isSamePlan = before.id === after.id
  const sections = pairSections(before, after)
  const blocks = pairBlocks(before, after, sections)
  const overarchingGoals = pairEntries(
    before.overarchingGoals,
    after.overarchingGoals,
    ({ text }) => text,
    isSamePlan,
  )
  const areas = pairEntries(before.areas, after.areas, ({ title }) => title, isSamePlan)
  const places = new Map([before, after].flatMap(placesIn))
  return {
    before,
    after,
    isSamePlan,
    sections,
    blocks,
    overarchingGoals,
    areas,
    columns: pairColumns(before, after),
    references: createReferences({ before, after, blocks, overarchingGoals, areas }),
    placeOf: (block) => places.get(block) ?? null,
  }
}

export const placeOfSection = ({ id, number, title }: FrozenSection): Place => ({
  sectionId: id,
  number,
  title,
})

const placesIn = ({ sections }: FrozenPlan): [Block, Place][] =>
  sections.flatMap((section) =>
    section.blocks.map((block): [Block, Place] => [block, placeOfSection(section)]),
  )

function pairEntries<Entry extends { readonly id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
  textOf: (entry: Entry) => string,
  isSamePlan: boolean,
): Pairs<Entry> {
  const pairs = new Pairs<Entry>()
  if (isSamePlan) pairEqual(before, after, ({ id }) => id, pairs)
  pairEqual(before, after, textOf, pairs)
  pairAlike(
    before,
    after,
    { textOf: (entry) => profileOf(textOf(entry)), classOf: () => '', least: LEAST_ENTRY },
    pairs,
  )
  return pairs
}

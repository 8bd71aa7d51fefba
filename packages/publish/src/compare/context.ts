/** Two plans and what is known of which thing in the one is which in the other. */
import type {
  Block,
  Budget,
  BudgetLine,
  FrozenPlan,
  FrozenSection,
  OverarchingGoal,
  StrategicArea,
} from '@samplan/domain'
import type { Place } from './change.ts'
import { effortOfPlans, type Effort } from './compareWords.ts'
import { createInlineTexts, type InlineTexts } from './inlineTexts.ts'
import { profileOf } from './match/likeness.ts'
import { pairAlike } from './match/pairAlike.ts'
import { pairBlocks } from './match/pairBlocks.ts'
import { pairColumns, type ColumnPair } from './match/pairColumns.ts'
import { pairCarriedLines, type LineCourses } from './match/pairCarried.ts'
import { pairEqual } from './match/pairEqual.ts'
import { pairLines, type LineKin } from './match/pairLines.ts'
import { Pairs } from './match/Pairs.ts'
import { pairSections } from './match/pairSections.ts'
import { createTargetKeys } from './targetKeys.ts'
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
  /** Of all budgets. */
  readonly lines: Pairs<BudgetLine>
  /** What became of lines that were split or merged. */
  readonly courses: LineCourses
  readonly references: References
  readonly inlines: InlineTexts
  readonly effort: Effort
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
  const columns = pairColumns(before, after)
  const lines = new Pairs<BudgetLine>()
  const courses = isSamePlan ? new Map() : pairCarriedLines(before, after, blocks, lines)
  pairAllLines(before, { isSamePlan, columns, apart: courses }, blocks, lines)
  const plans = { before, after }
  const pairs = { sections, blocks, lines, overarchingGoals }
  const places = new Map([before, after].flatMap(placesIn))
  return {
    before,
    after,
    isSamePlan,
    sections,
    blocks,
    overarchingGoals,
    areas,
    columns,
    lines,
    courses,
    references: createReferences({ before, after, blocks, overarchingGoals, areas, lines }),
    inlines: createInlineTexts(plans, createTargetKeys(plans, pairs)),
    effort: effortOfPlans(),
    placeOf: (block) => places.get(block) ?? null,
  }
}

/** Budget by budget, where a budget has its counterpart. */
function pairAllLines(
  before: FrozenPlan,
  kin: LineKin,
  blocks: Pairs<Block>,
  lines: Pairs<BudgetLine>,
): void {
  for (const budget of before.sections.flatMap((section) => section.blocks.filter(isBudget))) {
    const counterpart = blocks.afterOf(budget)
    if (counterpart && isBudget(counterpart)) pairLines(budget, counterpart, kin, lines)
  }
}

const isBudget = (block: Block): block is Budget => block.type === 'budget'

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

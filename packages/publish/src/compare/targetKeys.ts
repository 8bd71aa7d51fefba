/** What a reference leads to, as a key that is the same in both plans where the thing is. */
import {
  proseIn,
  type BudgetLine,
  type Block,
  type FrozenPlan,
  type FrozenSection,
  type OverarchingGoal,
  type ReferenceTarget,
} from '@samplan/domain'
import type { Pairs } from './match/Pairs.ts'
import { blockText } from './match/textOf.ts'
import type { Side } from './references.ts'

interface PairsOfTargets {
  readonly sections: Pairs<FrozenSection>
  readonly blocks: Pairs<Block>
  readonly lines: Pairs<BudgetLine>
  readonly overarchingGoals: Pairs<OverarchingGoal>
}

/** In versions of one plan a thing keeps its id, also where it is gone: that is told where it stood. */
export function createTargetKeys(
  plans: Readonly<Record<Side, FrozenPlan>>,
  pairs: PairsOfTargets,
): (to: ReferenceTarget, side: Side) => string {
  if (plans.before.id === plans.after.id) return (to) => `${to.kind} ${to.id}`
  const keys = [
    nestedKeys(plans),
    keysOf('section', plans, ({ sections }) => sections, pairs.sections),
    keysOf('block', plans, blocksIn, pairs.blocks),
    keysOf('line', plans, linesIn, pairs.lines),
    keysOf('overarchingGoal', plans, ({ overarchingGoals }) => overarchingGoals, pairs.overarchingGoals),
  ]
  const bySide = {
    before: mapOf(keys.flatMap(({ before }) => before)),
    after: mapOf(keys.flatMap(({ after }) => after)),
  }
  // What is gone on both sides is the same nothing.
  return (to, side) => bySide[side].get(`${to.kind} ${to.id}`) ?? `gone ${to.kind}`
}

type Keys = readonly (readonly [string, string])[]
const mapOf = (keys: Keys): ReadonlyMap<string, string> => new Map(keys)

/** What stands inside another block has no counterpart of its own, and is known by what it says. */
function nestedKeys({ before, after }: Readonly<Record<Side, FrozenPlan>>): Readonly<Record<Side, Keys>> {
  const keysIn = (plan: FrozenPlan): Keys =>
    blocksIn(plan)
      .flatMap((block) => proseIn(block).slice(1))
      .map((prose) => [`block ${prose.id}`, `nested ${prose.type} ${blockText(prose)}`])
  return { before: keysIn(before), after: keysIn(after) }
}

/** The later id names what both have. */
function keysOf<Thing extends { readonly id: string }>(
  kind: ReferenceTarget['kind'],
  { before, after }: Readonly<Record<Side, FrozenPlan>>,
  thingsIn: (plan: FrozenPlan) => readonly Thing[],
  pairs: Pairs<Thing>,
): Readonly<Record<Side, Keys>> {
  return {
    before: thingsIn(before).map((thing) => {
      const counterpart = pairs.afterOf(thing)
      return [`${kind} ${thing.id}`, `${kind} ${counterpart?.id ?? `before ${thing.id}`}`]
    }),
    after: thingsIn(after).map(({ id }) => [`${kind} ${id}`, `${kind} ${id}`]),
  }
}

const blocksIn = ({ sections }: FrozenPlan): Block[] => sections.flatMap(({ blocks }) => blocks)

const linesIn = (plan: FrozenPlan): BudgetLine[] =>
  blocksIn(plan).flatMap((block) =>
    block.type === 'budget' ? block.groups.flatMap(({ lines }) => lines) : [],
  )
